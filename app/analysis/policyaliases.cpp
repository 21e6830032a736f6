// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policytext.h"

#include <QtCore/QHash>

#include <optional>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// Another name that the article gives a policy, and where it first does so.
struct Alias {
    QString shown;
    QString key;
    QString name;
    LinkReason reason = LinkReason::Alias;
};

/// Whether the letters of @p short come one after the other as first letters or inside the words of @p name.
bool abbreviates(QStringView letters, QStringView name)
{
    qsizetype at = 0;
    bool first = true;
    for (const QChar letter : letters) {
        if (letter == u'.')
            continue;
        while (at < name.size() && name[at].toUpper() != letter.toUpper())
            ++at;
        if (at == name.size() || (first && at > 0))
            return false;
        first = false;
        ++at;
    }
    return true;
}

/// "(ACA)" right after a mention.
std::optional<Alias> abbreviation(const PolicyText &text, const PolicyCandidate &found)
{
    const qsizetype open = found.endToken;
    if (open + 2 >= text.size() || text.lower[open] != "("_L1 || text.lower[open + 2] != ")"_L1)
        return {};
    const QStringView letters = text.text.word(open + 1);
    if (!text.token(open + 1).allCaps || letters.size() > 8 || !abbreviates(letters, found.name))
        return {};
    return Alias{letters.toString(), found.key, found.name, LinkReason::Abbreviation};
}

/// "NHDA" of "the National Harbour Defence Act, or NHDA,".
std::optional<Alias> orAbbreviation(const PolicyText &text, const PolicyCandidate &found)
{
    qsizetype at = found.endToken;
    at += at < text.size() && text.lower[at] == ","_L1;
    if (at + 2 >= text.size() || text.lower[at] != "or"_L1)
        return {};
    at += text.lower[at + 1] == "the"_L1 ? 2 : 1;
    const QStringView letters = at < text.size() ? text.text.word(at) : QStringView();
    if (letters.size() < 2 || letters.size() > 8 || !text.token(at).allCaps || !abbreviates(letters, found.name))
        return {};
    return Alias{letters.toString(), found.key, found.name, LinkReason::Abbreviation};
}

/// "NHDA" of "the NHDA (National Harbour Defence Act)", right before a mention.
std::optional<Alias> abbreviationBefore(const PolicyText &text, const PolicyCandidate &found)
{
    const qsizetype first = text.text.tokenAt(found.range.start);
    if (first < 2 || text.lower[first - 1] != "("_L1 || !text.token(first - 2).allCaps)
        return {};
    const QStringView letters = text.text.word(first - 2);
    if (letters.size() < 2 || letters.size() > 8 || !abbreviates(letters, found.name))
        return {};
    return Alias{letters.toString(), found.key, found.name, LinkReason::Abbreviation};
}

/// The token after "known as", "dubbed" and the like near @p index; -1 where there is none.
qsizetype afterCue(const PolicyText &text, qsizetype index)
{
    const SentenceSpan &span = text.sentence(index - 1);
    if (index + 3 < span.endToken && text.lower[index] == "("_L1 && text.lower[index + 2] == ")"_L1)
        index += 3; // over an abbreviation
    for (qsizetype i = index; i < span.endToken && i < index + 4; ++i) {
        for (const QStringList &cue : text.words.aliasCues()) {
            if (i + cue.size() < span.endToken && text.joined(i, i + cue.size()) == cue.join(u' '))
                return i + cue.size();
        }
        if (text.isCapital(i))
            return -1;
    }
    return -1;
}

std::optional<Alias> saidToBe(const PolicyText &text, const PolicyCandidate &found)
{
    qsizetype first = afterCue(text, found.endToken);
    if (first < 0)
        return {};
    const SentenceSpan &span = text.sentence(found.endToken - 1);
    const bool quoted = text.token(first).kind == TokenKind::OpenQuote;
    if (quoted || text.lower[first] == "the"_L1)
        ++first;
    qsizetype end = first;
    while (end < span.endToken && end < first + 6 && (text.isCapital(end) || (quoted && text.isWord(end))))
        ++end;
    if (end == first || !text.isCapital(first))
        return {};
    return Alias{text.shown(first, end), found.key, found.name, LinkReason::Alias};
}

PolicyCandidate candidateAt(const PolicyText &text, qsizetype first, qsizetype end, const Alias &alias)
{
    PolicyCandidate candidate;
    candidate.range = text.text.range(first, end);
    candidate.key = alias.key;
    candidate.name = alias.name;
    candidate.confidence = 0.93;
    candidate.named = true;
    candidate.reason = alias.reason;
    candidate.endToken = end;
    return candidate;
}

}

QList<PolicyCandidate> policyAliases(const PolicyText &text, const QList<PolicyCandidate> &found)
{
    QHash<QString, Alias> aliases; // by first word
    for (const PolicyCandidate &candidate : found) {
        if (candidate.endToken <= 0 || candidate.endToken >= text.size())
            continue;
        for (const auto &alias : {abbreviation(text, candidate), orAbbreviation(text, candidate), abbreviationBefore(text, candidate),
                                  saidToBe(text, candidate)}) {
            if (alias)
                aliases.insert(alias->shown.section(u' ', 0, 0), *alias);
        }
    }
    QList<PolicyCandidate> result;
    if (aliases.isEmpty())
        return result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto alias = text.token(i).capitalised ? aliases.constFind(text.text.word(i).toString()) : aliases.constEnd();
        if (alias == aliases.constEnd())
            continue;
        const qsizetype end = i + alias->shown.count(u' ') + 1;
        if (end <= text.size() && text.shown(i, end) == alias->shown)
            result.append(candidateAt(text, i, end, *alias));
    }
    return result;
}

}
