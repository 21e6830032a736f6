// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/canonicaltext.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class CanonicalTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_isNormalised_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain text stays")
            << u"The bill passed, 51-49.\nThen came dinner."_s << u"The bill passed, 51-49.\nThen came dinner."_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("CRLF is one line feed") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("CR") << u"a\rb\r\rc"_s << u"a\nb\n\nc"_s;
        QTest::newRow("CR at the end") << u"a\r"_s << u"a\n"_s;
        QTest::newRow("next line") << u"a\u0085b"_s << u"a\nb"_s;
        QTest::newRow("line and paragraph separator") << u"a\u2028b\u2029c"_s << u"a\nb\nc"_s;
        QTest::newRow("vertical tab and form feed") << u"a\u000bb\u000cc"_s << u"a\nb\nc"_s;
        QTest::newRow("frame marks of a text document") << u"a\uFDD0b\uFDD1c"_s << u"a\nb\nc"_s;
        QTest::newRow("byte-order mark in front and inside") << u"\uFEFFa\uFEFFb"_s << u"ab"_s;
        QTest::newRow("no-break space") << u"5\u00a0000\u202f€"_s << u"5 000 €"_s;
        QTest::newRow("tab, em, thin, ideographic space") << u"a\tb\u2003c\u2009d\u3000e"_s << u"a b c d e"_s;
        QTest::newRow("object placeholder") << u"a\uFFFCb"_s << u"a b"_s;
        QTest::newRow("accents are composed") << u"Lo\u0301pez Nun\u0303ez"_s << u"López Nuñez"_s;
        QTest::newRow("Hangul is composed") << u"\u1112\u1161\u11ab"_s << u"한"_s;
        QTest::newRow("soft hyphen") << u"immi\u00adgration"_s << u"immigration"_s;
        QTest::newRow("soft hyphen before an accent") << u"Lo\u00ad\u0301pez"_s << u"López"_s;
        QTest::newRow("zero-width space and word joiner") << u"a\u200bb\u2060c"_s << u"abc"_s;
        QTest::newRow("joiner between Latin letters") << u"a\u200db\u200cc"_s << u"abc"_s;
        QTest::newRow("joiner in an emoji") << u"👩\u200d⚕\uFE0F x"_s << u"👩\u200d⚕\uFE0F x"_s;
        QTest::newRow("joiner after a skin tone") << u"👩🏽\u200d🚀"_s << u"👩🏽\u200d🚀"_s;
        QTest::newRow("joiner after a variation selector") << u"🏳\uFE0F\u200d🌈"_s << u"🏳\uFE0F\u200d🌈"_s;
        QTest::newRow("joiner after an emoji that joins nothing") << u"👩\u200d is"_s << u"👩 is"_s;
        QTest::newRow("tags of a flag") << u"🏴\U000E0067\U000E0062\U000E007F"_s
                                        << u"🏴\U000E0067\U000E0062\U000E007F"_s;
        QTest::newRow("tags of nothing") << u"a\U000E0067b"_s << u"ab"_s;
        QTest::newRow("non-joiner in Persian") << u"می\u200cخواهم"_s << u"می\u200cخواهم"_s;
        QTest::newRow("non-joiner after a vowel sign") << u"مِ\u200cخ"_s << u"مِ\u200cخ"_s;
        QTest::newRow("joiner in Hindi") << u"क्\u200dष"_s << u"क्\u200dष"_s;
        QTest::newRow("two joiners") << u"ی\u200c\u200cخ"_s << u"ی\u200cخ"_s;
        QTest::newRow("direction marks in English") << u"\u200eBiden\u200f \u202ahe\u202c"_s << u"Biden he"_s;
        QTest::newRow("direction marks in Hebrew") << u"שלום\u200e (a)"_s << u"שלום\u200e (a)"_s;
        QTest::newRow("control characters") << u"a\u0000b\u0007c\u001bd\u007fe\u009ff"_s << u"abcdef"_s;
        QTest::newRow("noncharacters") << u"a\uFFFFb\uFDD5c"_s << u"abc"_s;
        QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) + u"x" << u"\uFFFDx"_s;
        QTest::newRow("lone low surrogate") << u"x"_s + QChar(0xDE00) << u"x\uFFFD"_s;
        QTest::newRow("surrogates in wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D) << u"\uFFFD\uFFFD"_s;
    }

    void text_isNormalised()
    {
        QFETCH(QString, input);
        QFETCH(QString, expected);
        QCOMPARE(normalisedText(input), expected);
        QCOMPARE(normalisedText(expected), expected);
    }

    void block_hasSingleSpacesAndNoLineFeeds()
    {
        QCOMPARE(normalisedBlock(u"  The\u00a0 vote\r\n\twas  \u200bclose. \n"), u"The vote was close."_s);
        QCOMPARE(normalisedBlock(u" \u200b\n "), QString());
    }

    void randomText_isStableAfterOnePass()
    {
        // Drawn from where the rules meet: joiners, marks, emoji, tags, surrogates, direction marks, Arabic, Hangul.
        const QList<char16_t> pool{u'a',   u' ',   u'\r',  u'\n',  0x00AD, 0x0301, 0x0344, 0x0327, 0x0958,
                                   0x0915, 0x094D, 0x0645, 0x0650, 0x200B, 0x200C, 0x200D, 0x200E, 0x2028,
                                   0x2640, 0xFE0F, 0xFEFF, 0xFDD0, 0xD83D, 0xDC69, 0xD83C, 0xDFF4, 0xDB40,
                                   0xDC67, 0x1112, 0x1161, 0x11AB, 0xFFFC, 0x0085};
        QRandomGenerator random(20);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = 0; i < 40; ++i)
                text += QChar(pool[random.bounded(int(pool.size()))]);
            const QString once = normalisedText(text);
            QCOMPARE(normalisedText(once), once);
            QVERIFY(!once.contains(u'\r') && once.isValidUtf16());
            const QString block = normalisedBlock(text);
            QCOMPARE(normalisedBlock(block), block);
        }
    }

    void endlessCombiningMarks_areCutAndCostLinearTime()
    {
        // Alternating classes: sorting two million of them would take hours.
        QString text = u"a"_s;
        for (int i = 0; i < 1'000'000; ++i)
            text += u"\u0301\u0327"_s;
        QElapsedTimer timer;
        timer.start();
        const QString normalised = normalisedText(text);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(normalised.size() <= 31);
        QCOMPARE(normalisedText(normalised), normalised);
    }
};

QTEST_GUILESS_MAIN(CanonicalTextTest)
#include "tst_canonicaltext.moc"
