// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/speakersources.h"

#include <QtCore/QSet>

namespace pullquote
{

class Lexicon;

enum class Sex : quint8 { Open, Male, Female };

/// A source with the person or the fuller description it stands for.
struct ResolvedSource {
    Speaker speaker;
    Source source;
    bool resolved = true; ///< false for a pronoun that nothing before it explains
    double margin = 1; ///< how clearly the best reading stood out, 0 to 1
};

/**
 * Who "he", "the senator" and "the official" are, at each place of the narrator's text.
 *
 * resolve() must be called in the order of the text: what was resolved before is what later pronouns go back to. Names
 * inside quotations do not count, since it is the narrator who points. Each call looks a bounded way back.
 */
class SpeakerPeople
{
public:
    SpeakerPeople(const Narration &narration, const QList<Entity> &people, const Lexicon &lexicon);

    [[nodiscard]] ResolvedSource resolve(const Source &source);
    [[nodiscard]] Speaker personSpeaker(qsizetype person, TextRange mention) const;
    /// The person whom a transcript's label names, by surname or full name; -1 where it is none of the article's.
    [[nodiscard]] qsizetype personLabelled(QStringView label) const;

private:
    struct NamePlace {
        qsizetype item = 0;
        qsizetype person = 0;
        qsizetype statement = 0;
        double weight = 0; ///< subjects above objects and owners
    };
    struct PersonFacts {
        Sex sex = Sex::Open;
        QSet<QString> words; ///< titles and roles beside the name, each in small letters
        qsizetype names = 0;
    };
    struct Described {
        ResolvedSource source;
        QString head;
        qsizetype item = 0;
    };

    const Narration &m_narration;
    const QList<Entity> &m_people;
    QList<NamePlace> m_places;
    QList<PersonFacts> m_facts;
    QList<Described> m_described; ///< unnamed sources so far
    std::optional<ResolvedSource> m_last;

    void readStatement(qsizetype statement);
    void readRole(qsizetype first, qsizetype end, PersonFacts &facts);
    void readSex(const Lexicon &lexicon);
    [[nodiscard]] bool mayBe(qsizetype person, Sex sex) const;
    [[nodiscard]] ResolvedSource nearest(const Source &source, Sex wanted) const;
    [[nodiscard]] std::optional<ResolvedSource> epithet(const Source &source) const;
    [[nodiscard]] ResolvedSource plural(const Source &source) const;
    [[nodiscard]] ResolvedSource description(const Source &source) const;
    [[nodiscard]] std::optional<ResolvedSource> earlierDescription(const Source &source) const;
    [[nodiscard]] qsizetype personDescribed(const Source &source) const;
    [[nodiscard]] Speaker describedSpeaker(const Source &source) const;
    [[nodiscard]] qsizetype placesBefore(qsizetype item) const;
    [[nodiscard]] qsizetype statementOf(qsizetype item) const;
};

}
