// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/spellcheck.h"

#include <QtTest/QTest>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// Knows but a few words.
class ShortDictionary : public Dictionary
{
public:
    [[nodiscard]] bool knows(const QString &word) const override { return m_words.contains(word.toLower()); }
    [[nodiscard]] QStringList suggestions(const QString &) const override { return {u"harbour"_s, u"harbours"_s}; }
    void add(const QString &word) override { m_words.append(word.toLower()); }

private:
    QStringList m_words{u"the"_s, u"harbour"_s, u"hasn’t"_s, u"frozen"_s, u"see"_s};
};

}

class SpellCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void misspelled_isWhatTheDictionaryDoesNotKnowInProse_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("known") << u"The harbour hasn’t frozen"_s << QStringList();
        QTest::newRow("slip") << u"The harbuor, see"_s << QStringList{u"harbuor"_s};
        QTest::newRow("in bold") << u"**harbuor**"_s << QStringList{u"harbuor"_s};
        QTest::newRow("capitals and digits") << u"see NATO 2nd x1y"_s << QStringList();
        QTest::newRow("code") << u"see `harbuor`\n```\nfrozn\n```\nfrozn"_s << QStringList{u"frozn"_s};
        QTest::newRow("links and addresses") << u"[[Harbuor]] [the](https://exmple.org) wwww@exmple.org www.exmple.org"_s << QStringList();
    }

    void misspelled_isWhatTheDictionaryDoesNotKnowInProse()
    {
        QFETCH(QString, note);
        QStringList found;
        for (const TextRange word : misspelled(note, ShortDictionary()))
            found.append(word.in(note).toString());
        QTEST(found, "words");
    }

    void field_underlinesAndReplacesAsOneUndoStep()
    {
        QPlainTextEdit field(u"The harbuor frozn"_s);
        SpellCheck spelling(field, [] { return std::make_shared<ShortDictionary>(); });
        QVERIFY(QTest::qWaitFor([&field] { return field.extraSelections().size() == 2; }));
        QMenu menu;
        menu.addAction(u"Paste"_s);
        spelling.fillMenu(menu, 6);
        QCOMPARE(menu.actions().first()->text(), u"harbour"_s);
        menu.actions().first()->trigger();
        QCOMPARE(field.toPlainText(), u"The harbour frozn"_s);
        field.undo();
        QCOMPARE(field.toPlainText(), u"The harbuor frozn"_s);
    }

    void word_thatIsAddedIsUnderlinedNoMore()
    {
        QPlainTextEdit field(u"see Ostby"_s);
        SpellCheck spelling(field, [] { return std::make_shared<ShortDictionary>(); });
        QVERIFY(QTest::qWaitFor([&field] { return field.extraSelections().size() == 1; }));
        QMenu menu;
        spelling.fillMenu(menu, 5);
        QVERIFY(menu.actions().at(2)->text().contains(u"Ostby"));
        menu.actions().at(2)->trigger();
        QVERIFY(field.extraSelections().isEmpty());
    }

    void menu_isLeftAloneOverKnownWords()
    {
        QPlainTextEdit field(u"see frozn"_s);
        SpellCheck spelling(field, [] { return std::make_shared<ShortDictionary>(); });
        QVERIFY(QTest::qWaitFor([&field] { return field.extraSelections().size() == 1; }));
        QMenu menu;
        spelling.fillMenu(menu, 1);
        QVERIFY(menu.isEmpty());
    }

    void fieldWithoutWordsOrDictionary_asksForNone()
    {
        QPlainTextEdit field;
        int asked = 0;
        SpellCheck spelling(field, [&asked] {
            ++asked;
            return std::shared_ptr<Dictionary>();
        });
        QTest::qWait(600);
        QCOMPARE(asked, 0);
        field.setPlainText(u"harbuor"_s);
        QVERIFY(QTest::qWaitFor([&asked] { return asked == 1; }));
        QVERIFY(field.extraSelections().isEmpty());
    }
};

QTEST_MAIN(SpellCheckTest)
#include "tst_spellcheck.moc"
