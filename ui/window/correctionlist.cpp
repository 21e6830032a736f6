// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctionlist.h"

#include "ui/session/workspace.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace pullquote
{

namespace
{

QString effectText(const CorrectionEffect &effect)
{
    if (effect.places.isEmpty())
        return CorrectionList::tr("nothing at present");
    return effect.places.size() == 1 ? CorrectionList::tr("1 place") : CorrectionList::tr("%1 places").arg(effect.places.size());
}

}

CorrectionList::CorrectionList(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("Nothing has been corrected in this article.")))
    , m_revert(new QPushButton(tr("&Revert")))
{
    setWindowTitle(tr("Corrections"));
    m_list->setHeaderLabels({tr("Correction"), tr("Made"), tr("Changes")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Corrections"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_revert, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(620, 380);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_revert, &QPushButton::clicked, this, &CorrectionList::revertCurrent);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { m_revert->setEnabled(m_list->currentItem()); });
    for (const auto signal : {&Workspace::articleOpened, &Workspace::articleClosed, &Workspace::analysisChanged})
        connect(&workspace, signal, this, &CorrectionList::fill);
    fill();
}

void CorrectionList::fill()
{
    const Findings &findings = m_workspace.findings();
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_list->clear();
    for (qsizetype place = 0; place < findings.corrections().size(); ++place) {
        const Correction &correction = findings.corrections().at(place);
        auto *item = new QTreeWidgetItem(
            m_list, {description(correction.step), QLocale().toString(correction.made.toLocalTime(), QLocale::ShortFormat),
                     effectText(findings.effects().at(place))});
        item->setData(0, Qt::UserRole, correction.id.value);
    }
    m_empty->setVisible(findings.corrections().isEmpty());
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    m_revert->setEnabled(m_list->currentItem());
}

void CorrectionList::revertCurrent()
{
    if (const QTreeWidgetItem *item = m_list->currentItem())
        m_workspace.revert(CorrectionId{item->data(0, Qt::UserRole).toUuid()});
}

}
