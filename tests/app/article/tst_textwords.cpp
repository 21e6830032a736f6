// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/textwords.h"

#include <QtCore/QStringList>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class TextWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textWords_areThoseOfTheScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("spaces") << u"  "_s << QStringList();
        QTest::newRow("signs and numbers") << u"She can't pay $1.2 million."_s
                                           << QStringList{u"She"_s, u"can't"_s, u"pay"_s, u"$"_s, u"1.2"_s, u"million"_s, u"."_s};
        QTest::newRow("paragraphs") << u"One.\nTwo"_s << QStringList{u"One"_s, u"."_s, u"\n"_s, u"Two"_s};
        QTest::newRow("Hebrew") << u"ראש העיר"_s << QStringList{u"ראש"_s, u"העיר"_s};
        QTest::newRow("Chinese") << u"市长说"_s << QStringList{u"市"_s, u"长"_s, u"说"_s};
        QTest::newRow("an emoji of several characters") << u"a 👩🏽‍⚖️🌊"_s << QStringList{u"a"_s, u"👩🏽‍⚖️"_s, u"🌊"_s};
    }

    void textWords_areThoseOfTheScript()
    {
        QFETCH(QString, text);
        QStringList words;
        for (const TextRange word : textWords(text))
            words.append(word.in(text).toString());
        QTEST(words, "words");
    }

    void sharedPassages_tellVersionsFromOtherArticles_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        const QString ferry = u"The ferry will sail at night from May, the mayor of Arlen said, and cost nine crowns."_s;
        QTest::newRow("the same") << ferry << ferry << 1.0 << 1.0;
        QTest::newRow("nothing") << ferry << QString() << 0.0 << 0.0;
        QTest::newRow("a word changed") << ferry << QString(ferry).replace(u"nine"_s, u"ten"_s) << 0.6 << 0.99;
        QTest::newRow("a part of it") << ferry << ferry.first(ferry.indexOf(u',')) << 1.0 << 1.0;
        QTest::newRow("another article") << ferry
                                         << u"The mayor of Lund said the harbour would not be dredged at night."_s << 0.0 << 0.09;
        QTest::newRow("Chinese") << u"市长王丽华周一表示新线路将耗资十二亿元"_s << u"市长王丽华周二表示新线路将耗资九亿元"_s << 0.3 << 0.9;
    }

    void sharedPassages_tellVersionsFromOtherArticles()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(double, least);
        QFETCH(double, most);
        const double shared = sharedPassages(left, right);
        QVERIFY2(shared >= least && shared <= most, qPrintable(QString::number(shared)));
        QCOMPARE(sharedPassages(right, left), shared);
    }
};

QTEST_GUILESS_MAIN(TextWordsTest)
#include "tst_textwords.moc"
