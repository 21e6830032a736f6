// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/launcher/launchermodel.h"
#include "ui/theme/theme.h"

#include <QtCore/QPointer>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListView;
QT_END_NAMESPACE

namespace pullquote
{

class Icons;
class LauncherDelegate;

/// What a launcher offers.
struct LauncherPage {
    QString name; ///< for assistive technology: "Command palette"
    QString prompt; ///< in the empty field
    QString emptyText; ///< where there is nothing to choose from
    QList<LauncherEntry> entries;
    QStringList recent; ///< keys, the last choice first
};

/**
 * A field and a list that come up at the top of the window: typing filters, the arrows move, Enter chooses. The command
 * palette and the outline are made of it.
 *
 * A child of the window, laid over it. It goes when a row was chosen, with Esc, and when the focus leaves it; the focus
 * then returns to where it was.
 */
class Launcher : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Launcher)
public:
    explicit Launcher(QWidget &window);

    /// @p icons must outlive it.
    void setTheme(Icons &icons, const Theme &theme);
    void open(const LauncherPage &page);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Which of the page's entries. The launcher is gone and the focus is back when this comes.
    void chosen(qsizetype entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void filter(const QString &typed);
    void settle(); ///< size and place, after the rows or the window changed
    void announce(const QModelIndex &current);
    void choose(const QModelIndex &row);
    void leave();
    [[nodiscard]] bool movesInList(int key) const;

    QWidget &m_window;
    LauncherModel *m_model;
    LauncherDelegate *m_delegate;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QString m_emptyText;
    QPointer<QWidget> m_focusBefore;
    Theme m_theme;
};

}
