// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/organisations.h"

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "resources/resources.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <optional>

using namespace pullquote;
using namespace Qt::StringLiterals;

class OrganisationsTest : public QObject
{
    Q_OBJECT

    std::optional<Lexicon> m_lexicon;
    Article m_article;
    QString
        m_marked; ///< with tags as the tagger would set them: "[Arlen Port Trust]" an organisation, "{Arlen}" a place

    /// Tags of @p names, "ORG Harbor Union" or "LOC Harlow", at the first place where each stands.
    static TagSequence tag(const TokenisedText &text, const QStringList &names)
    {
        TagSequence tagging;
        for (const QString &entry : names) {
            const QString name = entry.sliced(4);
            const qsizetype start = text.text.indexOf(name);
            tagging.tags.append({text.tokenAt(start), text.tokenAt(start + name.size() - 1) + 1,
                                 entry.startsWith("ORG"_L1) ? NameKind::Organisation : NameKind::Place});
            tagging.confidence.append(0.8F);
        }
        return tagging;
    }

    /// "name: number of mentions" of each of @p entities.
    static QStringList shown(const QList<Entity> &entities)
    {
        QStringList names;
        for (const Entity &entity : entities)
            names += entity.name + u": "_s + QString::number(entity.mentions.size());
        return names;
    }

    /// Each entity as "name: mention, mention", parted by "; ".
    [[nodiscard]] static QString described(const QList<Entity> &entities, const QString &text)
    {
        QStringList shown;
        for (const Entity &entity : entities) {
            QStringList mentions;
            for (const Mention &mention : entity.mentions)
                mentions.append(mention.range.in(text).toString());
            shown.append(entity.name + u": "_s + mentions.join(u", "_s));
        }
        return shown.join(u"; "_s);
    }

    /// The ranges between @p open and @p close in the marked text, as they are without the marks.
    [[nodiscard]] QList<TextRange> marked(QChar open, QChar close) const
    {
        QList<TextRange> ranges;
        qsizetype at = 0;
        for (const QChar c : m_marked) {
            if (c == open)
                ranges.append({at, at});
            else if (c == close)
                ranges.last().end = at;
            at += !u"[]{}<>"_s.contains(c);
        }
        return ranges;
    }

    [[nodiscard]] static TagSequence tagging(const TokenisedText &text, const QList<TextRange> &ranges, NameKind kind)
    {
        TagSequence result;
        for (const TextRange &range : ranges) {
            result.tags.append({text.tokenAt(range.start), text.tokenAt(range.end - 1) + 1, kind});
            result.confidence.append(0.5F + 0.1F * static_cast<float>(result.tags.size()));
        }
        return result;
    }

