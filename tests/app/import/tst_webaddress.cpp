// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/webaddress.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class WebAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void line_holdsAnAddress_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("address");
        QTest::newRow("whole") << u"https://news.example/tram-to-the-harbour?id=7"_s
                               << u"https://news.example/tram-to-the-harbour?id=7"_s;
        QTest::newRow("in angle brackets") << u"<https://news.example/tram>"_s << u"https://news.example/tram"_s;
        QTest::newRow("without a scheme") << u"www.news.example/tram"_s << u"www.news.example/tram"_s;
        QTest::newRow("broken inside a word") << u"https://news.example/tram-to-the-har bour-line/"_s
                                              << u"https://news.example/tram-to-the-harbour-line/"_s;
        QTest::newRow("broken inside the last word")
            << u"https://news.example/tram-to-the-har bour"_s << u"https://news.example/tram-to-the-harbour"_s;
        QTest::newRow("broken after a hyphen")
            << u"https://news.example/tram-to- harbour"_s << u"https://news.example/tram-to-harbour"_s;
        QTest::newRow("broken after a slash")
            << u"https://news.example/2020/ tram.html"_s << u"https://news.example/2020/tram.html"_s;
        QTest::newRow("with words after it") << u"https://news.example/tram Retrieved Monday"_s << u""_s;
        QTest::newRow("two addresses") << u"https://news.example/a https://news.example/b"_s << u""_s;
        QTest::newRow("words") << u"The tram"_s << u""_s;
        QTest::newRow("no host") << u"https://"_s << u""_s;
    }

    void line_holdsAnAddress()
    {
        QFETCH(QString, line);
        QFETCH(QString, address);
        QCOMPARE(addressInLine(line), address);
    }

    void nextLine_continuesTheAddress()
    {
        QVERIFY(continuesAddress(u"https://news.example/tram-", u"to-the-harbour/"));
        QVERIFY(!continuesAddress(u"https://news.example/tram", u"to-the-harbour/"));
        QVERIFY(!continuesAddress(u"https://news.example/tram-", u"Monday"));
        QVERIFY(!continuesAddress(u"tram-", u"to-the-harbour/"));
    }
};

QTEST_GUILESS_MAIN(WebAddressTest)
#include "tst_webaddress.moc"
