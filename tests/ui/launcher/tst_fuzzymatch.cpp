// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launcher/fuzzymatch.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class FuzzyMatchTest : public QObject
{
    Q_OBJECT

    static std::optional<FuzzyMatch> match(const QString &typed, const QString &text, const QString &detail = {})
    {
        return FuzzyQuery(typed).match(FoldedText(text), FoldedText(detail));
    }

private Q_SLOTS:
    void words_agreeOrNot_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qsizetype>>("places");
        QTest::addColumn<bool>("found");
        using Places = QList<qsizetype>;
        QTest::newRow("beginning") << u"ne"_s << u"Next Mark"_s << Places{0, 1} << true;
        QTest::newRow("any case") << u"NEXT"_s << u"next mark"_s << Places{0, 1, 2, 3} << true;
        QTest::newRow("second word") << u"mar"_s << u"Next Mark"_s << Places{5, 6, 7} << true;
        QTest::newRow("first letters of words") << u"nm"_s << u"Next Mark"_s << Places{0, 5} << true;
        QTest::newRow("parts of words") << u"gopar"_s << u"Go to Paragraph"_s << Places{0, 1, 6, 7, 8} << true;
        QTest::newRow("inside of a word") << u"rry"_s << u"Night ferry"_s << Places{8, 9, 10} << true;
        QTest::newRow("words in another order") << u"mark next"_s << u"Next Mark"_s << Places{0, 1, 2, 3, 5, 6, 7, 8} << true;
        QTest::newRow("accent in the text") << u"lopez"_s << u"Ana López"_s << Places{4, 5, 6, 7, 8} << true;
        QTest::newRow("accent in the query") << u"lópez"_s << u"Ana Lopez"_s << Places{4, 5, 6, 7, 8} << true;
        QTest::newRow("accent on its own") << u"oz"_s << u"e\u0301 o\u0301z"_s << Places{3, 5} << true;
        QTest::newRow("letters left out") << u"hghlght"_s << u"Highlight"_s << Places{0, 2, 3, 4, 6, 7, 8} << true;
        QTest::newRow("nothing typed") << QString() << u"Anything"_s << Places{} << true;
        QTest::newRow("letters far apart") << u"nkr"_s << u"Night trains keep their riders"_s << Places{0, 13, 24} << true;
        QTest::newRow("letters scattered in a headline") << u"ferry"_s << u"Few energetic riders carry heavy loads"_s << Places{} << false;
        QTest::newRow("one word missing") << u"next ferry"_s << u"Next Mark"_s << Places{} << false;
        QTest::newRow("empty text") << u"a"_s << QString() << Places{} << false;
    }

    void words_agreeOrNot()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QList<qsizetype>, places);
        QFETCH(bool, found);
        const auto result = match(typed, text);
        QCOMPARE(result.has_value(), found);
        if (found)
            QCOMPARE(result->places, places);
    }

    void beginnings_comeBeforeInsidesAndInsidesBeforeScatteredLetters()
    {
        const QStringList best = {u"Tag"_s, u"Tagged Articles"_s, u"Show Tagged"_s, u"Theme And Gloss"_s, u"Montage"_s};
        int before = std::numeric_limits<int>::max();
        for (const QString &text : best) {
            const auto found = match(u"tag"_s, text);
            QVERIFY2(found, qPrintable(text));
            QVERIFY2(found->score < before, qPrintable(text));
            before = found->score;
        }
    }

    void detail_isFoundByTheBeginningsOfItsWordsAndCountsForLess()
    {
        QVERIFY(match(u"mayor"_s, u"Olga Brandvik"_s, u"Mayor of Skagen"_s));
        QVERIFY(match(u"olga ska"_s, u"Olga Brandvik"_s, u"Mayor of Skagen"_s));
        QVERIFY(!match(u"kagen"_s, u"Olga Brandvik"_s, u"Mayor of Skagen"_s));
        QVERIFY(match(u"mayor"_s, u"Mayor"_s)->score > match(u"mayor"_s, u"Olga Brandvik"_s, u"Mayor of Skagen"_s)->score);
    }
};

QTEST_GUILESS_MAIN(FuzzyMatchTest)
#include "tst_fuzzymatch.moc"
