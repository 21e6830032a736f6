// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruleeditor.h"

#include "app/rules/rulefiles.h"
#include "ui/rules/rulesource.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

enum Column { WordsColumn, KindColumn, PlacesColumn };

/// @p list with a line above it.
QWidget *titled(QLabel *title, QWidget *list)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(title);
    column->addWidget(list, 1);
    return box;
}

}

RuleEditor::RuleEditor(QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_source(new RuleSource)
    , m_problemCount(new QLabel)
    , m_problemList(new QListWidget)
    , m_findingCount(new QLabel)
    , m_findingList(new QTreeWidget)
{
    addWidget(m_source);
    addLists();
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    setChildrenCollapsible(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &RuleEditor::check);
    connect(m_source, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_source, &QPlainTextEdit::modificationChanged, this, &RuleEditor::modificationChanged);
    connect(&m_job, &RuleJob::finished, this, [this](const RuleResults &results) { listFindings(results.findings); });
    for (const auto signal : {&QListWidget::itemClicked, &QListWidget::itemActivated})
        connect(m_problemList, signal, this, [this] { m_source->goToLine(m_problems.at(m_problemList->currentRow()).line); });
    connect(m_findingList, &QTreeWidget::currentItemChanged, this, [this] { m_place = -1; });
    connect(m_findingList, &QTreeWidget::itemClicked, this, &RuleEditor::goToPlace);
    connect(m_findingList, &QTreeWidget::itemActivated, this, [this] {
        // where a click activates it has been gone to already
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_findingList))
            goToPlace();
    });
}

void RuleEditor::addLists()
{
    m_problemList->setAccessibleName(tr("Problems"));
    m_problemList->setWordWrap(true);
    m_findingList->setAccessibleName(tr("Found in the open article"));
    m_findingList->setHeaderLabels({tr("Words"), tr("Kind"), tr("Places")});
    m_findingList->setRootIsDecorated(false);
    m_findingList->header()->setStretchLastSection(false);
    m_findingList->header()->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
    m_findingList->header()->setSectionResizeMode(KindColumn, QHeaderView::ResizeToContents);
    m_findingList->header()->setSectionResizeMode(PlacesColumn, QHeaderView::ResizeToContents);
    auto *lists = new QSplitter(Qt::Horizontal);
    lists->setChildrenCollapsible(false);
    lists->addWidget(titled(m_problemCount, m_problemList));
    lists->addWidget(titled(m_findingCount, m_findingList));
    addWidget(lists);
}

void RuleEditor::setTheme(const Theme &theme)
{
    m_source->setTheme(theme);
}

void RuleEditor::setArticle(const QString &text)
{
    m_article = text;
    preview();
}

void RuleEditor::setRule(const QByteArray &xml, bool readOnly)
{
    m_source->setPlainText(QString::fromUtf8(xml));
    m_source->setReadOnly(readOnly);
    setUnmodified();
    m_typing.stop();
    check();
}

QByteArray RuleEditor::rule() const
{
    return m_source->toPlainText().toUtf8();
}

bool RuleEditor::isModified() const
{
    return m_source->document()->isModified();
}

void RuleEditor::setUnmodified()
{
    m_source->document()->setModified(false);
}

void RuleEditor::check()
{
    m_problems = checkRule(rule());
    m_source->setProblems(m_problems);
    listProblems();
    preview();
}

void RuleEditor::listProblems()
{
    m_problemList->clear();
    for (const RuleProblem &problem : std::as_const(m_problems))
        m_problemList->addItem(tr("Line %1: %2").arg(QLocale().toString(problem.line), problem.message));
    const QString count = QLocale().toString(m_problems.size());
    m_problemCount->setText(m_problems.isEmpty() ? tr("No problems") : m_problems.size() == 1 ? tr("1 problem") : tr("%1 problems").arg(count));
}

void RuleEditor::preview()
{
    m_job.cancel();
    listFindings({});
    if (m_article.isEmpty()) {
        m_findingCount->setText(tr("Open an article to see what the rule finds in it."));
        return;
    }
    const QByteArray xml = rule();
    if (!m_problems.isEmpty() || !writeRuleFile(m_folder.filePath(u"syntax/rule.xml"_s), xml)) {
        m_findingCount->setText(tr("Nothing is looked for until the problems are mended."));
        return;
    }
    m_findingCount->setText(tr("Looking…"));
    m_job.start(m_article, {m_folder.path()}, nameInRule(xml));
}

void RuleEditor::listFindings(const QList<RuleFinding> &findings)
{
    m_findings = findings;
    m_findingList->clear();
    m_place = -1;
    qsizetype places = 0;
    for (const RuleFinding &finding : findings) {
        auto *item = new QTreeWidgetItem(m_findingList, {finding.words, finding.kind, QLocale().toString(finding.places.size())});
        item->setTextAlignment(PlacesColumn, Qt::AlignRight | Qt::AlignVCenter);
        places += finding.places.size();
    }
    m_findingCount->setText(places == 1 ? tr("1 place in the open article") : tr("%1 places in the open article").arg(QLocale().toString(places)));
}

void RuleEditor::goToPlace()
{
    const int row = m_findingList->indexOfTopLevelItem(m_findingList->currentItem());
    if (row < 0)
        return;
    const QList<TextRange> &places = m_findings.at(row).places;
    m_place = (m_place + 1) % places.size();
    Q_EMIT placeRequested(places.at(m_place));
}

}
