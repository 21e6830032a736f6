// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedvoice.h"
#include "ui/speech/readaloud.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article wells()
{
    Article article;
    article.language = u"en"_s;
    setBlocks(article, {{BlockKind::Title, u"Wells for Ostby"_s, 0},
                        {BlockKind::Paragraph, u"Mr. Renn spoke first. Nobody answered."_s, 0},
                        {BlockKind::Paragraph, u"Then it rained."_s, 0}});
    return article;
}

}

class ReadAloudTest : public QObject
{
    Q_OBJECT

    ScriptedVoice m_voice;
    Article m_article = wells();

private Q_SLOTS:
    void init()
    {
        m_voice.said.clear();
        m_voice.languages.clear();
    }

    void article_isReadSentenceBySentenceToItsEnd()
    {
        ReadAloud reader(m_voice);
        reader.start(m_article, 0);
        while (reader.state() == ReadAloud::State::Reading)
            Q_EMIT m_voice.finished();
        QCOMPARE(m_voice.said, QStringList({u"Wells for Ostby"_s, u"Mr. Renn spoke first."_s, u"Nobody answered."_s, u"Then it rained."_s}));
        QCOMPARE(m_voice.languages.first(), u"en"_s);
    }

    void start_takesTheSentenceAtThePositionOrTheNextOne()
    {
        ReadAloud reader(m_voice);
        reader.start(m_article, m_article.text.indexOf(u"answered"));
        reader.start(m_article, m_article.blocks.at(1).range.end);
        QCOMPARE(m_voice.said, QStringList({u"Nobody answered."_s, u"Then it rained."_s}));
    }

    void nothing_isSaidAfterTheLastSentenceOrInNoArticle()
    {
        ReadAloud reader(m_voice);
        reader.start(m_article, m_article.text.size());
        QCOMPARE(reader.state(), ReadAloud::State::Silent);
        reader.start({}, 0);
        QCOMPARE(reader.state(), ReadAloud::State::Silent);
        QVERIFY(m_voice.said.isEmpty());
    }

    void reached_tellsTheSentenceAndThenItsWordsInTheArticle()
    {
        ReadAloud reader(m_voice);
        QStringList reached;
        connect(&reader, &ReadAloud::reached, this, [&](TextRange range) { reached.append(range.in(m_article.text).toString()); });
        reader.start(m_article, m_article.text.indexOf(u"Nobody"));
        Q_EMIT m_voice.wordReached(7, 8);
        QCOMPARE(reached, QStringList({u"Nobody answered."_s, u"answered"_s}));
    }

    void skip_goesBackAndForwardAcrossParagraphs()
    {
        ReadAloud reader(m_voice);
        reader.start(m_article, m_article.text.indexOf(u"Nobody"));
        reader.skip(1);
        reader.skip(1); // there is no further one: again
        reader.skip(-1);
        reader.skip(-1);
        reader.skip(-1);
        QCOMPARE(m_voice.said, QStringList({u"Nobody answered."_s, u"Then it rained."_s, u"Then it rained."_s, u"Nobody answered."_s,
                                            u"Mr. Renn spoke first."_s, u"Wells for Ostby"_s}));
    }

    void pause_keepsThePlaceAndStopForgetsIt()
    {
        ReadAloud reader(m_voice);
        reader.start(m_article, 0);
        reader.pause();
        QVERIFY(m_voice.paused);
        QCOMPARE(reader.state(), ReadAloud::State::Paused);
        reader.resume();
        QVERIFY(!m_voice.paused);
        QCOMPARE(reader.state(), ReadAloud::State::Reading);
        reader.stop();
        Q_EMIT m_voice.finished(); // too late
        QCOMPARE(m_voice.said.size(), 1);
        QCOMPARE(reader.state(), ReadAloud::State::Silent);
    }

    void failure_isToldAndEndsTheReading()
    {
        ReadAloud reader(m_voice);
        QString told;
        connect(&reader, &ReadAloud::failed, this, [&told](const QString &why) { told = why; });
        reader.start(m_article, 0);
        Q_EMIT m_voice.failed(u"no speech service"_s);
        QCOMPARE(told, u"no speech service"_s);
        QCOMPARE(reader.state(), ReadAloud::State::Silent);
    }
};

QTEST_GUILESS_MAIN(ReadAloudTest)
#include "tst_readaloud.moc"
