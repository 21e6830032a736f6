// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/people.h"

#include "app/analysis/headlines.h"
#include "app/analysis/lexicon.h"
#include "app/analysis/nameevidence.h"
#include "app/analysis/tokens.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr WordTraits placeTraits = WordTrait::City | WordTrait::Country | WordTrait::State;
constexpr WordTraits nameTraits = WordTrait::GivenName | WordTrait::ShortName | WordTrait::Surname;

/// What all occurrences of one spelling together say.
struct Spelling {
    double form = 0;
    double bestContext = -10;
    double contextSum = 0;
    double personTag = 0; ///< summed probabilities
    double otherTag = 0;
    qsizetype count = 0;
};

/// Decides for each candidate what it names.
class NameJudge
{
public:
    NameJudge(const TokenisedText &text, const Lexicon &lexicon, const TagSequence &tagging)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_tagging(tagging)
    {
    }

    void judge(QList<NameCandidate> &names)
    {
        trimToTags(names);
        gather(names);
        for (NameCandidate &name : names)
            name.score = scoreOf(name);
        for (const NameCandidate &name : names) {
            if (name.length() > 1 && name.score > 0)
                learn(name);
            else if (name.length() > 1 && isCompany(name))
                m_companies.insert(key(name.first, name.first + 1));
        }
        for (NameCandidate &name : names) {
            if (name.length() == 1 || name.score <= 0)
                name.score += scoreOfKnown(name);
            name.kind = name.score > 0 ? NameKind::Person : NameKind::Other;
        }
    }

private:
    const TokenisedText &m_text;
    const Lexicon &m_lexicon;
    const TagSequence &m_tagging;
    QHash<QString, Spelling> m_spellings;
    QHash<QString, double> m_surnames; ///< last words of full names with the best score of such a name
    QHash<QString, double> m_givenNames;
    QSet<QString> m_companies; ///< first words of "Hale Corp." and the like: "Hale" alone means the company

    [[nodiscard]] QString key(const NameCandidate &name) const
    {
        return rangeOf(m_text, name).in(m_text.text).toString().toCaseFolded();
    }
    [[nodiscard]] QString key(qsizetype first, qsizetype end) const
    {
        return m_text.range(first, end).in(m_text.text).toString().toCaseFolded();
    }

    void gather(const QList<NameCandidate> &names)
    {
        qsizetype tag = 0;
        for (const NameCandidate &name : names) {
            Spelling &spelling = m_spellings[key(name)];
            const double form = evidenceOfForm(m_text, name, m_lexicon);
            const double context = evidenceOfContext(m_text, name, m_lexicon);
            // The place at a sentence's beginning is held against a word, so the best place of it counts.
            spelling.form = spelling.count == 0 ? form : std::max(spelling.form, form);
            spelling.bestContext = std::max(spelling.bestContext, context);
            spelling.contextSum += context;
            ++spelling.count;
            addTags(name, tag, spelling);
        }
    }

    /// Where the tagger is sure of a full name at one end of a run, the rest of the run is no part of it:
    /// "Pike Steel CEO Ann Hale", "Ann Hale Election Day". A building or institute at the end keeps its name whole.
    void trimToTags(QList<NameCandidate> &names) const
    {
        qsizetype tag = 0;
        for (NameCandidate &name : names) {
            while (tag < m_tagging.tags.size() && m_tagging.tags[tag].endToken <= name.first)
                ++tag;
            for (qsizetype i = tag; i < m_tagging.tags.size() && m_tagging.tags[i].endToken <= name.end; ++i) {
                const NameTag &found = m_tagging.tags[i];
                if (found.kind == NameKind::Person && found.endToken - found.firstToken > 1
                    && m_tagging.confidence[i] > 0.5F)
                    trim(name, found);
            }
        }
    }

    void trim(NameCandidate &name, const NameTag &tag) const
    {
        constexpr WordTraits heads = WordTrait::OrganisationWord | WordTrait::PlaceWord | WordTrait::PolicyWord;
        const WordTraits last = m_lexicon.traits(m_text.word(name.end - 1));
        const bool endsInHead = last.testAnyFlags(heads);
        if (endsInHead && !last.testFlag(WordTrait::Surname))
            return;
        if (tag.endToken == name.end && tag.firstToken > name.first) {
            if (!name.hasTitle())
                name.titleFirst = name.first;
            name.first = tag.firstToken;
            name.startsSentence = false;
        } else if (tag.firstToken == name.first && tag.endToken < name.end && !endsInHead) {
            name.end = tag.endToken;
            name.tail = 0;
        }
    }

