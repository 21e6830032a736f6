// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctionlist.h"

#include "app/analysis/standing.h"
#include "ui/models/rowroles.h"
#include "ui/session/correcting.h"
#include "ui/session/workspace.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int nextPlaceRole = Qt::UserRole + 100; // beyond those of RowRole

QString effectText(const CorrectionEffect &effect)
{
    if (effect.places.isEmpty())
        return CorrectionList::tr("nothing at present");
    return effect.places.size() == 1 ? CorrectionList::tr("1 place") : CorrectionList::tr("%1 places").arg(effect.places.size());
}

QTreeWidgetItem *addSection(QTreeWidget &list, const QString &title)
{
    auto *section = new QTreeWidgetItem(&list, {title});
    QFont font = list.font();
    font.setBold(true);
    section->setFont(0, font);
    section->setFlags(Qt::ItemIsEnabled);
    section->setFirstColumnSpanned(true);
    section->setExpanded(true);
    return section;
}

}

CorrectionList::CorrectionList(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget)
    , m_here(addSection(*m_list, tr("In this article")))
    , m_everywhere(addSection(*m_list, tr("In every article")))
    , m_extend(new QPushButton(tr("Also in &Every Article")))
    , m_revert(new QPushButton(tr("&Revert")))
{
    setWindowTitle(tr("Corrections"));
    addColumns();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_extend, QDialogButtonBox::ActionRole);
    buttons->addButton(m_revert, QDialogButtonBox::ActionRole);
    m_revert->setShortcut(QKeySequence(Qt::Key_Delete));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(700, 420);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_revert, &QPushButton::clicked, this, &CorrectionList::revertCurrent);
    connect(m_extend, &QPushButton::clicked, this, &CorrectionList::extendCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { goTo(*item); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CorrectionList::showButtons);
    for (const auto signal : {&Workspace::articleOpened, &Workspace::articleClosed, &Workspace::analysisChanged})
        connect(&workspace, signal, this, &CorrectionList::fill);
    fill();
}

void CorrectionList::addColumns()
{
    m_list->setHeaderLabels({tr("Correction"), tr("Made"), tr("Changes here")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(m_list->fontMetrics().height());
    m_list->setAccessibleName(tr("Corrections"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
}

void CorrectionList::fill()
{
    QTreeWidgetItem *item = m_list->currentItem();
    QTreeWidgetItem *section = item && item->parent() ? item->parent() : m_here;
    const int row = item && item->parent() ? section->indexOfChild(item) : 0;
    const Findings &findings = m_workspace.findings();
    const auto effect = findings.effects().constBegin();
    fillSection(m_here, findings.corrections(), effect + findings.standing().size(),
                m_workspace.articleId().isNull() ? tr("No article is open.") : tr("Nothing has been corrected in this article."));
    fillSection(m_everywhere, findings.standing(), effect,
                tr("Nothing holds in every article yet. After a correction, “Also in Every Article” (A) has it hold in all."));
    m_list->setCurrentItem(section->child(std::min(row, section->childCount() - 1)));
    showButtons();
}

void CorrectionList::fillSection(QTreeWidgetItem *section, const QList<Correction> &corrections,
                                 QList<CorrectionEffect>::const_iterator effect, const QString &none)
{
    qDeleteAll(section->takeChildren());
    for (const Correction &correction : corrections) {
        const QString when = QLocale().toString(correction.made.toLocalTime(), QLocale::ShortFormat);
        auto *item = new QTreeWidgetItem(section, {description(correction.step), when, effectText(*effect)});
        item->setData(0, KeyRole, correction.id.value);
        item->setData(0, PlacesRole, QVariant::fromValue(effect->places));
        item->setToolTip(0, item->text(0));
        ++effect;
    }
    if (corrections.isEmpty()) {
        auto *item = new QTreeWidgetItem(section, {none});
        item->setFlags(Qt::NoItemFlags);
        item->setForeground(0, m_list->palette().brush(QPalette::PlaceholderText)); // to be read, though not to be chosen
        item->setFirstColumnSpanned(true);
    }
}

const Correction *CorrectionList::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_workspace.findings().find(CorrectionId{item->data(0, KeyRole).toUuid()}) : nullptr;
}

void CorrectionList::goTo(QTreeWidgetItem &item)
{
    const auto places = item.data(0, PlacesRole).value<QList<TextRange>>();
    if (places.isEmpty())
        return;
    const int next = item.data(0, nextPlaceRole).toInt();
    item.setData(0, nextPlaceRole, (next + 1) % places.size());
    Q_EMIT placeRequested(places.at(next));
}

void CorrectionList::showButtons()
{
    const Correction *correction = current();
    const auto form = correction && !correction->standing ? standingForm(correction->step) : std::nullopt;
    m_extend->setEnabled(form && !std::ranges::contains(m_workspace.findings().standing(), *form, &Correction::step));
    m_revert->setEnabled(correction);
}

void CorrectionList::revertCurrent()
{
    if (const Correction *correction = current())
        m_workspace.correcting().revert(correction->id);
}

void CorrectionList::extendCurrent()
{
    if (const Correction *correction = current())
        m_workspace.correcting().correctEverywhere({correction->step});
}

}
