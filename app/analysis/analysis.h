// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace pullquote
{

/// Why a mention was taken for this entity: shown beside each variant on the entity's card.
enum class LinkReason {
    FirstMention, ///< the fullest name, or the first one
    SameName, ///< the same words again
    Surname, ///< "Harris" after "Kamala Harris"
    GivenName, ///< "Kamala" after "Kamala Harris"
    TitleAndSurname, ///< "Vice President Harris"
    Nickname, ///< "Joe" for "Joseph"
    Initials, ///< "J. Biden", "AOC"
    PartOfName, ///< "López Obrador" of "Andrés Manuel López Obrador"
    Alias, ///< the article says so: "the Affordable Care Act, known as Obamacare"
    Abbreviation, ///< "(ACA)"
    Reader, ///< the reader said so: correction.h
};

struct Mention {
    TextRange range;
    LinkReason reason = LinkReason::FirstMention;

    friend bool operator==(const Mention &, const Mention &) = default;
};

enum class EntityKind { Person, Organisation, Place, Policy };

/// A person, organisation, place or policy. Its mentions are in the order of the text and do not overlap.
struct Entity {
    QString name; ///< the fullest name the article gives
    QString role; ///< of a person, as the article gives it: "Foreign Minister"; empty where it gives none
    QList<Mention> mentions;
    double confidence = 0; ///< 0 to 1, calibrated: of findings at 0.9, nine in ten are right

    friend bool operator==(const Entity &, const Entity &) = default;
};

/// A quantity given as a fact.
struct Figure {
    TextRange range; ///< modifier, number, magnitude and unit: "nearly $2.3 billion"
    std::optional<double> value; ///< in plain numbers; percent as 48; none for ranges and "hundreds of thousands"
    std::optional<double> low;
    std::optional<double> high;
    bool approximate = false;
    QString unit; ///< ISO 4217 code, "percent", "percentage points" or a plural English unit; empty for counts
    QString of; ///< what is counted, in the text's own words; empty where it does not say
    QString speaker; ///< who gave it, empty where it does not say
    double confidence = 0;

    friend bool operator==(const Figure &, const Figure &) = default;
};

enum class Certainty { Certain, Likely, Unknown };

struct Speaker {
    QString name; ///< the person's name, or the description of an unnamed source
    qsizetype person = -1; ///< index into Analysis::people, -1 for an unnamed source
    std::optional<TextRange> mention; ///< the words that name the source for this quote: "he", "the official"

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// Quoted speech or writing, with its marks.
struct Quote {
    TextRange range;
    std::optional<Speaker> speaker; ///< none where it is unknown: never guessed
    QString cue; ///< "said", "according to"; empty where there is none
    std::optional<TextRange> cueRange;
    Certainty certainty = Certainty::Unknown;
    QString reason; ///< key of the rule that fired, for example "pronoun-after-cue"
    double confidence = 0;

    friend bool operator==(const Quote &, const Quote &) = default;
};

/// What the analyser found in one article. Each list is in the order of the text.
struct Analysis {
    QList<Entity> people;
    QList<Entity> organisations;
    QList<Entity> places;
    QList<Entity> policies;
    QList<Figure> figures;
    QList<Quote> quotes;

    friend bool operator==(const Analysis &, const Analysis &) = default;
};

[[nodiscard]] const QList<Entity> &entities(const Analysis &analysis, EntityKind kind);
[[nodiscard]] QList<Entity> &entities(Analysis &analysis, EntityKind kind);
[[nodiscard]] QList<TextRange> rangesOf(const QList<Mention> &mentions);

}
