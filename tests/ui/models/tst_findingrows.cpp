// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingrows.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class FindingRowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void valueText_writesAValueWithItsUnit_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("expected");
        QTest::newRow("count") << 1400.0 << QString() << u"1,400"_s;
        QTest::newRow("dollars") << 2.3e9 << u"USD"_s << u"$2,300,000,000"_s;
        QTest::newRow("currency without a sign") << 500.0 << u"SEK"_s << u"500\u00a0SEK"_s;
        QTest::newRow("percent") << 38.0 << u"percent"_s << u"38%"_s;
        QTest::newRow("fraction") << 2.5 << u"miles"_s << u"2.5\u00a0miles"_s;
    }
    void valueText_writesAValueWithItsUnit()
    {
        QFETCH(double, value);
        QFETCH(QString, unit);
        Figure figure;
        figure.value = value;
        figure.unit = unit;
        QTEST(valueText(figure), "expected");
    }

    void valueText_writesARange()
    {
        Figure figure;
        figure.low = 1.2;
        figure.high = 1.4;
        QCOMPARE(valueText(figure), u"1.2–1.4"_s);
    }

    void valueText_isEmptyForAVagueAmount() { QVERIFY(valueText(Figure()).isEmpty()); }

    void quoteRows_doubtAQuoteWithoutASpeaker()
    {
        const QString text = u"“No,” and “Yes,” said Oona."_s;
        Quote unknown;
        unknown.range = {0, 5};
        Quote known;
        known.range = {10, 16};
        known.speaker = Speaker{u"Oona"_s, 0, {}};
        known.cue = u"said"_s;
        known.certainty = Certainty::Certain;
        const QList<FindingRow> rows = quoteRows({unknown, known}, text);
        QVERIFY(rows[0].doubtful);
        QCOMPARE(rows[0].detail, u"speaker unknown"_s);
        QCOMPARE(rows[1], (FindingRow{u"“Yes,”"_s, u"Oona · said"_s, {}, {{10, 16}}, false}));
    }

    void figureRows_leaveOutAValueThatTheWordsHave()
    {
        const QString text = u"38% of nearly $2.3 million"_s;
        Figure share;
        share.range = {0, 3};
        share.value = 38;
        share.unit = u"percent"_s;
        Figure sum;
        sum.range = {7, 26};
        sum.value = 2'300'000;
        sum.unit = u"USD"_s;
        const QList<FindingRow> rows = figureRows({share, sum}, text);
        QVERIFY(rows[0].trailing.isEmpty());
        QCOMPARE(rows[1].trailing, u"$2,300,000"_s);
    }

    void entityRows_countMentionsAndNameVariants()
    {
        const QString text = u"Oona Tarrant came. Ms Tarrant sat, Oona Tarrant spoke, and Ms\nTarrant left."_s;
        const Entity entity{u"Oona Tarrant"_s, u"harbour master"_s, {{{0, 12}}, {{19, 29}}, {{35, 47}}, {{59, 69}}}, 0.3};
        const QList<TextRange> places{{0, 12}, {19, 29}, {35, 47}, {59, 69}};
        QCOMPARE(entityRows({entity}, text),
                 QList<FindingRow>({{u"Oona Tarrant"_s, u"harbour master"_s, u"4"_s, places, true, false, {u"Ms Tarrant"_s}}}));
    }
};

QTEST_GUILESS_MAIN(FindingRowsTest)
#include "tst_findingrows.moc"