    void addTags(const NameCandidate &name, qsizetype &tag, Spelling &spelling)
    {
        while (tag < m_tagging.tags.size() && m_tagging.tags[tag].endToken <= name.first)
            ++tag;
        for (qsizetype i = tag; i < m_tagging.tags.size() && m_tagging.tags[i].firstToken < name.end; ++i) {
            const NameTag &found = m_tagging.tags[i];
            const double shared = double(std::min(found.endToken, name.end) - std::max(found.firstToken, name.first))
                / double(std::max(found.endToken - found.firstToken, name.length()));
            (found.kind == NameKind::Person ? spelling.personTag : spelling.otherTag)
                += shared * double(m_tagging.confidence[i]);
        }
    }

    [[nodiscard]] double scoreOf(const NameCandidate &name) const
    {
        const Spelling spelling = m_spellings.value(key(name));
        const double count = double(spelling.count);
        double score = spelling.form + spelling.bestContext + spelling.contextSum / count / 2 - 1.2;
        if (!m_tagging.tags.isEmpty()) {
            const double person = spelling.personTag / count;
            const double other = spelling.otherTag / count;
            score += 5 * person - 5 * other - (1 - std::min(1.0, person + other)) * 1.5;
        }
        return score;
    }

    void learn(const NameCandidate &name)
    {
        qsizetype last = name.end - 1;
        while (last > name.first + 1 && m_lexicon.traits(m_text.word(last)).testFlag(WordTrait::NameSuffix))
            --last;
        // "López Obrador" and "Obrador" of "Andrés Manuel López Obrador"
        for (qsizetype i = name.first + 1; i <= last; ++i) {
            if (i == last || (name.length() > 2 && m_text.tokens[i].capitalised)) {
                double &surname = m_surnames[key(i, last + 1)];
                surname = std::max(surname, name.score);
            }
        }
        double &given = m_givenNames[key(name.first, name.first + 1)];
        given = std::max(given, name.score);
    }

    [[nodiscard]] bool isCompany(const NameCandidate &name) const
    {
        static const QStringList endings{QStringLiteral("co"),  QStringLiteral("corp"), QStringLiteral("inc"),
                                         QStringLiteral("ltd"), QStringLiteral("llc"),  QStringLiteral("plc"),
                                         QStringLiteral("n.v")};
        QString last = key(name.end - 1, name.end);
        while (last.endsWith(u'.'))
            last.chop(1);
        return endings.contains(last);
    }

    /// Whether @p word says that something comes from a name of this text: "Arlandian" of "Arlandia".
    [[nodiscard]] bool isFromPlace(const QString &word) const
    {
        for (const QLatin1StringView ending : {"n"_L1, "an"_L1, "ian"_L1, "ese"_L1, "ish"_L1}) {
            if (!word.endsWith(ending) || word.size() < ending.size() + 4)
                continue;
            const QString stem = word.chopped(ending.size());
            for (const QLatin1StringView vowel : {""_L1, "a"_L1, "e"_L1, "o"_L1, "y"_L1}) {
                const auto place = m_spellings.constFind(stem + vowel);
                if (place != m_spellings.constEnd() && place->otherTag > place->personTag)
                    return true;
            }
        }
        return false;
    }

    /// What a name gains from being part of somebody's full name.
    [[nodiscard]] double scoreOfKnown(const NameCandidate &name) const
    {
        const QString word = key(name);
        const WordTraits traits = m_lexicon.traits(m_text.word(name.first));
        const double known = m_surnames.contains(word) ? 6.0 : m_givenNames.contains(word) ? 3.0 : 0;
        if (known == 0 && name.length() == 1 && word.endsWith(u's') && m_surnames.contains(word.chopped(1)))
            return -4; // "the Hales" are a family
        if (known == 0 && name.length() == 1 && isFromPlace(word) && !traits.testAnyFlags(nameTraits))
            return -4;
        if (known == 0)
            return m_companies.contains(word) && !name.hasTitle() ? -4 : 0;
        // "Washington" after "Denzel Washington" can still be the city, "Price" still be a word.
        const double context = evidenceOfContext(m_text, name, m_lexicon);
        if (context < 0 && traits.testAnyFlags(placeTraits))
            return 0;
        if (name.startsSentence && traits.testFlag(WordTrait::CommonWord) && context <= 0)
            return known / 2;
        return known;
    }
};

}

QList<NameCandidate> findNames(const TokenisedText &text, const Lexicon &lexicon, const TagSequence &tagging)
{
    const QList<LetterCase> cases = sentenceCases(text, lexicon);
    QList<NameCandidate> names = nameCandidates(text, cases, lexicon);
    NameJudge(text, lexicon, tagging).judge(names);
    names += namesInHeadlines(text, cases, names, lexicon, tagging);
    std::ranges::sort(names, {}, &NameCandidate::first);
    return names;
}

}
