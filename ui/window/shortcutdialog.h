// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeySequence>
#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace pullquote
{

class ShortcutSet;

/**
 * Lists the keys of all actions and gives them others; below them what keys and mouse do in the article at all times.
 *
 * A change holds at once. Keys that another action has are named first, and taken from it only when the reader says so.
 */
class ShortcutDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutDialog)
public:
    /// @p shortcuts must outlive it.
    ShortcutDialog(ShortcutSet &shortcuts, QWidget *parent);

private:
    void makeList();
    void lay();
    void refresh(); ///< the keys of all rows
    void filter(const QString &words);
    void showCurrent(); ///< the current row below the list
    void want(const QKeySequence &key); ///< as the first key of the current row; empty to take that away
    void ask(const QList<QKeySequence> &keys); ///< assigns @p keys, or says who has them
    void take();
    void say(const QString &words, bool canTake);
    [[nodiscard]] QAction *current() const; ///< null where the current row is none, or its keys are fixed

    ShortcutSet &m_shortcuts;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_name;
    QKeySequenceEdit *m_keys;
    QPushButton *m_remove;
    QPushButton *m_reset;
    QLabel *m_words;
    QPushButton *m_take;
    QPushButton *m_resetAll;
    QList<QKeySequence> m_wanted; ///< while they are another's
};

}
