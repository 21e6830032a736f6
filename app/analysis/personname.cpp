// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/personname.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/names.h"
#include "app/analysis/tokens.h"

#include <algorithm>

namespace pullquote
{

namespace
{

bool isInitial(const QString &part)
{
    return part.size() == 1;
}

/// "j" and "john", "jk" and "john"; "bill" and "william".
bool givenNamesFit(const QString &one, const QString &other, const Lexicon &lexicon)
{
    if (one == other)
        return true;
    if (one.size() <= 2 || other.size() <= 2)
        return one.front() == other.front()
            && (one.size() == 1 || other.size() == 1 || lexicon.maySharePerson(one, other));
    return lexicon.maySharePerson(one, other);
}

/// Whether each part of @p shorter has its place in @p longer, in order; initials fit names, but no surname.
bool isWithin(const QStringList &shorter, const QStringList &longer)
{
    qsizetype at = 0;
    for (const QString &part : shorter) {
        const bool surname = &part == &shorter.last();
        const auto fits = [&](const QString &other) {
            const bool initial = isInitial(part) || (!surname && isInitial(other));
            return part == other || (initial && part.front() == other.front());
        };
        while (at < longer.size() && !fits(longer[at]))
            ++at;
        if (at == longer.size())
            return false;
        ++at;
    }
    return true;
}

}

bool PersonName::familyNameFirst() const
{
    return parts.size() > 1 && isFamilyNameFirst(parts.first()) && (parts.size() == 3 || parts.last().contains(u'-'));
}

QString foldedName(QStringView word)
{
    QString folded;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_D)) {
        if (c.isLetterOrNumber() || c == u'-')
            folded += c.toLower();
    }
    return folded;
}

PersonName personName(const TokenisedText &text, const NameCandidate &candidate, const Lexicon &lexicon)
{
    PersonName name;
    bool inMarks = false;
    for (qsizetype i = candidate.first; i < candidate.end; ++i) {
        const Token &token = text.tokens[i];
        if (token.kind == TokenKind::OpenQuote)
            inMarks = true;
        else if (token.kind == TokenKind::CloseQuote)
            inMarks = false;
        if (token.kind != TokenKind::Word || inMarks)
            continue;
        const bool last = i + 1 == candidate.end;
        const QStringView word = last ? text.word(i).chopped(candidate.tail) : text.word(i);
        const QString folded = foldedName(word);
        if (folded.isEmpty())
            continue;
        const WordTraits traits = lexicon.traits(word);
        if (last && !name.parts.isEmpty() && traits.testFlag(WordTrait::NameSuffix)) {
            name.suffix = folded;
        } else if (token.capitalised || !traits.testFlag(WordTrait::NameParticle)) {
            name.parts += folded;
        }
    }
    return name;
}

bool mayBeOne(const PersonName &one, const PersonName &other, const Lexicon &lexicon)
{
    if (one.parts.size() < 2 || other.parts.size() < 2
        || (!one.suffix.isEmpty() && !other.suffix.isEmpty() && one.suffix != other.suffix))
        return false;
    // "Otto Brandt" and "Otto Brandt Jr." may well be father and son, but one article seldom names both without saying
    // so.
    const bool oneShorter = one.parts.size() <= other.parts.size();
    const QStringList &shorter = oneShorter ? one.parts : other.parts;
    const QStringList &longer = oneShorter ? other.parts : one.parts;
    if (isWithin(shorter, longer) && (shorter.last() == longer.last() || shorter.first() == longer.first()))
        return true;
    return shorter.last() == longer.last() && givenNamesFit(shorter.first(), longer.first(), lexicon)
        && isWithin(shorter.sliced(1), longer.sliced(1));
}

bool fuller(const PersonName &name, const PersonName &than)
{
    const auto letters = [](const PersonName &person) { return person.parts.join(QChar(u' ')).size(); };
    return name.parts.size() != than.parts.size() ? name.parts.size() > than.parts.size()
                                                  : letters(name) > letters(than);
}

}
