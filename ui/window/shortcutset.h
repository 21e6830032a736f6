// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/menuactions.h"

#include <QtCore/QHash>
#include <QtGui/QKeySequence>

namespace pullquote
{

class WindowSettings;

/**
 * The keys of the window's actions: those they came with, and those the reader gave them, which are kept in the settings.
 *
 * No two actions have the same keys: who is given them takes them from whoever had them. Only actions with a name
 * (objectName) take part.
 */
class ShortcutSet
{
    Q_DISABLE_COPY_MOVE(ShortcutSet)
public:
    /// The keys that @p actions have now are those they came with. Gives them the reader's. All must outlive this object.
    ShortcutSet(const QList<MenuAction> &actions, WindowSettings &settings);

    [[nodiscard]] const QList<MenuAction> &actions() const { return m_actions; }
    [[nodiscard]] QList<QKeySequence> defaultKeys(const QAction &action) const { return m_defaults.value(&action); }
    [[nodiscard]] bool isChanged(const QAction &action) const;
    /// The first action but @p action that has one of @p keys; null where these are free.
    [[nodiscard]] const QAction *holder(const QList<QKeySequence> &keys, const QAction &action) const;
    /// Why @p action cannot have @p key; empty where it can. A plain letter would act while words are typed to find a row.
    [[nodiscard]] QString refusal(const QAction &action, const QKeySequence &key) const;

    void assign(QAction &action, const QList<QKeySequence> &keys);
    void reset(QAction &action) { assign(action, defaultKeys(action)); }
    void resetAll();

private:
    void restore();
    void store(const QAction &action);

    QList<MenuAction> m_actions;
    QHash<const QAction *, QList<QKeySequence>> m_defaults;
    WindowSettings &m_settings;
};

}
