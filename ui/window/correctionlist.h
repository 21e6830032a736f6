// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/range.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace pullquote
{

struct Correction;
struct CorrectionEffect;
class Workspace;

/// What the reader put right in the open article and, in a section of its own, in every article; what each correction changed
/// here, which Enter or a double click goes to, and buttons that take one back or have it hold in every article. Stays open
/// beside the window and follows it.
class CorrectionList : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionList)
public:
    CorrectionList(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    /// The reader asks for a place that a correction changed; again for the next one.
    void placeRequested(pullquote::TextRange place);

private:
    void addColumns();
    void fill();
    void fillSection(QTreeWidgetItem *section, const QList<Correction> &corrections, QList<CorrectionEffect>::const_iterator effect,
                     const QString &none);
    void showButtons();
    void goTo(QTreeWidgetItem &item);
    void revertCurrent();
    void extendCurrent();
    [[nodiscard]] const Correction *current() const;

    Workspace &m_workspace;
    QTreeWidget *m_list;
    QTreeWidgetItem *m_here;
    QTreeWidgetItem *m_everywhere;
    QPushButton *m_extend;
    QPushButton *m_revert;
};

}
