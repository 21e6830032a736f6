// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/entitychoice.h"

#include "ui/dialogs/dialogs.h"
#include "ui/session/findings.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pullquote
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("EntityChoice", text);
}

std::optional<EntityRef> chosen(Dialogs &dialogs, const Analysis &analysis, EntityKind kind, const QList<qsizetype> &rows,
                                const QString &title, const QString &label)
{
    QStringList names;
    for (const qsizetype row : rows) {
        const Entity &entity = entities(analysis, kind).at(row);
        names.append(entity.role.isEmpty() ? entity.name : translated("%1, %2").arg(entity.name, entity.role));
    }
    if (rows.isEmpty())
        return std::nullopt;
    const std::optional<qsizetype> row = dialogs.choose(title, label, names);
    return row ? std::optional(reference(analysis, kind, rows.at(*row))) : std::nullopt;
}

bool same(const EntityRef &one, const EntityRef &other)
{
    return one.kind == other.kind && one.name.compare(other.name, Qt::CaseInsensitive) == 0;
}

}

std::optional<EntityKind> entityKind(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return EntityKind::Person;
    case MarkKind::Organisation:
        return EntityKind::Organisation;
    case MarkKind::Place:
        return EntityKind::Place;
    case MarkKind::Policy:
        return EntityKind::Policy;
    default:
        return std::nullopt;
    }
}

std::optional<EntityRef> chooseOther(Dialogs &dialogs, const Analysis &analysis, const MarkKey &key, const QString &title,
                                     const QString &label)
{
    const EntityKind kind = *entityKind(key.kind);
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < entities(analysis, kind).size(); ++row) {
        if (row != key.item)
            rows.append(row);
    }
    return chosen(dialogs, analysis, kind, rows, title, label.arg(entities(analysis, kind).at(key.item).name));
}

std::optional<EntityRef> chooseMerged(Dialogs &dialogs, const Analysis &analysis, const QList<MarkKey> &several)
{
    const EntityKind kind = *entityKind(several.first().kind);
    QList<qsizetype> rows;
    for (const MarkKey &key : several)
        rows.append(key.item);
    for (qsizetype row = 0; row < entities(analysis, kind).size(); ++row) {
        if (!rows.contains(row))
            rows.append(row);
    }
    return chosen(dialogs, analysis, kind, rows, translated("Merge"), translated("These %L1 are the same as:").arg(several.size()));
}

bool mayMerge(Dialogs &dialogs, const Findings &findings, const QList<EntityRef> &entities, const EntityRef &into)
{
    for (const Correction &correction : findings.standing() + findings.corrections()) {
        const auto *apart = std::get_if<KeepApart>(&correction.step);
        const bool forbids = apart && std::ranges::any_of(entities, [&](const EntityRef &entity) {
            return (same(entity, apart->one) && same(into, apart->other)) || (same(entity, apart->other) && same(into, apart->one));
        });
        if (forbids) {
            const QString question = translated("You said that “%1” and “%2” are never the same.").arg(apart->one.name, apart->other.name);
            return dialogs.confirm(translated("Merge"), question, translated("Merge All the Same"));
        }
    }
    return true;
}

}
