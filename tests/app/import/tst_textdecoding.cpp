// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/textdecoding.h"

#include <QtCore/QStringEncoder>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

}

class TextDecodingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encoding_isRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::addColumn<QString>("text");
        const QString text = u"Mayor Inés López said “no” – twice.\nThe fare is €3."_s;
        const QString cyrillic = u"Мэр сказал нет\nи ушёл домой"_s;
        using C = QStringConverter;
        const auto row = [](const char *name, const QByteArray &bytes, TextEncoding encoding, const QString &expected) {
            QTest::newRow(name) << bytes << encoding << expected;
        };
        row("ASCII", "The fare rose.", TextEncoding::Utf8, u"The fare rose."_s);
        row("UTF-8", text.toUtf8(), TextEncoding::Utf8, text);
        row("UTF-8 with mark", encoded(text, C::Utf8, true), TextEncoding::Utf8, text);
        row("UTF-16 LE with mark", encoded(text, C::Utf16LE, true), TextEncoding::Utf16LittleEndian, text);
        row("UTF-16 BE with mark", encoded(text, C::Utf16BE, true), TextEncoding::Utf16BigEndian, text);
        row("UTF-16 LE without mark", encoded(text, C::Utf16LE, false), TextEncoding::Utf16LittleEndian, text);
        row("UTF-16 BE without mark", encoded(text, C::Utf16BE, false), TextEncoding::Utf16BigEndian, text);
        row("Cyrillic UTF-16 LE without mark", encoded(cyrillic, C::Utf16LE, false), TextEncoding::Utf16LittleEndian,
            cyrillic);
        row("UTF-32 LE with mark", encoded(text, C::Utf32LE, true), TextEncoding::Utf32LittleEndian, text);
        row("UTF-32 BE with mark", encoded(text, C::Utf32BE, true), TextEncoding::Utf32BigEndian, text);
        row("Windows-1252",
            "In\xE9s said \x93no\x94 \x96 \x80"
            "3",
            TextEncoding::Windows1252, u"Inés said “no” – €3"_s);
        row("Latin-1 within Windows-1252", "Jos\xE9 and Zo\xEB", TextEncoding::Windows1252, u"José and Zoë"_s);
        row("Latin-1 where Windows-1252 has no character", "Jos\xE9 \x81", TextEncoding::Latin1, u"José \u0081"_s);
        row("UTF-8 with one broken byte", u"“Añejo”, “café”, “naïve” "_s.toUtf8() + "\xFF!", TextEncoding::Utf8,
            u"“Añejo”, “café”, “naïve” \uFFFD!"_s);
        row("UTF-8 with half a surrogate in it", "L\xC3\xB3pez left \xED\xA0\x80 early", TextEncoding::Utf8,
            u"López left \uFFFD\uFFFD\uFFFD early"_s);
        row("nothing", "", TextEncoding::Utf8, u""_s);
    }

    void encoding_isRecognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEncoding, encoding);
        QFETCH(QString, text);
        const auto decoded = decodedText(bytes);
        QVERIFY(decoded);
        QCOMPARE(decoded->text, text);
        QCOMPARE(int(decoded->encoding), int(encoding));
    }

    void truncatedUtf16_keepsWhatIsWhole()
    {
        QByteArray bytes = encoded(u"The council met."_s, QStringConverter::Utf16LE, true);
        bytes.chop(1);
        const auto decoded = decodedText(bytes);
        QVERIFY(decoded);
        QVERIFY(decoded->text.startsWith(u"The council met"));
    }

    void truncatedUtf8_staysUtf8()
    {
        const auto decoded = decodedText(u"“Inés” and “José” met at noon; so did Zoë"_s.toUtf8().chopped(1));
        QVERIFY(decoded);
        QVERIFY(decoded->text.startsWith(u"“Inés” and “José” met"));
    }

    void bytesThatAreNoText_areRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a NUL among letters") << QByteArray("abc\0def and more", 16);
        QTest::newRow("an image's head") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", 20);
        QTest::newRow("control characters") << QByteArray("\1\2\3\4\5\6\7 a few letters");
    }

    void bytesThatAreNoText_areRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodedText(bytes));
    }
};

QTEST_GUILESS_MAIN(TextDecodingTest)
#include "tst_textdecoding.moc"
