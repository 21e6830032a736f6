// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Workspace;

/// What the reader put right in the open article and what each correction changed, with a button that takes one back.
/// Stays open beside the window and follows it.
class CorrectionList : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionList)
public:
    CorrectionList(Workspace &workspace, QWidget *parent);

private:
    void fill();
    void revertCurrent();

    Workspace &m_workspace;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QPushButton *m_revert;
};

}
