// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/sentences.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One row per case: the sentences joined by a bar are the input with bars where it is cut.
    void sentences_cutsWhereReadersStop_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &expected) { QTest::newRow(name) << expected; };
        row("two plain sentences", u"The bridge closed.|It opens again in May."_s);
        row("title before a name", u"Then Sen. Vera Holm spoke.|Gen. Aro listened."_s);
        row("courtesy titles", u"Mr. Lund met Mrs. Vane and Dr. Osei."_s);
        row("initials", u"The novelist J.R. Whitlow and Maud F. Carrow signed."_s);
        row("country inside", u"The U.S. Treasury paid."_s);
        row("country at the end", u"They live in the U.S.|The rest moved."_s);
        row("state in a dateline", u"HARLOW, Mich., Nov. 3 (NWS) — The mill burned."_s);
        row("state before the party", u"Rep. Ana Ruiz (D-Mich.) said no."_s);
        row("month at the end", u"It was due in Nov.|But nobody came."_s);
        row("decimals", u"Prices rose 3.5 percent.|Wages rose 2.1."_s);
        row("closing mark belongs to its sentence", u"“We are done.”|Holm left."_s);
        row("straight closing mark", u"\"We are done.\"|\"Are you?\"|Holm left."_s);
        row("question inside a report", u"“Who pays?” she asked.|Nobody spoke."_s);
        row("ellipsis goes on", u"He waited ... and then left."_s);
        row("ellipsis ends", u"He waited…|Nobody came."_s);
        row("junior", u"Otto Brandt Jr. won.|He thanked them."_s);
        row("number sign", u"It was No. 4 on the list."_s);
        row("versus", u"Harrow v. Pike and Lund vs. Vane were heard."_s);
        row("plain no", u"She said no.|Then she left."_s);
        row("company", u"He runs Pike Inc.|The firm is old."_s);
        row("web address", u"See example.org for more.|Thanks."_s);
        row("no point at the end", u"A headline without a point"_s);
        row("bracket closes", u"(It was late.)|They went home."_s);
    }
    void sentences_cutsWhereReadersStop()
    {
        QFETCH(QString, expected);
        const QString text = QString(expected).replace(u'|', u' ');
        QStringList found;
        for (const TextRange &range : sentences(text))
            found += range.in(text).toString();
        QCOMPARE(found.join(u'|'), expected);
    }

    void sentences_ofSpaces_areNone()
    {
        QVERIFY(sentences(u"").isEmpty());
        QVERIFY(sentences(u"   ").isEmpty());
    }

    void sentences_takesOutlyingSpacesAway() { QCOMPARE(sentences(u"  One. "), (QList<TextRange>{{2, 6}})); }

    void sentences_ofLongLine_takesLinearTime()
    {
        const QString points(2'000'000, u'.');
        const QString words = u"U.S. "_s.repeated(400'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(sentences(points).size(), 1);
        QCOMPARE(sentences(words).size(), 1);
        QVERIFY2(timer.elapsed() < 5000, "four megabytes must not take seconds");
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "tst_sentences.moc"
