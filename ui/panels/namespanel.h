// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marklook.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QStackedWidget;
QT_END_NAMESPACE

namespace pullquote
{

class FindingPanel;
class KindButton;
struct Theme;

/// Who and what is named: lists of people, organisations and places, of which a row of buttons brings one to the front.
class NamesPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NamesPanel)
public:
    explicit NamesPanel(QWidget *parent = nullptr);

    /// Adds a list at the end, which becomes the panel's. The first is in front until another is chosen.
    void addList(MarkKind kind, const QString &name, FindingPanel *list);
    /// Of the buttons; the lists are given theirs by whoever made them.
    void setTheme(const Theme &theme);
    /// Brings the list of @p kind to the front; does nothing for a kind without a list.
    void showKind(MarkKind kind);
    /// Of all lists together.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(int count);

private:
    QHBoxLayout *m_row;
    QStackedWidget *m_stack;
    QList<KindButton *> m_buttons;
    QList<FindingPanel *> m_lists; ///< by their button
};

}