    [[nodiscard]] TokenisedText tokens(const QString &paragraphs)
    {
        QList<DraftBlock> drafts;
        for (const QString &paragraph : paragraphs.split(u'\n'))
            drafts.append({BlockKind::Paragraph, paragraph});
        setBlocks(m_article, drafts);
        return tokenise(m_article);
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        Result<Lexicon> lexicon = Lexicon::load();
        QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().message));
        m_lexicon = std::move(*lexicon);
    }

    void groupNames_putsTheSameNameTogether_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("organisations");
        const auto row = [](const char *name, const QString &text, const QString &organisations) {
            QTest::newRow(name) << text << organisations;
        };
        row("one", u"The [Arlen Port Trust] met."_s, u"Arlen Port Trust: Arlen Port Trust"_s);
        row("again", u"[Velton] grew; so did [Velton]."_s, u"Velton: Velton, Velton"_s);
        row("two", u"[Velton] sued [Marlow Foods]."_s, u"Velton: Velton; Marlow Foods: Marlow Foods"_s);
        row("initials", u"The [Arlen Port Trust] met. [APT] did not speak."_s,
            u"Arlen Port Trust: Arlen Port Trust, APT"_s);
        row("initials with points", u"The [Arlen Port Trust] met. [A.P.T.] did not speak."_s,
            u"Arlen Port Trust: Arlen Port Trust, A.P.T."_s);
        row("initials over small words", u"The [Board of Harbour and Trade] met. [BHT] left."_s,
            u"Board of Harbour and Trade: Board of Harbour and Trade, BHT"_s);
        row("two initials say too little", u"[Arlen Port] met. [AP] wrote."_s, u"Arlen Port: Arlen Port; AP: AP"_s);
        row("capitals", u"[VELTON] grew; so did [Velton]."_s, u"Velton: VELTON, Velton"_s);
        row("a person's name is left out", u"<Ada Velton> met [Velton]; [Marlow Foods] with <[Moor]>."_s,
            u"Velton: Velton; Marlow Foods: Marlow Foods"_s);
        row("another kind is left out", u"{Arlen} has [Velton]."_s, u"Velton: Velton"_s);
        row("none", u"Nobody met."_s, {});
    }

    void groupNames_putsTheSameNameTogether()
    {
        QFETCH(QString, text);
        QFETCH(QString, organisations);
        m_marked = text;
        m_article = {};
        setBlocks(m_article, {{BlockKind::Paragraph, QString(text).remove(QRegularExpression(u"[][{}<>]"_s))}});
        const TokenisedText tokens = tokenise(m_article);
        QList<Entity> people;
        for (const TextRange &range : marked(u'<', u'>'))
            people.append({u"x"_s, {}, {{range, LinkReason::FirstMention}}, 1});
        TagSequence tags = tagging(tokens, marked(u'{', u'}'), NameKind::Place);
        const TagSequence own = tagging(tokens, marked(u'[', u']'), NameKind::Organisation);
        tags.tags += own.tags;
        tags.confidence += own.confidence;
        QCOMPARE(described(groupNames(tokens, tags, *m_lexicon, people, {}).organisations, m_article.text),
                 organisations);
    }

    void groupNames_isAsSureAsItsSurestMention()
    {
        m_marked = u"[Velton] grew; so did [Velton] and [Velton]."_s;
        m_article = {};
        setBlocks(m_article, {{BlockKind::Paragraph, u"Velton grew; so did Velton and Velton."_s}});
        const TokenisedText tokens = tokenise(m_article);
        const TagSequence tags = tagging(tokens, marked(u'[', u']'), NameKind::Place);
        const QList<Entity> places = groupNames(tokens, tags, *m_lexicon, {}, {}).places;
        QCOMPARE(places.size(), 1);
        const QList<Entity> once
            = groupNames(tokens, {tags.tags.first(1), tags.confidence.first(1)}, *m_lexicon, {}, {}).places;
        QCOMPARE(once.size(), 1);
        QVERIFY(once[0].confidence < places[0].confidence);
    }

    void groupNames_takesTheArticleAsOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("tags");
        QTest::addColumn<QStringList>("organisations");
        QTest::addColumn<QStringList>("places");
        const auto row
            = [](const char *name, const QString &text, const QStringList &tags, const QStringList &organisations,
                 const QStringList &places) { QTest::newRow(name) << text << tags << organisations << places; };
        row("marked everywhere", u"They left Tarnow.\nThe mayor of Tarnow spoke. Then Tarnow's mill burned."_s,
            {u"LOC Tarnow"_s}, {}, {u"Tarnow: 3"_s});
        row("part of a longer name", u"They left Tarnow.\nThe train of Tarnow Mills came."_s, {u"LOC Tarnow"_s}, {},
            {u"Tarnow: 1"_s});
        row("initials", u"The Harbor Workers Union spoke.\nThen the HWU left. No HWU, no deal."_s,
            {u"ORG Harbor Workers Union"_s, u"ORG HWU"_s}, {u"Harbor Workers Union: 3"_s}, {});
        row("the article before it", u"They saw The Harbor Post.\nThen the Harbor Post fell."_s,
            {u"ORG The Harbor Post"_s}, {u"Harbor Post: 2"_s}, {});
        row("dateline", u"TARNOW, Mich. — The mill burned.\nNow Tarnow waits."_s, {u"LOC Tarnow"_s}, {},
            {u"Tarnow: 2"_s});
        row("dateline that the tagger takes for an organisation", u"TARNOW — The mill burned."_s, {u"ORG TARNOW"_s}, {},
            {u"TARNOW: 1"_s});
        row("no dateline", u"UPDATE — The mill burned."_s, {}, {}, {});
        row("party and state", u"They met Whitlow (D-Ohio) there."_s, {u"ORG D-Ohio"_s}, {}, {});
        row("people of a kind", u"Many African-American voters came."_s, {u"ORG African-American"_s}, {}, {});
        row("party in capitals", u"They left the GOP there."_s, {u"ORG GOP"_s}, {u"GOP: 1"_s}, {});
        row("country that acts", u"Now Sweden said no."_s, {u"ORG Sweden"_s}, {}, {u"Sweden: 1"_s});
        row("two initials with points", u"The United Nations met. Then the U.N. wrote."_s,
            {u"ORG United Nations"_s, u"ORG U.N."_s}, {u"United Nations: 2"_s}, {});
        row("country with points", u"The U.S. left. Now US goods are dear."_s, {u"LOC U.S."_s, u"LOC US"_s}, {},
            {u"U.S.: 2"_s});
    }
    void groupNames_takesTheArticleAsOne()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, tags);
        QFETCH(QStringList, organisations);
        QFETCH(QStringList, places);
        const TokenisedText cut = tokens(text);
        const NamedGroups found = groupNames(cut, tag(cut, tags), *m_lexicon, {}, {});
        QCOMPARE(shown(found.organisations), organisations);
        QCOMPARE(shown(found.places), places);
    }

    void groupNames_allMentionsDecideTheKind()
    {
        const TokenisedText text
            = tokens(u"At Tarnow House they met.\nLater Tarnow House wrote.\nThen Tarnow House fell."_s);
        TagSequence tagging;
        for (const qsizetype first : {1, 7, 12})
            tagging.tags.append({first, first + 2, first == 1 ? NameKind::Place : NameKind::Organisation});
        tagging.confidence = {0.9F, 0.7F, 0.7F};
        const NamedGroups found = groupNames(text, tagging, *m_lexicon, {}, {});
        QCOMPARE(shown(found.organisations), QStringList{u"Tarnow House: 3"_s});
        QVERIFY(found.places.isEmpty());
    }

    void groupNames_leavesOutWhatNamesAPolicy()
    {
        const TokenisedText text = tokens(u"The Tarnow Accord fell.\nNow the Tarnow border policy stays."_s);
        Entity accord;
        accord.mentions.append(Mention{{4, 17}});
        Entity policy;
        policy.mentions.append(
            Mention{{m_article.text.indexOf(u"Tarnow border"_s), m_article.text.indexOf(u" stays"_s)}});
        const NamedGroups found = groupNames(text, tag(text, {u"LOC Tarnow"_s}), *m_lexicon, {}, {accord, policy});
        QVERIFY(found.places.isEmpty());
        TagSequence later = tag(text, {u"LOC Tarnow"_s});
        const qsizetype at = text.tokenAt(policy.mentions.first().range.start);
        later.tags.first() = {at, at + 1, NameKind::Place};
        QCOMPARE(shown(groupNames(text, later, *m_lexicon, {}, {accord, policy}).places), QStringList{u"Tarnow: 1"_s});
    }
};

QTEST_GUILESS_MAIN(OrganisationsTest)
#include "tst_organisations.moc"
