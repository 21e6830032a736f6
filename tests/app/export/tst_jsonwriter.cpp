// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/json/jsonwriter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace pullquote;

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void object_keepsTheOrderGiven()
    {
        JsonWriter json;
        json.beginObject();
        json.key(u"zebra").integer(1).key(u"apple").beginArray().integer(2).boolean(true).null().endArray();
        json.key(u"middle").beginObject().endObject().endObject();
        QCOMPARE(json.json(), R"({"zebra": 1, "apple": [2, true, null], "middle": {}})");
    }

    void string_readsBackAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotation marks and backslash") << u"she said \"no\\yes\""_s;
        QTest::newRow("line feed and tab") << u"one\ntwo\tthree"_s;
        QTest::newRow("control characters") << (u"a"_s + QChar(1) + QChar(0x1f) + u"b"_s);
        QTest::newRow("accents and emoji") << u"Nuñez 👩‍⚖️ ruled"_s;
        QTest::newRow("delete character") << (u"a"_s + QChar(0x7f));
        QTest::newRow("empty") << u""_s;
    }

    void string_readsBackAsWritten()
    {
        QFETCH(QString, text);
        JsonWriter json;
        json.beginObject().key(u"text").string(text).endObject();
        QVERIFY(!json.json().contains('\n'));
        QCOMPARE(QJsonDocument::fromJson(json.json()).object().value("text"_L1).toString(), text);
    }

    void number_isShortestThatReadsBack_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("whole") << 11000000.0 << QByteArray("11000000");
        QTest::newRow("trillions") << 1900000000000.0 << QByteArray("1900000000000");
        QTest::newRow("fraction") << 2.3 << QByteArray("2.3");
        QTest::newRow("negative") << -0.25 << QByteArray("-0.25");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("infinity has no JSON") << std::numeric_limits<double>::infinity() << QByteArray("null");
    }

    void number_isShortestThatReadsBack()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, written);
        QCOMPARE(JsonWriter().number(value).json(), written);
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
