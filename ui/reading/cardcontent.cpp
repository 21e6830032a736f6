// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/cardcontent.h"

#include "app/analysis/proposals.h"
#include "app/analysis/speakerreasons.h"
#include "app/annotation/annotation.h"
#include "app/annotation/noteimages.h"
#include "app/annotation/palette.h"
#include "app/export/words.h"
#include "app/rules/rulefindings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr qsizetype longestTitle = 140; // in characters
constexpr qsizetype mostVariants = 6;

QString translated(const char *text)
{
    return QCoreApplication::translate("FindingCard", text);
}

/// One line, cut between words.
QString shortened(QStringView text)
{
    const QString line = text.toString().simplified();
    if (line.size() <= longestTitle)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestTitle - 1);
    return line.first(space > longestTitle / 2 ? space : longestTitle - 1) + u'…';
}

QString counted(qsizetype count, const char *one, const char *many)
{
    return count == 1 ? translated(one) : translated(many).arg(QLocale().toString(count));
}

QString mentionCount(qsizetype count)
{
    return counted(count, "1 mention", "%1 mentions");
}

QString linkReasonText(LinkReason reason)
{
    switch (reason) {
    case LinkReason::FirstMention:
        return translated("the name itself");
    case LinkReason::SameName:
        return translated("the same name");
    case LinkReason::Surname:
        return translated("surname");
    case LinkReason::GivenName:
        return translated("given name");
    case LinkReason::TitleAndSurname:
        return translated("title and surname");
    case LinkReason::Nickname:
        return translated("short form of the name");
    case LinkReason::Initials:
        return translated("initials");
    case LinkReason::PartOfName:
        return translated("part of the name");
    case LinkReason::Alias:
        return translated("the article gives this name");
    case LinkReason::Reader:
        return translated("you said so");
    case LinkReason::Abbreviation:
        break;
    }
    return translated("abbreviation");
}

/// A sentence; the key itself where the analysis is of another version of the program that knows more of them.
QString whySpeaker(const QString &key)
{
    const QString sentence = reasonText(key);
    return sentence.isEmpty() ? QString(key).replace(u'-', u' ') : sentence;
}

/// How sure the analyser is, where that is worth saying.
QString doubt(double confidence)
{
    constexpr double doubtfulBelow = 0.6;
    return confidence < doubtfulBelow ? translated("Not certain: please check.") : QString();
}

struct Variant {
    QString words;
    LinkReason reason = LinkReason::FirstMention;
    qsizetype count = 0;
};

/// The different words the text uses, in their order, each with the reason of its first mention.
QList<Variant> variantsOf(const Entity &entity, QStringView text)
{
    QList<Variant> variants;
    for (const Mention &mention : entity.mentions) {
        const QString words = mention.range.in(text).toString().simplified();
        const auto known = std::ranges::find(variants, words, &Variant::words);
        if (known == variants.end())
            variants.append({words, mention.reason, 1});
        else
            ++known->count;
    }
    return variants;
}

void addVariants(CardContent &card, const Entity &entity, QStringView text)
{
    const QList<Variant> variants = variantsOf(entity, text);
    qsizetype shown = 0;
    qsizetype left = 0;
    for (const Variant &variant : variants) {
        if (variant.words == entity.name)
            continue;
        if (shown == mostVariants) {
            ++left;
            continue;
        }
        ++shown;
        const QString why = linkReasonText(variant.reason);
        card.facts.append({variant.words,
                           variant.count == 1 ? why : why + u" · "_s + translated("%1 times").arg(QLocale().toString(variant.count))});
    }
    if (left > 0)
        card.facts.append({QString(), counted(left, "1 more form", "%1 more forms")});
}

void addFact(CardContent &card, const char *key, const QString &value)
{
    if (!value.isEmpty())
        card.facts.append({translated(key), value});
}

QString unitText(const QString &unit)
{
    if (unit == "percent"_L1)
        return translated("percent");
    return unit;
}

}

CardContent personCard(const Analysis &analysis, qsizetype person, QStringView text)
{
    CardContent card = entityCard(analysis, EntityKind::Person, person, text);
    const qsizetype quotes = std::ranges::count_if(
        analysis.quotes, [person](const Quote &quote) { return quote.speaker && quote.speaker->person == person; });
    if (quotes > 0)
        card.facts.first().second += u" · "_s + counted(quotes, "1 quote", "%1 quotes");
    return card;
}

CardContent entityCard(const Analysis &analysis, EntityKind kind, qsizetype entity, QStringView text)
{
    const Entity &found = entities(analysis, kind).at(entity);
    CardContent card{found.name, found.role, {}, doubt(found.confidence)};
    addFact(card, "In the text", mentionCount(found.mentions.size()));
    addVariants(card, found, text);
    return card;
}

CardContent figureCard(const Analysis &analysis, qsizetype figure, QStringView text)
{
    const Figure &found = analysis.figures.at(figure);
    CardContent card{shortened(found.range.in(text)), {}, {}, doubt(found.confidence)};
    addFact(card, "Value", readableValue(found));
    addFact(card, "Unit", unitText(found.unit));
    addFact(card, "Counts", found.of);
    addFact(card, "According to", found.speaker);
    return card;
}

CardContent quoteCard(const Analysis &analysis, qsizetype quote, QStringView text)
{
    const Quote &found = analysis.quotes.at(quote);
    const bool known = found.speaker && found.certainty != Certainty::Unknown;
    CardContent card{known ? found.speaker->name : translated("Speaker unknown"), {}, {}, {}};
    if (known && found.speaker->person >= 0 && found.speaker->person < analysis.people.size())
        card.subtitle = analysis.people.at(found.speaker->person).role;
    if (known && found.speaker->mention)
        addFact(card, "In the text", found.speaker->mention->in(text).toString().simplified());
    addFact(card, "Cue", found.cue);
    if (known)
        addFact(card, "Speaker is", found.certainty == Certainty::Certain ? translated("certain") : translated("likely"));
    card.footnote = whySpeaker(found.reason);
    return card;
}

void addCandidates(CardContent &card, const Analysis &analysis, qsizetype quote)
{
    int number = 0;
    for (const qsizetype person : speakerCandidates(analysis, quote))
        card.facts.append({translated("Key %1").arg(++number), analysis.people.at(person).name});
    card.facts.append({translated("Key U, 0"), translated("unnamed source, nobody")});
}

void addCorrections(CardContent &card, const QStringList &corrections)
{
    if (!corrections.isEmpty())
        card.facts.append({translated("Corrected by you"), corrections.join(u'\n')});
}

CardContent ruleCard(const RuleFinding &finding)
{
    CardContent card{finding.kind, shortened(finding.words), {}, {}};
    addFact(card, "Rule", finding.rule);
    addFact(card, "In the text", counted(finding.places.size(), "once", "%1 times"));
    return card;
}

CardContent annotationCard(const Annotation &annotation, const Palette &palette)
{
    CardContent card{palette.at(annotation.colour).name, {}, {}, {}};
    addFact(card, "Note", withImagesInWords(annotation.note).trimmed());
    addFact(card, "Tags", annotation.tags.join(u", "_s));
    addFact(card, "By", annotation.author);
    if (annotation.modified.isValid())
        card.footnote = translated("Changed %1").arg(QLocale().toString(annotation.modified.toLocalTime(), QLocale::ShortFormat));
    return card;
}

}
