// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/people.h"

#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "tests/support/builtinlexicon.h"

#include <QtTest/QTest>


using namespace pullquote;
using namespace Qt::StringLiterals;

class PeopleTest : public QObject
{
    Q_OBJECT


    /// The people's names in the paragraphs, in order; the word lists and the context decide alone.
    [[nodiscard]] QStringList peopleIn(const QString &paragraphs) const
    {
        Article article;
        QList<DraftBlock> drafts;
        for (const QString &paragraph : paragraphs.split(u'\n'))
            drafts.append({BlockKind::Paragraph, paragraph});
        setBlocks(article, drafts);
        const TokenisedText text = tokenise(article);
        QStringList found;
        for (const NameCandidate &name : findNames(text, builtInLexicon(), {})) {
            if (name.kind == NameKind::Person)
                found += rangeOf(text, name).in(text.text).toString();
        }
        return found;
    }

private Q_SLOTS:
    void findNames_takesPeopleAndNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *name, const QString &text, const QStringList &people) {
            QTest::newRow(name) << text << people;
        };
        row("title is left out", u"On Monday Sen. Carla Whitlow spoke."_s, {u"Carla Whitlow"_s});
        row("courtesy title", u"The plan of Mr. Whitlow failed."_s, {u"Whitlow"_s});
        row("title with of", u"They met Secretary of State Martin Oakes there."_s, {u"Martin Oakes"_s});
        row("possessive is left out", u"They read Carla Whitlow's letter."_s, {u"Carla Whitlow"_s});
        row("initials", u"They met Rep. J.T. Calloway on Monday."_s, {u"J.T. Calloway"_s});
        row("middle initial", u"They met Carla F. Whitlow on Monday."_s, {u"Carla F. Whitlow"_s});
        row("junior", u"They met Martin Oakes Jr. on Monday."_s, {u"Martin Oakes Jr."_s});
        row("particles", u"They met President Andrés de la Fuente on Monday."_s, {u"Andrés de la Fuente"_s});
        row("double surname", u"They met Carla Ruiz-Peña on Monday."_s, {u"Carla Ruiz-Peña"_s});
        row("party in brackets", u"The answer of Tova Brandeis (D-Mich.) was no."_s, {u"Tova Brandeis"_s});
        row("age", u"One of them was Wendell, 47, of Ohio."_s, {u"Wendell"_s});
        row("before a noun", u"It began under the Whitlow administration."_s, {u"Whitlow"_s});
        row("name in a compound", u"A Whitlow-era rule, said Carla Whitlow, stays."_s,
            {u"Whitlow"_s, u"Carla Whitlow"_s});
        row("surname after the full name", u"Carla Whitlow left.\nThen Whitlow came back."_s,
            {u"Carla Whitlow"_s, u"Whitlow"_s});
        row("surname before the full name", u"Then Whitlow came back.\nShe, Carla Whitlow, left."_s,
            {u"Whitlow"_s, u"Carla Whitlow"_s});
        row("given name alone", u"Carla Whitlow left.\nThey like Carla."_s, {u"Carla Whitlow"_s, u"Carla"_s});
        row("sentence's first word", u"However, Whitlow stayed. Asked Tuesday, Carla Whitlow left."_s,
            {u"Whitlow"_s, u"Carla Whitlow"_s});
        row("month in a name", u"They met Carla May in May."_s, {u"Carla May"_s});
        row("byline", u"By Carla Whitlow"_s, {u"Carla Whitlow"_s});
        row("transcript", u"WHITLOW: So you agree.\nCarla Whitlow asked again."_s, {u"WHITLOW"_s, u"Carla Whitlow"_s});
        row("headline", u"Carla Whitlow Rejects Offer From Harbor Workers.\nOn Monday Carla Whitlow spoke."_s,
            {u"Carla Whitlow"_s, u"Carla Whitlow"_s});
        row("capitals", u"WHITLOW REJECTS THE OFFER\nOn Monday Carla Whitlow spoke."_s,
            {u"WHITLOW"_s, u"Carla Whitlow"_s});
        row("building", u"They met in Whitlow Tower and at the Whitlow Foundation."_s, {});
        row("institute", u"A report of the Whitlow Institute came."_s, {});
        row("company", u"The shares of Whitlow Corp. fell."_s, {});
        row("people and party", u"Many Republicans and Mexicans met Democrats."_s, {});
        row("places", u"They went from Chicago to Ohio and to Mexico."_s, {});
        row("acronym", u"An official told the EPA and super PACs."_s, {});
        row("month and day", u"It was due on Monday, March 3."_s, {});
        row("law made from a name", u"They called Whitlowcare a success."_s, {});
        row("saint of a city", u"The team of St. Louis won."_s, {});
        row("family", u"Carla Whitlow spoke.\nThey met the Whitlows."_s, {u"Carla Whitlow"_s});
        row("verb before the name", u"Said Carla Whitlow in a letter: no."_s, {u"Carla Whitlow"_s});
        row("town and state", u"The mill of Harlow Va. burned."_s, {});
        row("town of a saint", u"They drove to Port St. Calloway on Monday."_s, {});
        row("initial that is also a title", u"They met Martin M. Oakes on Monday."_s, {u"Martin M. Oakes"_s});
        row("given name that is also a title", u"They met Rep. Dean Calloway on Monday."_s, {u"Dean Calloway"_s});
        row("family name first with a hyphen", u"They met President Moon Seo-yun on Monday."_s, {u"Moon Seo-yun"_s});
        row("town of", u"She came from the border town of Tova Brandeis on Monday."_s, {});
        row("dateline", u"HARLOW, Mich., Nov. 3 (NWS) — The mill burned."_s, {});
    }
    void findNames_takesPeopleAndNothingElse()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, people);
        QCOMPARE(peopleIn(text), people);
    }

    void findNames_headlineDoesNotTakeOrganisations()
    {
        QCOMPARE(peopleIn(u"Whitlow Foundation Rejects Offer From Harbor Workers.\nOn Monday Carla Whitlow spoke."_s),
                 QStringList{u"Carla Whitlow"_s});
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "tst_people.moc"
