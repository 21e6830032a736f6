// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/deletedmarklist.h"

#include "app/annotation/noteimages.h"
#include "app/library/library.h"
#include "ui/models/annotationmodel.h"
#include "ui/session/marking.h"
#include "ui/session/workspace.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString dayOf(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

}

DeletedMarkList::DeletedMarkList(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("No mark of this article was deleted in the last %1 days.").arg(Library::keptInBin.count())))
    , m_restore(new QPushButton(tr("&Restore")))
{
    setWindowTitle(tr("Deleted Marks"));
    m_list->setHeaderLabels({tr("Marked text"), tr("Note"), tr("Deleted"), tr("Gone for good")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Deleted marks"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(760, 380);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_restore, &QPushButton::clicked, this, &DeletedMarkList::restoreSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, &DeletedMarkList::restoreSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &DeletedMarkList::showRestorable);
    for (const auto signal : {&Workspace::articleOpened, &Workspace::articleClosed, &Workspace::libraryChanged})
        connect(&workspace, signal, this, &DeletedMarkList::fill);
    fill();
}

void DeletedMarkList::fill()
{
    const ArticleId article = m_workspace.articleId();
    const QList<DeletedMark> marks = article.isNull()
        ? QList<DeletedMark>()
        : m_workspace.library().deletedMarks().of(article).value_or(QList<DeletedMark>());
    if (marks == m_marks && m_list->topLevelItemCount() > 0)
        return; // what is selected stays so
    m_marks = marks;
    m_list->clear();
    for (const DeletedMark &mark : std::as_const(m_marks)) {
        const QString words = markedText(mark.annotation);
        auto *item = new QTreeWidgetItem(m_list, {words, withImagesInWords(mark.annotation.note).simplified(), dayOf(mark.deleted),
                                                  dayOf(mark.deleted.addDuration(Library::keptInBin))});
        item->setToolTip(0, words);
        item->setToolTip(1, withImagesInWords(mark.annotation.note));
    }
    m_empty->setVisible(m_marks.isEmpty());
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showRestorable();
}

void DeletedMarkList::showRestorable()
{
    m_restore->setEnabled(!m_list->selectedItems().isEmpty());
}

void DeletedMarkList::restoreSelected()
{
    QList<DeletedMark> chosen;
    for (QTreeWidgetItem *item : m_list->selectedItems())
        chosen.append(m_marks.at(m_list->indexOfTopLevelItem(item)));
    m_workspace.marking().restore(chosen);
}

}
