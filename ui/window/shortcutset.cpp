// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutset.h"

#include "ui/window/windowsettings.h"
#include "ui/window/windowtext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>

#include <algorithm>

namespace pullquote
{

namespace
{

bool shares(const QList<QKeySequence> &one, const QList<QKeySequence> &other)
{
    return std::ranges::any_of(one, [&other](const QKeySequence &key) { return !key.isEmpty() && other.contains(key); });
}

QList<QKeySequence> without(QList<QKeySequence> keys, const QList<QKeySequence> &taken)
{
    keys.removeIf([&taken](const QKeySequence &key) { return taken.contains(key); });
    return keys;
}

}

ShortcutSet::ShortcutSet(const QList<MenuAction> &actions, WindowSettings &settings)
    : m_actions(actions)
    , m_settings(settings)
{
    m_actions.removeIf([](const MenuAction &each) { return each.action->objectName().isEmpty(); });
    for (const auto &[action, path] : std::as_const(m_actions))
        m_defaults.insert(action, action->shortcuts());
    restore();
}

void ShortcutSet::restore()
{
    QList<QKeySequence> taken;
    for (const auto &[action, path] : std::as_const(m_actions)) {
        if (const std::optional<QString> kept = m_settings.keys(action->objectName())) {
            action->setShortcuts(QKeySequence::listFromString(*kept, QKeySequence::PortableText));
            taken += action->shortcuts();
        }
    }
    // a newer program may bring an action whose keys the reader gave to another before
    for (const auto &[action, path] : std::as_const(m_actions)) {
        if (!m_settings.keys(action->objectName()) && shares(action->shortcuts(), taken))
            action->setShortcuts(without(action->shortcuts(), taken));
    }
}

bool ShortcutSet::isChanged(const QAction &action) const
{
    return action.shortcuts() != defaultKeys(action);
}

const QAction *ShortcutSet::holder(const QList<QKeySequence> &keys, const QAction &action) const
{
    const auto found = std::ranges::find_if(m_actions, [&](const MenuAction &each) {
        return each.action != &action && shares(each.action->shortcuts(), keys);
    });
    return found == m_actions.cend() ? nullptr : found->action;
}

QString ShortcutSet::refusal(const QAction &action, const QKeySequence &key) const
{
    if (key.isEmpty() || action.shortcutContext() != Qt::WindowShortcut)
        return {};
    const QKeyCombination first = key[0];
    const bool isSign = first.key() < Qt::Key_Escape; // from there on keys write nothing
    if (!isSign || first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    return QCoreApplication::translate("ShortcutSet", "“%1” acts everywhere in the window, so %2 alone would get in the way of "
                                                      "typing. Choose it with Ctrl or Alt.")
        .arg(plainText(action), key.toString(QKeySequence::NativeText));
}

void ShortcutSet::assign(QAction &action, const QList<QKeySequence> &keys)
{
    for (const auto &[other, path] : std::as_const(m_actions)) {
        if (other == &action || !shares(other->shortcuts(), keys))
            continue;
        other->setShortcuts(without(other->shortcuts(), keys));
        store(*other);
    }
    action.setShortcuts(keys);
    store(action);
}

void ShortcutSet::resetAll()
{
    for (const auto &[action, path] : std::as_const(m_actions)) {
        action->setShortcuts(defaultKeys(*action));
        store(*action);
    }
}

void ShortcutSet::store(const QAction &action)
{
    if (isChanged(action))
        m_settings.setKeys(action.objectName(), QKeySequence::listToString(action.shortcuts(), QKeySequence::PortableText));
    else
        m_settings.setKeys(action.objectName(), std::nullopt);
}

}
