// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicon.h"

#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "resources/resources.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class LexiconTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        auto loaded = Lexicon::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        m_lexicon = std::make_unique<Lexicon>(std::move(*loaded));
    }

    void traits_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<WordTraits>("has");
        QTest::addColumn<WordTraits>("hasNot");
        using enum WordTrait;
        const auto row = [](const char *name, const QString &word, WordTraits has, WordTraits hasNot) {
            QTest::newRow(name) << word << has << hasNot;
        };
        row("a woman's name", u"Margaret"_s, GivenName | FemaleName, MaleName | City | CommonWord);
        row("a man's name", u"Walter"_s, GivenName | MaleName, FemaleName);
        row("a name of both", u"Leslie"_s, GivenName | FemaleName | MaleName, NameParticle);
        row("a name from elsewhere", u"Oleksandr"_s, GivenName | MaleName, FemaleName);
        row("a name without its accent", u"Andres"_s, GivenName | MaleName, FemaleName);
        row("a name in capitals", u"JOAQUÍN"_s, GivenName | MaleName, FemaleName);
        row("a short form", u"Bill"_s, ShortName | CommonWord | PolicyWord, Surname);
        row("a surname", u"Kowalski"_s, Surname, GivenName | CommonWord);
        row("a city of two words", u"Buenos Aires"_s, City, Country);
        row("a city by its marks", u"Curitiba"_s, City, CommonWord);
        row("a country", u"Mexico"_s, Country, Demonym);
        row("a country of two words", u"New Zealand"_s, Country, Demonym);
        row("a demonym", u"Finns"_s, Demonym, Country);
        row("a demonym that is a word", u"Polish"_s, Demonym | CommonWord, Country);
        row("a state", u"Ohio"_s, State, StateCode);
        row("a postal code", u"TX"_s, StateCode, State);
        row("a newspaper's abbreviation", u"Calif."_s, StateCode, State);
        row("a form of address", u"Mrs."_s, Honorific | FemaleHonorific, MaleHonorific);
        row("a form of address of both", u"Sen."_s, Honorific, MaleHonorific | FemaleHonorific);
        row("an office", u"Secretary of State"_s, Office, Honorific);
        row("a noun for a person", u"lawyers"_s, PersonNoun | CommonWord, Surname);
        row("a verb of speaking", u"said"_s, SpeechVerb | CommonWord, ReportingVerb);
        row("a verb that reports at times", u"noted"_s, ReportingVerb, SpeechVerb);
        row("an organisation's last word", u"Committee"_s, OrganisationWord, PlaceWord);
        row("a place's last word", u"River"_s, PlaceWord, OrganisationWord);
        row("a treaty's last word", u"Protocol"_s, PolicyWord, PlaceWord);
        row("a particle", u"van"_s, NameParticle, NameSuffix);
        row("a suffix", u"Jr."_s, NameSuffix, NameParticle);
        row("a day", u"Wednesday"_s, CalendarWord, GivenName);
        row("members of a party", u"Republicans"_s, GroupWord, GivenName);
        row("a curly apostrophe", u"Côte d’Ivoire"_s, Country, City);
        row("no word", u"qzxv"_s, {}, WordTraits::fromInt(~0U));
        row("no letters", u""_s, {}, WordTraits::fromInt(~0U));
    }
    void traits()
    {
        QFETCH(QString, word);
        QFETCH(WordTraits, has);
        QFETCH(WordTraits, hasNot);
        const WordTraits found = m_lexicon->traits(word);
        QCOMPARE(found & has, has);
        QCOMPARE(found & hasNot, WordTraits());
    }

    void phraseAt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::addColumn<WordTrait>("trait");
        QTest::newRow("one word") << u"Ohio voted early."_s << 1 << WordTrait::State;
        QTest::newRow("two words") << u"North Dakota voted early."_s << 2 << WordTrait::State;
        QTest::newRow("the longest wins") << u"secretary of state for a year"_s << 3 << WordTrait::Office;
        QTest::newRow("with points") << u"U.S. attorney for the district"_s << 2 << WordTrait::Office;
        QTest::newRow("an inner hyphen") << u"Vice president-elect Marlow spoke."_s << 2 << WordTrait::Office;
        QTest::newRow("none") << u"Bricks fell."_s << 0 << WordTrait::Office;
        QTest::newRow("a beginning alone") << u"San prices rose."_s << 0 << WordTrait::City;
    }
    void phraseAt()
    {
        QFETCH(QString, text);
        QFETCH(int, length);
        QFETCH(WordTrait, trait);
        Article article;
        setBlocks(article, {{BlockKind::Paragraph, text}});
        const TokenisedText tokens = tokenise(article);
        const Lexicon::Phrase phrase = m_lexicon->phraseAt(tokens, 0, tokens.tokens.size(), trait);
        QCOMPARE(phrase.length, length);
        QCOMPARE(phrase.traits.testFlag(trait), length > 0);
    }

    void maySharePerson_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("shares");
        QTest::newRow("the same") << u"Ruth"_s << u"Ruth"_s << true;
        QTest::newRow("the same without accent") << u"José"_s << u"Jose"_s << true;
        QTest::newRow("short and full") << u"Liz"_s << u"Elizabeth"_s << true;
        QTest::newRow("full and short") << u"Theodore"_s << u"Ted"_s << true;
        QTest::newRow("two short forms") << u"Bill"_s << u"Will"_s << true;
        QTest::newRow("two names") << u"Ruth"_s << u"Martha"_s << false;
        QTest::newRow("short form of another") << u"Bill"_s << u"Robert"_s << false;
    }
    void maySharePerson()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QTEST(m_lexicon->maySharePerson(first, second), "shares");
    }

    void load_saysWhichListIsMissing()
    {
        const QTemporaryDir folder;
        const auto loaded = Lexicon::load(folder.path());
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u"common-words.txt"_s));
    }

    void load_isQuick()
    {
        QBENCHMARK {
            QVERIFY(Lexicon::load());
        }
    }

private:
    std::unique_ptr<Lexicon> m_lexicon;
};

QTEST_GUILESS_MAIN(LexiconTest)
#include "tst_lexicon.moc"
