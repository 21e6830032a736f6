// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/linking.h"

#include "app/analysis/people.h"
#include "app/analysis/roles.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "tests/support/builtinlexicon.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>


using namespace pullquote;
using namespace Qt::StringLiterals;

class LinkingTest : public QObject
{
    Q_OBJECT

    Article m_article;

    [[nodiscard]] QList<Entity> peopleOf(const QString &paragraphs)
    {
        QList<DraftBlock> drafts;
        for (const QString &paragraph : paragraphs.split(u'\n'))
            drafts.append({BlockKind::Paragraph, paragraph});
        setBlocks(m_article, drafts);
        const TokenisedText text = tokenise(m_article);
        const QList<NameCandidate> names = findNames(text, builtInLexicon(), {});
        QList<Entity> people = linkPeople(text, names, builtInLexicon());
        addRoles(people, text, names, builtInLexicon());
        return people;
    }

private Q_SLOTS:
    /// Each person as "fullest name: mention, mention".
    void linkPeople_putsMentionsTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *name, const QString &text, const QStringList &people) {
            QTest::newRow(name) << text << people;
        };
        row("surname", u"On Monday Carla Whitlow spoke.\nThen Whitlow left."_s,
            {u"Carla Whitlow: Carla Whitlow, Whitlow"_s});
        row("fuller name later", u"On Monday Sen. Whitlow spoke.\nThen Carla Whitlow left."_s,
            {u"Carla Whitlow: Whitlow, Carla Whitlow"_s});
        row("part of a Spanish name", u"They met President Andrés Manuel López Fuente.\nThen López Fuente left."_s,
            {u"Andrés Manuel López Fuente: Andrés Manuel López Fuente, López Fuente"_s});
        row("short form", u"On Monday William Oakes spoke.\nThen Bill Oakes left."_s,
            {u"William Oakes: William Oakes, Bill Oakes"_s});
        row("initial", u"On Monday Carla F. Whitlow spoke.\nThen C. Whitlow left."_s,
            {u"Carla F. Whitlow: Carla F. Whitlow, C. Whitlow"_s});
        row("accents", u"They met Carla Nuñez on Monday.\nThen Sen. Nunez left."_s,
            {u"Carla Nuñez: Carla Nuñez, Nunez"_s});
        row("capitals", u"WHITLOW: Yes.\nOn Monday Carla Whitlow spoke."_s,
            {u"Carla Whitlow: WHITLOW, Carla Whitlow"_s});
        row("initial is no surname", u"On Monday Carla W. Oakes met Carla Whitlow."_s,
            {u"Carla W. Oakes: Carla W. Oakes"_s, u"Carla Whitlow: Carla Whitlow"_s});
        row("two of one surname", u"On Monday Carla Whitlow met Martin Whitlow."_s,
            {u"Carla Whitlow: Carla Whitlow"_s, u"Martin Whitlow: Martin Whitlow"_s});
        row("title tells which",
            u"On Monday Carla Whitlow met Martin Whitlow.\nThen Mr. Whitlow left. They saw Mrs. Whitlow."_s,
            {u"Carla Whitlow: Carla Whitlow, Whitlow"_s, u"Martin Whitlow: Martin Whitlow, Whitlow"_s});
        row("man beside a woman's full name", u"On Monday Carla Whitlow spoke.\nHer brother, Mr. Whitlow, left."_s,
            {u"Carla Whitlow: Carla Whitlow"_s, u"Whitlow: Whitlow"_s});
        row("president beside a relative",
            u"On Monday Hillary Clinton spoke. She praised President Clinton.\nThen Mr. Clinton left."_s,
            {u"Hillary Clinton: Hillary Clinton"_s, u"Clinton: Clinton, Clinton"_s});
        row("president named in full", u"On Monday Hillary Clinton met Bill Clinton.\nThen President Clinton left."_s,
            {u"Hillary Clinton: Hillary Clinton"_s, u"Bill Clinton: Bill Clinton, Clinton"_s});
        row("president to be", u"On Monday Hillary Clinton spoke.\nNobody fears a President Clinton now."_s,
            {u"Hillary Clinton: Hillary Clinton, Clinton"_s});
        row("president alone", u"On Monday Donald Trump spoke.\nThen President Trump left."_s,
            {u"Donald Trump: Donald Trump, Trump"_s});
        row("family name first", u"They met Moon Seo-yun on Monday.\nThen Mr. Moon left."_s,
            {u"Moon Seo-yun: Moon Seo-yun, Moon"_s});
        row("suffix keeps apart", u"On Monday Martin Oakes Jr. met Martin Oakes III."_s,
            {u"Martin Oakes Jr.: Martin Oakes Jr."_s, u"Martin Oakes III: Martin Oakes III"_s});
        row("relative is not meant by the surname",
            u"On Monday Sen. Carla Whitlow spoke to her husband, Martin Whitlow.\nThen Whitlow left."_s,
            {u"Carla Whitlow: Carla Whitlow, Whitlow"_s, u"Martin Whitlow: Martin Whitlow"_s});
    }
    void linkPeople_putsMentionsTogether()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, people);
        QStringList found;
        for (const Entity &person : peopleOf(text)) {
            QStringList mentions;
            for (const Mention &mention : person.mentions)
                mentions += mention.range.in(m_article.text).toString();
            found += person.name + u": " + mentions.join(u", "_s);
        }
        QCOMPARE(found, people);
    }

    void linkPeople_saysWhy()
    {
        const QList<Entity> people = peopleOf(
            u"On Monday Carla Whitlow spoke.\nThen Carla Whitlow left. So Sen. Whitlow was gone. Nobody saw Whitlow."_s);
        QCOMPARE(people.size(), 1);
        QList<LinkReason> reasons;
        for (const Mention &mention : people.first().mentions)
            reasons += mention.reason;
        QCOMPARE(reasons,
                 (QList<LinkReason>{LinkReason::FirstMention, LinkReason::SameName, LinkReason::TitleAndSurname,
                                    LinkReason::Surname}));
        QVERIFY(people.first().confidence > 0.5 && people.first().confidence <= 1);
    }

    void linkPeople_ofManyNamesakes_takesLinearTime()
    {
        QString text;
        for (int i = 0; i < 30'000; ++i)
            text += u"Sen. Ca"_s + QString::number(i, 26).replace(u'0', u'x').remove(u'1') + u"la Whitlow left. "_s;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!peopleOf(text).isEmpty());
        QVERIFY2(timer.elapsed() < 10'000, "thirty thousand namesakes must not take minutes");
    }

    void addRoles_readsTitleOrApposition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("role");
        const auto row
            = [](const char *name, const QString &text, const QString &role) { QTest::newRow(name) << text << role; };
        row("title", u"They met Foreign Minister Carla Whitlow on Monday."_s, u"Foreign Minister"_s);
        row("small title", u"They met White House press secretary Carla Whitlow on Monday."_s,
            u"White House press secretary"_s);
        row("apposition", u"On Monday Carla Whitlow, the Mexican foreign minister, spoke."_s,
            u"the Mexican foreign minister"_s);
        row("after the party", u"On Monday Carla Whitlow (D-Mich.), chair of the panel, spoke."_s,
            u"chair of the panel"_s);
        row("mere address", u"They met Mr. Whitlow on Monday."_s, u""_s);
        row("later mention", u"On Monday Carla Whitlow spoke.\nThen Governor Whitlow left."_s, u"Governor"_s);
        row("owned by a name, before", u"On Monday Sweden's finance minister, Carla Whitlow, spoke."_s,
            u"Sweden's finance minister"_s);
        row("owned by a pronoun, before", u"Her finance minister, Carla Whitlow, said no."_s, u"finance minister"_s);
        row("owned by a name, after", u"On Monday Carla Whitlow, Sweden's foreign minister, spoke."_s,
            u"Sweden's foreign minister"_s);
        row("one of several", u"They met Sens. Carla Whitlow on Monday."_s, u"Sen."_s);
        row("small modifiers", u"They met campaign communications director Carla Whitlow."_s,
            u"campaign communications director"_s);
        row("relative", u"They met his wife Carla Whitlow on Monday."_s, u""_s);
        row("spoken to", u"Carla Whitlow, tell me what you want for the voters."_s, u""_s);
        row("one of many", u"It suits their attorneys, Carla Whitlow, and others."_s, u""_s);
        row("participle", u"On Monday they accused Carla Whitlow of fraud."_s, u""_s);
        row("headline", u"Angry Lawmakers Attack Carla Whitlow"_s, u""_s);
        row("no role", u"On Monday Carla Whitlow, smiling, spoke."_s, u""_s);
    }
    void addRoles_readsTitleOrApposition()
    {
        QFETCH(QString, text);
        QFETCH(QString, role);
        const QList<Entity> people = peopleOf(text);
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().role, role);
    }
};

QTEST_GUILESS_MAIN(LinkingTest)
#include "tst_linking.moc"
