// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/deletedmarks.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Workspace;

/// The marks of the open article that the reader deleted within the last weeks, with a button that brings them back.
/// Stays open beside the window and follows it.
class DeletedMarkList : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeletedMarkList)
public:
    DeletedMarkList(Workspace &workspace, QWidget *parent);

private:
    void fill();
    void restoreSelected();
    void showRestorable();

    Workspace &m_workspace;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_restore;
    QList<DeletedMark> m_marks; ///< in the order of the rows
};

}
