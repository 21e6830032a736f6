// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/tagger.h"

#include "app/analysis/tokens.h"
#include "app/article/article.h"
#include "resources/resources.h"
#include "tests/support/builtinlexicon.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>
#include <memory>
#include <thread>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article articleOf(const QStringList &paragraphs)
{
    Article article;
    QList<DraftBlock> drafts;
    for (const QString &paragraph : paragraphs)
        drafts.append({BlockKind::Paragraph, paragraph});
    setBlocks(article, drafts);
    return article;
}

QByteArray modelBytes()
{
    QFile file(u":/model/tagger.bin"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

class TaggerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        auto model = TaggerModel::load();
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_tagger = std::make_unique<Tagger>(std::move(*model), builtInLexicon());
    }

    void persons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("persons");
        const auto row = [](const char *name, const QString &text, const QStringList &persons) {
            QTest::newRow(name) << text << persons;
        };
        row("given name and surname", u"The plan was drawn up by Ingrid Halvorsen last year."_s, {u"Ingrid Halvorsen"_s});
        row("at the start", u"Walter Okonkwo said the bridge would open in spring."_s, {u"Walter Okonkwo"_s});
        row("title left out", u"Critics of Sen. Maureen Dalby welcomed the vote."_s, {u"Maureen Dalby"_s});
        row("form of address left out", u"But Mr. Tremblay told reporters that he would stay."_s, {u"Tremblay"_s});
        row("possessive left out", u"Voters liked Teresa Lindqvist's answer."_s, {u"Teresa Lindqvist"_s});
        row("accents and a hyphen", u"They wrote to José Peña-Ruiz in May."_s, {u"José Peña-Ruiz"_s});
        row("particle inside", u"A letter from Pieter van der Meulen arrived on Monday."_s, {u"Pieter van der Meulen"_s});
        row("two in a row", u"Both Helen Marsh and Omar Farouk voted against it."_s, {u"Helen Marsh"_s, u"Omar Farouk"_s});
        row("initial inside", u"The judge, Thomas R. Whitlock, refused."_s, {u"Thomas R. Whitlock"_s});
        row("a place is none", u"Prices rose in Lisbon and in northern Spain."_s, {});
        row("common words are none", u"The price of bread rose again in the winter."_s, {});
        row("headline", u"Senator Maureen Dalby Rejects New Tax On Fuel"_s, {u"Maureen Dalby"_s});
        row("capitals", u"MAUREEN DALBY WINS SENATE RACE AFTER RECOUNT"_s, {u"MAUREEN DALBY"_s});
    }
    void persons()
    {
        QFETCH(QString, text);
        const Article article = articleOf({text});
        const TokenisedText tokens = tokenise(article);
        QStringList found;
        for (const NameTag &tag : m_tagger->tag(tokens).tags) {
            if (tag.kind == NameKind::Person)
                found.append(tokens.range(tag.firstToken, tag.endToken).in(article.text).toString());
        }
        QTEST(found, "persons");
    }

    void tag_endsWhenAsked()
    {
        const Article article = articleOf({u"Senator Carla Whitlow left."_s, u"Carla Whitlow met Martin Oakes."_s});
        const TokenisedText tokens = tokenise(article);
        QVERIFY(!m_tagger->tag(tokens).tags.isEmpty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(m_tagger->tag(tokens, stop.get_token()).tags.isEmpty());
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameKind>("kind");
        QTest::newRow("country") << u"Officials in Mexico agreed."_s << u"Mexico"_s << NameKind::Place;
        QTest::newRow("city of two words") << u"He flew from Buenos Aires on Friday."_s << u"Buenos Aires"_s << NameKind::Place;
        QTest::newRow("party") << u"She joined the Labour Party at twenty."_s << u"Labour Party"_s << NameKind::Organisation;
        QTest::newRow("firm") << u"Shares of Brandt Steel Corp. fell sharply."_s << u"Brandt Steel Corp."_s << NameKind::Organisation;
    }
    void kinds()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(NameKind, kind);
        const Article article = articleOf({text});
        const TokenisedText tokens = tokenise(article);
        const TagSequence tagging = m_tagger->tag(tokens);
        QCOMPARE(tagging.tags.size(), 1);
        const NameTag &tag = tagging.tags.front();
        QCOMPARE(tokens.range(tag.firstToken, tag.endToken).in(article.text).toString(), name);
        QCOMPARE(tag.kind, kind);
    }

    void confidence_isAProbabilityForEachName()
    {
        const TagSequence tagging = tagged(newsText());
        QVERIFY(!tagging.tags.isEmpty());
        QCOMPARE(tagging.confidence.size(), tagging.tags.size());
        for (const float confidence : tagging.confidence)
            QVERIFY(confidence > 0 && confidence <= 1);
    }

    void tags_areInOrderAndDoNotOverlap()
    {
        qsizetype end = 0;
        for (const NameTag &tag : tagged(newsText()).tags) {
            QVERIFY(tag.firstToken >= end);
            QVERIFY(tag.endToken > tag.firstToken);
            end = tag.endToken;
        }
    }

    void tag_ofNoText_isEmpty()
    {
        QCOMPARE(tagged({}), TagSequence());
        QCOMPARE(tagged({u"…"_s}), TagSequence());
    }

    void tag_givesTheSameForTheSameText()
    {
        QCOMPARE(tagged(newsText()), tagged(newsText()));
    }

    void tag_givesTheSameInTwoThreads()
    {
        const TagSequence expected = tagged(newsText());
        TagSequence first;
        TagSequence second;
        const auto work = [this](TagSequence &result) {
            for (int round = 0; round < 50; ++round)
                result = tagged(newsText());
        };
        {
            const std::jthread one(work, std::ref(first));
            const std::jthread other(work, std::ref(second));
        }
        QCOMPARE(first, expected);
        QCOMPARE(second, expected);
    }

    void model_survivesWritingAndReading()
    {
        const QByteArray bytes = modelBytes();
        const auto model = TaggerModel::fromBytes(bytes);
        QVERIFY(model);
        QCOMPARE(model->toBytes(), bytes);
    }

    void model_refusesDamagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = modelBytes();
        const auto changed = [&whole](qsizetype at) {
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
            return bytes;
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("header alone") << whole.first(24);
        QTest::newRow("half") << whole.first(whole.size() / 2);
        QTest::newRow("last byte missing") << whole.first(whole.size() - 1);
        QTest::newRow("a byte too many") << QByteArray(whole + 'x');
        QTest::newRow("other kind of file") << changed(0);
        QTest::newRow("other version") << changed(4);
        QTest::newRow("wrong cluster size") << changed(8);
        QTest::newRow("wrong weight count") << changed(12);
        QTest::newRow("huge weight count") << changed(15);
        QTest::newRow("wrong checksum") << changed(16);
        QTest::newRow("changed weight") << changed(whole.size() - 100);
    }
    void model_refusesDamagedFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto model = TaggerModel::fromBytes(bytes);
        QVERIFY(!model);
        QVERIFY(!model.error().message.isEmpty());
        QVERIFY(!model.error().advice.isEmpty());
    }

    void model_saysWhichFileIsMissing()
    {
        const auto model = TaggerModel::load(u"/nowhere/tagger.bin"_s);
        QVERIFY(!model);
        QVERIFY(model.error().message.contains(u"/nowhere/tagger.bin"_s));
    }

    void load_isQuick()
    {
        QBENCHMARK {
            QVERIFY(TaggerModel::load());
        }
    }

private:
    std::unique_ptr<Tagger> m_tagger;

    static QStringList newsText()
    {
        return {u"Governor Elaine Brodsky said on Tuesday that Ohio would pay for the new ferry."_s,
                u"“Nobody asked Brodsky to wait,” said Rashid Khoury, who leads the Harbour Workers Union in Cleveland."_s,
                u"The Clean Rivers Act passed last year."_s};
    }

    [[nodiscard]] TagSequence tagged(const QStringList &paragraphs) const
    {
        const Article article = articleOf(paragraphs);
        return m_tagger->tag(tokenise(article));
    }
};

QTEST_GUILESS_MAIN(TaggerTest)
#include "tst_tagger.moc"
