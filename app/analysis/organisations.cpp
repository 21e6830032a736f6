// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/organisations.h"

#include "app/analysis/tokens.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <algorithm>

namespace pullquote
{

namespace
{

/// "IMF" for "International Monetary Fund": the capitals of its words.
QString initialsOf(const TokenisedText &text, const NameTag &name)
{
    QString initials;
    for (qsizetype i = name.firstToken; i < name.endToken; ++i) {
        if (text.tokens[i].kind == TokenKind::Word && text.tokens[i].capitalised)
            initials += text.word(i).front();
    }
    return initials;
}

QString keyOf(const QString &name)
{
    return name.toCaseFolded().remove(u'.');
}

QList<TextRange> mentionsOf(const QList<Entity> &people)
{
    QList<TextRange> ranges;
    for (const Entity &person : people) {
        for (const Mention &mention : person.mentions)
            ranges.append(mention.range);
    }
    std::ranges::sort(ranges);
    return ranges;
}

bool overlapsOne(TextRange range, const QList<TextRange> &sorted)
{
    const auto after = std::ranges::lower_bound(sorted, range.end, {}, &TextRange::start);
    return after != sorted.begin() && (after - 1)->overlaps(range);
}

}

QList<Entity> groupNames(const TokenisedText &text, const Tagging &tagging, const QList<Entity> &people, NameKind kind)
{
    QList<Entity> found;
    QHash<QString, qsizetype> byKey;
    const QList<TextRange> taken = mentionsOf(people);
    for (qsizetype i = 0; i < tagging.tags.size(); ++i) {
        const NameTag &tag = tagging.tags[i];
        const TextRange range = text.range(tag.firstToken, tag.endToken);
        if (tag.kind != kind || overlapsOne(range, taken))
            continue;
        const QString name = range.in(text.text).toString();
        const qsizetype known = byKey.value(keyOf(name), -1);
        const qsizetype entity = known < 0 ? found.size() : known;
        if (known < 0) {
            found.append(Entity{name, {}, {}, 0});
            byKey.insert(keyOf(name), entity);
            if (const QString initials = initialsOf(text, tag); initials.size() > 2)
                byKey.insert(keyOf(initials), entity);
        }
        const bool same = keyOf(found[entity].name) == keyOf(name);
        found[entity].mentions.append({range,
                                       known < 0  ? LinkReason::FirstMention
                                           : same ? LinkReason::SameName
                                                  : LinkReason::Abbreviation});
        found[entity].confidence = std::max(found[entity].confidence, double(tagging.confidence[i]));
    }
    return found;
}

}
