// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/reading/emptypage.h"


using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

constexpr int analysisTime = 20'000; // ms

QString findings(const Analysis &analysis, QStringView text)
{
    QStringList lines;
    for (const auto kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Policy}) {
        for (const Entity &entity : entities(analysis, kind))
            lines.append(u"%1 %2 %3"_s.arg(int(kind)).arg(entity.name).arg(entity.mentions.size()));
    }
    for (const Figure &figure : analysis.figures)
        lines.append(u"figure "_s + figure.range.in(text));
    for (const Quote &quote : analysis.quotes)
        lines.append(u"quote "_s + quote.range.in(text) + u" by "_s + (quote.speaker ? quote.speaker->name : u"?"_s));
    return lines.join(u'\n');
}

}

/// What a reader corrects most often, in the article that the program brings along: a click on the mark, and one key.
class SampleCorrectionsTest : public WindowTest
{
    Q_OBJECT

    [[nodiscard]] QString shown() const { return findings(workspace().analysis(), workspace().article().text); }

    void click(const QString &words) const
    {
        m_view->setFocus();
        m_view->setSelection({});
        m_view->ensureVisible(rangeOf(words));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->rectOf(rangeOf(words)).center());
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        QApplication::setDoubleClickInterval(0);
        start();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        Q_EMIT m_window->findChild<EmptyPage *>()->sampleRequested();
        QVERIFY(QTest::qWaitFor([this] { return !workspace().analysis().quotes.isEmpty(); }, analysisTime));
    }

    void correction_takesAClickAndOneKey_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("before"); // a line of the findings
        QTest::addColumn<QString>("after"); // empty where it goes
        const auto row = [](const char *name, const QString &mark, int key, const QString &before, const QString &after) {
            QTest::newRow(name) << mark << key << before << after;
        };
        row("not a person", u"Aiko Brandt"_s, Qt::Key_X, u"0 Aiko Brandt 2"_s, {});
        row("not a policy", u"Drought Relief Program"_s, Qt::Key_X, u"3 Drought Relief Program 1"_s, {});
        row("not a figure", u"More than 12,000"_s, Qt::Key_X, u"figure More than 12,000"_s, {});
        row("not a quote", u"easy wins"_s, Qt::Key_X, u"quote \"easy wins,\""_s, {});
        row("nobody said so", u"rate, but not the principle"_s, Qt::Key_0,
            u"quote \"discuss the rate, but not the principle.\" by Anders Lykke"_s, u"quote \"discuss the rate, but not the principle.\" by ?"_s);
    }

    void correction_takesAClickAndOneKey()
    {
        QFETCH(QString, mark);
        QFETCH(int, key);
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString found = shown();
        QVERIFY2(found.contains(before), qPrintable(found));
        const int steps = workspace().undoStack().index();
        click(mark);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
        QCOMPARE(workspace().undoStack().index(), steps + 1);
        QVERIFY2(!shown().contains(before), qPrintable(shown()));
        QVERIFY(after.isEmpty() || shown().contains(after));
        QVERIFY(m_dialogs->asked.isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), found);
    }
};

QTEST_MAIN(SampleCorrectionsTest)
#include "tst_samplecorrections.moc"
