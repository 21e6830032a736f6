// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/organisations.h"

#include "app/analysis/tokens.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

/// "IMF" for "International Monetary Fund": the capitals of its words.
QString initialsOf(const TokenisedText &text, const NameCandidate &name)
{
    QString initials;
    for (qsizetype i = name.first; i < name.end; ++i) {
        if (text.tokens[i].kind == TokenKind::Word && text.tokens[i].capitalised)
            initials += text.word(i).front();
    }
    return initials;
}

QString keyOf(QStringView name)
{
    QString key = name.toString().toCaseFolded();
    return key.remove(u'.');
}

}

QList<Entity> groupNames(const TokenisedText &text, const QList<NameCandidate> &names, NameKind kind)
{
    QList<Entity> found;
    QHash<QString, qsizetype> byKey;
    for (const NameCandidate &name : names) {
        if (name.kind != kind)
            continue;
        const TextRange range = text.range(name.first, name.end);
        const QString key = keyOf(range.in(text.text));
        qsizetype entity = byKey.value(key, -1);
        const bool first = entity < 0;
        if (first) {
            entity = found.size();
            found.append(Entity{range.in(text.text).toString(), {}, {}, 0});
            byKey.insert(key, entity);
            if (const QString initials = initialsOf(text, name); initials.size() > 2)
                byKey.insert(keyOf(initials), entity);
        }
        const bool abbreviated = !first && key.size() < found[entity].name.size() && name.length() == 1;
        found[entity].mentions.append(
            {range, first ? LinkReason::FirstMention : abbreviated ? LinkReason::Abbreviation : LinkReason::SameName});
        // Scores below 0 speak against a person, which is what speaks for these.
        found[entity].confidence = std::max(found[entity].confidence, 1 / (1 + std::exp(name.score / 3)));
    }
    return found;
}

}
