// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/nameplaces.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace pullquote
{

namespace
{

bool standsAlone(TextRange range, QStringView text)
{
    const auto isWord = [text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    return !(isWord(range.start) && isWord(range.start - 1)) && !(isWord(range.end - 1) && isWord(range.end));
}

/// Takes out what @p mention overlaps; the very place only where @p same.
void takeOut(QList<TextRange> &places, TextRange mention, bool same)
{
    const auto first = std::ranges::upper_bound(places, mention.start, {}, &TextRange::end);
    auto last = first;
    while (last != places.end() && last->start < mention.end && (same || *last != mention))
        ++last;
    places.erase(first, last);
}

bool hasWords(const QString &name, const QString &words)
{
    const qsizetype at = name.indexOf(words);
    return at >= 0 && standsAlone({at, at + words.size()}, name);
}

}

QList<TextRange> freePlaces(const Analysis &analysis, EntityKind kind, const QString &words, QStringView text)
{
    QList<TextRange> places;
    if (words.isEmpty())
        return places;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size())) {
        if (standsAlone({at, at + words.size()}, text))
            places.append({at, at + words.size()});
    }
    for (const auto other : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Policy}) {
        for (const Entity &entity : entities(analysis, other)) {
            if (places.isEmpty())
                return places;
            for (const Mention &mention : entity.mentions)
                takeOut(places, mention.range, other == kind);
        }
    }
    return places;
}

QString nameFor(const QList<Entity> &entities, const QString &words)
{
    QStringList names;
    for (const Entity &entity : entities) {
        if (entity.name == words)
            return words;
        if (hasWords(entity.name, words))
            names.append(entity.name);
    }
    return names.size() == 1 ? names.first() : words;
}

}
