// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/textsearch.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QString found(const QString &text, const TextQuery &query)
{
    const auto hits = findText(text, query);
    if (!hits)
        return hits.error().message;
    QStringList words;
    for (const TextRange &range : hits->ranges)
        words.append(QString::number(range.start) + u' ' + range.in(text).toString());
    return words.join(u"; "_s);
}

}

class TextSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void find_agreesAsCloselyAsAsked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextQuery>("query");
        QTest::addColumn<QString>("expected");
        const QString names = u"López met Lopez and LÓPEZ."_s;
        const auto row = [](const char *name, const QString &text, const TextQuery &query, const QString &expected) {
            QTest::newRow(name) << text << query << expected;
        };
        row("nothing asked", names, {}, u""_s);
        row("nothing there", names, {.words = u"ferry"_s}, u""_s);
        row("neither case nor accents", names, {.words = u"lopez"_s}, u"0 López; 10 Lopez; 20 LÓPEZ"_s);
        row("an accent in the query", names, {.words = u"lópez"_s}, u"0 López; 10 Lopez; 20 LÓPEZ"_s);
        row("case", names, {.words = u"Lopez"_s, .matchCase = true}, u"0 López; 10 Lopez"_s);
        row("accents", names, {.words = u"lópez"_s, .matchAccents = true}, u"0 López; 20 LÓPEZ"_s);
        row("both", names, {.words = u"López"_s, .matchCase = true, .matchAccents = true}, u"0 López"_s);
        row("parts of words", u"a tram, trams, tramway"_s, {.words = u"tram"_s}, u"2 tram; 8 tram; 15 tram"_s);
        row("whole words", u"trams, a tram, tramway"_s, {.words = u"tram"_s, .wholeWords = true}, u"9 tram"_s);
        row("whole words that end with a sign", u"up 5% or 15%"_s, {.words = u"5%"_s, .wholeWords = true}, u"3 5%"_s);
        row("a whole word within its own beginning", u"aab ab"_s, {.words = u"ab"_s, .wholeWords = true}, u"4 ab"_s);
        row("straight for curly marks", u"It’s “so”"_s, {.words = u"it's \"so\""_s}, u"0 It’s “so”"_s);
        row("a hyphen for a dash", u"2025–2026 «ja»"_s, {.words = u"2025-2026 \"ja\""_s}, u"0 2025–2026 «ja»"_s);
        row("no-break space", u"5\u00A0percent"_s, {.words = u"5 percent"_s}, u"0 5\u00A0percent"_s);
        row("no overlaps", u"aaaa"_s, {.words = u"aa"_s}, u"0 aa; 2 aa"_s);
        row("an accent that does not compose", u"x q̃z y q̃z"_s, {.words = u"qz"_s}, u"2 q̃z; 8 q̃z"_s);
        row("a lone accent at the start", u"\u0303a b"_s, {.words = u"b"_s}, u"3 b"_s);
        row("emoji", u"🎉 day 🎉"_s, {.words = u"🎉"_s}, u"0 🎉; 7 🎉"_s);
        row("Hebrew", u"ראש העיר"_s, {.words = u"העיר"_s}, u"4 העיר"_s);
        row("expression", u"in 1998 and 2004"_s, {.words = u"\\b\\d{4}\\b"_s, .isExpression = true},
            u"3 1998; 12 2004"_s);
        row("expression without case", u"Tram and tram"_s, {.words = u"TR.M"_s, .isExpression = true},
            u"0 Tram; 9 tram"_s);
        row("expression with case", u"Tram and tram"_s, {.words = u"T\\S+"_s, .matchCase = true, .isExpression = true},
            u"0 Tram"_s);
        row("expression with a class of the other case", u"a b"_s, {.words = u"\\S"_s, .isExpression = true},
            u"0 a; 2 b"_s);
        row("expression with accents", names, {.words = u"l[oó]pez"_s, .isExpression = true},
            u"0 López; 10 Lopez; 20 LÓPEZ"_s);
        row("expression at the start of a paragraph", u"one\ntwo"_s, {.words = u"^t\\w+"_s, .isExpression = true},
            u"4 two"_s);
        row("expression that matches nothing", u"one"_s, {.words = u"x*"_s, .isExpression = true}, u""_s);
        row("expression with a dash in a class", u"1–z m"_s, {.words = u"[1–z]+"_s, .isExpression = true}, u"0 1–z"_s);
        row("broken expression", u"one"_s, {.words = u"(one"_s, .isExpression = true},
            u"The regular expression has an error at character 5: missing closing parenthesis."_s);
    }

    void find_agreesAsCloselyAsAsked()
    {
        QFETCH(QString, text);
        QFETCH(TextQuery, query);
        QTEST(found(text, query), "expected");
    }

    void find_stopsAtAsManyAsAReaderLooksThrough()
    {
        const auto hits = findText(u"a "_s.repeated(mostTextHits + 5), {.words = u"a"_s});
        QVERIFY(hits);
        QCOMPARE(hits->ranges.size(), mostTextHits);
        QVERIFY(hits->hasMore);
        QVERIFY(!findText(u"a "_s.repeated(mostTextHits), {.words = u"a"_s})->hasMore);
    }

    void find_givesUpOnAnExpressionWithoutEnd()
    {
        const auto hits = findText(QString(u"a"_s.repeated(5000) + u'b'), {.words = u"^(a|aa|aaa)+$"_s, .isExpression = true});
        QVERIFY(!hits);
        QVERIFY2(hits.error().message.contains(u"too long"_s), qPrintable(hits.error().message));
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
