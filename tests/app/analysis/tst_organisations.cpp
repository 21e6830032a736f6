// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/organisations.h"

#include "app/analysis/tokens.h"
#include "app/article/article.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// The tags are given, as the tagger would set them: "[Arlen Port Trust]" for an organisation, "{Arlen}" for a place.
class OrganisationsTest : public QObject
{
    Q_OBJECT

    Article m_article;
    QString m_marked;

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

    [[nodiscard]] static Tagging tagging(const TokenisedText &text, const QList<TextRange> &ranges, NameKind kind)
    {
        Tagging result;
        for (const TextRange &range : ranges) {
            result.tags.append({text.tokenAt(range.start), text.tokenAt(range.end - 1) + 1, kind});
            result.confidence.append(0.5F + 0.1F * static_cast<float>(result.tags.size()));
        }
        return result;
    }

private Q_SLOTS:
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
        row("initials", u"The [Arlen Port Trust] met. [APT] did not speak."_s, u"Arlen Port Trust: Arlen Port Trust, APT"_s);
        row("initials with points", u"The [Arlen Port Trust] met. [A.P.T.] did not speak."_s,
            u"Arlen Port Trust: Arlen Port Trust, A.P.T."_s);
        row("initials over small words", u"The [Board of Harbour and Trade] met. [BHT] left."_s,
            u"Board of Harbour and Trade: Board of Harbour and Trade, BHT"_s);
        row("two initials say too little", u"[Arlen Port] met. [AP] wrote."_s, u"Arlen Port: Arlen Port; AP: AP"_s);
        row("capitals", u"[VELTON] grew; so did [Velton]."_s, u"VELTON: VELTON, Velton"_s);
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
        Tagging tags = tagging(tokens, marked(u'{', u'}'), NameKind::Place);
        const Tagging own = tagging(tokens, marked(u'[', u']'), NameKind::Organisation);
        tags.tags += own.tags;
        tags.confidence += own.confidence;
        QCOMPARE(described(groupNames(tokens, tags, people, NameKind::Organisation), m_article.text), organisations);
    }

    void groupNames_isAsSureAsItsSurestMention()
    {
        m_marked = u"[Velton] grew; so did [Velton] and [Velton]."_s;
        m_article = {};
        setBlocks(m_article, {{BlockKind::Paragraph, u"Velton grew; so did Velton and Velton."_s}});
        const TokenisedText tokens = tokenise(m_article);
        const Tagging tags = tagging(tokens, marked(u'[', u']'), NameKind::Place);
        const QList<Entity> places = groupNames(tokens, tags, {}, NameKind::Place);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0].confidence, double(0.5F + 0.1F * 3));
    }
};

QTEST_GUILESS_MAIN(OrganisationsTest)
#include "tst_organisations.moc"
