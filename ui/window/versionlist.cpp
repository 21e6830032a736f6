// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/versionlist.h"

#include "app/annotation/passagefate.h"
#include "app/annotation/reanchoring.h"
#include "app/library/library.h"
#include "app/library/versionstore.h"
#include "ui/models/rowroles.h"
#include "ui/session/workspace.h"
#include "ui/window/difftext.h"

#include <QtCore/QLocale>
#include <QtGui/QTextBlockFormat>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr qreal paragraphGap = 8; // px
constexpr qreal lineHeight = 130; // per cent
constexpr qreal pageMargin = 12; // px

QString dateText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString versionText(const ArticleVersion &version)
{
    const QString date = VersionList::tr("Imported %1").arg(dateText(version.imported));
    return version.importer.isEmpty() ? date : QString(date + u" · "_s + version.importer);
}

QString fateText(PassageFate fate)
{
    switch (fate) {
    case PassageFate::Unchanged:
        return VersionList::tr("unchanged");
    case PassageFate::Reworded:
        return VersionList::tr("reworded");
    case PassageFate::Removed:
        break;
    }
    return VersionList::tr("removed");
}

/// Of a mark as it is now, against a version that may not have had its words.
QString markText(const Annotation &mark, const Article &old, const QString &text)
{
    if (anchorState(mark) == AnchorState::Orphan)
        return fateText(PassageFate::Removed);
    if (anchorState(mark) == AnchorState::Uncertain)
        return VersionList::tr("to check");
    PassageFate worst = PassageFate::Unchanged;
    for (const TextRange place : surePlaces(mark))
        worst = std::max(worst, passageOutcome(text, place, old.text).fate);
    return worst == PassageFate::Removed ? VersionList::tr("not in that version") : fateText(worst);
}

}

VersionList::VersionList(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_versions(new QComboBox)
    , m_summary(new QLabel)
    , m_text(new QTextEdit)
    , m_passages(new QTreeWidget)
{
    setWindowTitle(tr("Versions"));
    auto *label = new QLabel(tr("&Compare the present text with:"));
    label->setBuddy(m_versions);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What changed"));
    m_text->document()->setDocumentMargin(pageMargin);
    m_passages->setHeaderLabels({tr("Kind"), tr("Words"), tr("Since that version")});
    m_passages->setRootIsDecorated(false);
    m_passages->setAccessibleName(tr("Marks and quotes"));
    m_passages->header()->setStretchLastSection(false);
    m_passages->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_passages->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_passages->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(m_text);
    halves->addWidget(m_passages);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    for (QWidget *part : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_versions), static_cast<QWidget *>(m_summary)})
        column->addWidget(part);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    resize(760, 620);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_versions, &QComboBox::currentIndexChanged, this, &VersionList::compare);
    connect(m_passages, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto place = item->data(0, PlacesRole).value<QList<TextRange>>(); !place.isEmpty())
            Q_EMIT placeChosen(place.first());
    });
    for (const auto signal : {&Workspace::articleOpened, &Workspace::articleClosed})
        connect(&workspace, signal, this, &VersionList::fill);
    fill();
}

void VersionList::fill()
{
    const auto versions = m_workspace.articleId().isNull() ? Result<QList<ArticleVersion>>()
                                                           : m_workspace.library().versions().of(m_workspace.articleId());
    {
        const QSignalBlocker quiet(m_versions);
        m_versions->clear();
        for (const ArticleVersion &version : versions.value_or(QList<ArticleVersion>())) {
            if (!version.current)
                m_versions->addItem(versionText(version), version.id.value);
        }
    }
    m_versions->setEnabled(m_versions->count() > 0);
    compare();
}

void VersionList::compare()
{
    m_text->clear();
    m_passages->clear();
    m_summary->setText(tr("There is one version of this article. Import it again from its address or file to see what changed."));
    if (m_versions->count() == 0)
        return;
    VersionStore &versions = m_workspace.library().versions();
    const VersionId id{m_versions->currentData().toLongLong()};
    const Result<Article> old = versions.article(id);
    if (!old) {
        m_summary->setText(old.error().message + u' ' + old.error().advice);
        return;
    }
    const QString &text = m_workspace.article().text;
    m_summary->setText(diffSummary(old->text, text));
    QTextCursor cursor(m_text->document());
    QTextBlockFormat paragraph;
    paragraph.setBottomMargin(paragraphGap);
    paragraph.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(paragraph);
    writeDiff(cursor, old->text, text, DiffSide::Both, palette());
    m_text->moveCursor(QTextCursor::Start);
    addMarks(*old);
    if (const auto analysis = versions.analysis(id); analysis && *analysis)
        addQuotes(*old, **analysis);
}

void VersionList::addMarks(const Article &old)
{
    for (const Annotation &mark : m_workspace.annotations().all()) {
        if (mark.segments.isEmpty())
            continue;
        const QList<TextRange> places = surePlaces(mark);
        addPassage(tr("Mark"), mark.segments.first().quote.exact, markText(mark, old, m_workspace.article().text),
                   places.isEmpty() ? TextRange() : places.first());
    }
}

void VersionList::addQuotes(const Article &old, const StoredAnalysis &analysis)
{
    for (const Quote &quote : analysis.analysis.quotes) {
        const PassageOutcome outcome = passageOutcome(old.text, quote.range, m_workspace.article().text);
        addPassage(tr("Quote"), quote.range.in(old.text).toString(), fateText(outcome.fate), outcome.range);
    }
}

void VersionList::addPassage(const QString &kind, const QString &words, const QString &state, TextRange place)
{
    auto *item = new QTreeWidgetItem(m_passages, {kind, words.simplified(), state});
    item->setToolTip(1, words.simplified());
    if (!place.isEmpty())
        item->setData(0, PlacesRole, QVariant::fromValue(QList<TextRange>{place}));
}

}
