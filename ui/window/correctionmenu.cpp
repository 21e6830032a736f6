// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctionmenu.h"

#include "app/analysis/proposals.h"
#include "ui/session/workspace.h"
#include "ui/window/correctionactions.h"
#include "ui/window/correctioncontroller.h"
#include "ui/window/entitychoice.h"
#include "ui/window/everyarticle.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace pullquote
{

namespace
{

QString negation(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return CorrectionMenu::tr("&Not a Person");
    case MarkKind::Organisation:
        return CorrectionMenu::tr("&Not an Organisation");
    case MarkKind::Place:
        return CorrectionMenu::tr("&Not a Place");
    case MarkKind::Policy:
        return CorrectionMenu::tr("&Not a Policy");
    case MarkKind::Figure:
        return CorrectionMenu::tr("&Not a Figure");
    default:
        return CorrectionMenu::tr("&Not a Quote");
    }
}

/// A menu takes & for a mark of its own.
QString plain(const QString &words)
{
    return QString(words).replace(u'&', QStringLiteral("&&"));
}

}

template<typename Step>
void CorrectionMenu::add(QMenu &menu, const QString &text, const Step &step, const QAction *same) const
{
    QAction *entry = menu.addAction(text, &m_controller, [&controller = m_controller, step] { step(controller); });
    if (!same)
        return;
    entry->setShortcuts(same->shortcuts());
    entry->setShortcutVisibleInContextMenu(true);
}

void CorrectionMenu::fill(QMenu &menu, const MarkKey &key) const
{
    const std::optional<EntityKind> kind = entityKind(key.kind);
    if (!kind && key.kind != MarkKind::Figure && key.kind != MarkKind::Quote)
        return;
    add(menu, negation(key.kind), [key](auto &corrections) { corrections.reject({key}); }, m_actions.reject);
    if (key.kind == MarkKind::Figure)
        add(menu, tr("Correct &Value…"), [key](auto &corrections) { corrections.correctValue(key); }, m_actions.value);
    if (key.kind == MarkKind::Quote)
        addSpeakers(menu, key);
    if (!kind)
        return;
    const QList<Entity> &list = entities(m_workspace.analysis(), *kind);
    if (list.at(key.item).mentions.size() > 1)
        add(menu, tr("Not This &Mention"), [key](auto &corrections) { corrections.rejectMention(key); });
    menu.addSeparator();
    add(menu, tr("&Rename…"), [key](auto &corrections) { corrections.rename(key); }, m_actions.rename);
    if (list.size() > 1)
        add(menu, tr("Mer&ge Into…"), [key](auto &corrections) { corrections.merge({key}); }, m_actions.merge);
    addSplits(menu, key);
    if (list.size() > 1)
        add(menu, tr("Ne&ver Merge With…"), [key](auto &corrections) { corrections.keepApart(key); });
    addKinds(menu, {key});
    m_everyArticle.addMenu(menu, key);
}

void CorrectionMenu::fill(QMenu &menu, const QList<MarkKey> &keys) const
{
    const auto counted = [&keys](const QString &words) { return tr("%1 (%L2)").arg(words).arg(keys.size()); };
    add(menu, counted(negation(keys.first().kind)), [keys](auto &corrections) { corrections.reject(keys); }, m_actions.reject);
    if (!entityKind(keys.first().kind))
        return;
    menu.addSeparator();
    add(menu, counted(tr("Mer&ge…")), [keys](auto &corrections) { corrections.merge(keys); }, m_actions.merge);
    addKinds(menu, keys);
}

void CorrectionMenu::addKinds(QMenu &menu, const QList<MarkKey> &keys) const
{
    QMenu *change = menu.addMenu(tr("Change &Kind"));
    const QList<std::pair<QString, EntityKind>> kinds = {{tr("&Person"), EntityKind::Person}, {tr("&Organisation"), EntityKind::Organisation},
                                                         {tr("P&lace"), EntityKind::Place}, {tr("Pol&icy"), EntityKind::Policy}};
    for (const auto &[name, to] : kinds) {
        if (to != entityKind(keys.first().kind))
            add(*change, name, [keys, to](auto &corrections) { corrections.retype(keys, to); });
    }
}

void CorrectionMenu::addSplits(QMenu &menu, const MarkKey &key) const
{
    const QString &text = m_workspace.article().text;
    const EntityRef ref = m_controller.entity(key);
    if (ref.places.size() < 2)
        return;
    const TextRange place = ref.places.value(key.part, ref.places.first());
    QList<TextRange> alike = ref.places;
    alike.removeIf([&](TextRange other) { return other.in(text) != place.in(text); });
    add(menu, tr("&Split Off This Mention"), [key, place](auto &corrections) { corrections.splitOff(key, {place}); });
    if (alike.size() > 1 && alike.size() < ref.places.size()) {
        add(menu, tr("Split Off All “%1”").arg(plain(place.in(text).toString())),
            [key, alike](auto &corrections) { corrections.splitOff(key, alike); });
    }
}

void CorrectionMenu::addSpeakers(QMenu &menu, const MarkKey &key) const
{
    QMenu *speakers = menu.addMenu(tr("&Speaker"));
    const Analysis &analysis = m_workspace.analysis();
    int number = 0;
    for (const qsizetype person : speakerCandidates(analysis, key.item)) {
        add(*speakers, tr("&%1  %2").arg(++number).arg(plain(analysis.people.at(person).name)),
            [key, person](auto &corrections) { corrections.setSpeaker(key, person, {}); });
    }
    speakers->addSeparator();
    add(*speakers, tr("&Unnamed Source…"), [key](auto &corrections) { corrections.setUnnamedSource(key); }, m_actions.unnamedSource);
    if (analysis.quotes.at(key.item).speaker)
        add(*speakers, tr("&Clear"), [key](auto &corrections) { corrections.setSpeaker(key, {}, {}); }, m_actions.clearSpeaker);
}

}
