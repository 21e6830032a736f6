// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/training/goldpeople.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// The words of one person's mention and which occurrences are meant.
struct Pattern {
    qsizetype person = 0;
    QString words;
    QJsonArray without;
    QJsonArray only;
};

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return file.readAll();
}

QList<TextRange> occurrences(const QString &words, const QString &text)
{
    const auto isInWord = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isLetterOrNumber(); };
    QList<TextRange> found;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (!isInWord(at - 1) && !isInWord(at + words.size()))
            found.append({at, at + words.size()});
    }
    return found;
}

QList<Pattern> patternsOf(const QJsonArray &people)
{
    QList<Pattern> patterns;
    for (qsizetype person = 0; person < people.size(); ++person) {
        for (const QJsonValue &mention : people[person]["mentions"_L1].toArray()) {
            patterns.append(
                {person, mention["s"_L1].toString(), mention["not"_L1].toArray(), mention["only"_L1].toArray()});
        }
    }
    std::ranges::stable_sort(patterns, std::ranges::greater(),
                             [](const Pattern &pattern) { return pattern.words.size(); });
    return patterns;
}

}

Result<GoldPeople> readGoldPeople(const QString &jsonFile)
{
    const auto json = read(jsonFile);
    const auto text = read(jsonFile.chopped(4) + u"txt"_s);
    if (!json || !text)
        return std::unexpected(json ? text.error() : json.error());
    GoldPeople gold;
    QList<DraftBlock> drafts;
    for (const QString &line : QString::fromUtf8(*text).split(u'\n'))
        drafts.append({drafts.isEmpty() ? BlockKind::Title : BlockKind::Paragraph, line});
    setBlocks(gold.article, drafts);

    const QJsonArray people = QJsonDocument::fromJson(*json)["people"_L1].toArray();
    gold.people.resize(people.size());
    QList<TextRange> taken;
    for (const Pattern &pattern : patternsOf(people)) {
        const QList<TextRange> all = occurrences(pattern.words, gold.article.text);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool meant = pattern.only.isEmpty() ? !pattern.without.contains(i + 1) : pattern.only.contains(i + 1);
            const bool covered = std::ranges::any_of(
                taken, [&](TextRange other) { return other.overlaps(all[i]) && other.length() > all[i].length(); });
            if (!meant || covered)
                continue;
            gold.people[pattern.person].append(all[i]);
            taken.append(all[i]);
        }
    }
    return gold;
}

}
