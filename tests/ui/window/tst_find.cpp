// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/findbar.h"
#include "ui/reading/overviewrail.h"
#include "ui/session/marking.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// Finding within the article, in the real window, by the keys a reader has.
class FindTest : public WindowTest
{
    Q_OBJECT

    FindBar *m_bar = nullptr;
    QLineEdit *m_field = nullptr;

    [[nodiscard]] QString count() const { return m_bar->findChild<QLabel *>()->text(); }

    /// Types into the field and waits for the search.
    void look(const QString &words) const
    {
        m_field->clear();
        QTest::keyClicks(m_field, words);
        QTest::qWait(20);
    }

    [[nodiscard]] QToolButton *option(const QString &name) const
    {
        for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start({1100, 700});
        workspace().shelf().importText(
            u"Ferries for Åsgard\n\nThe ferry leaves at nine. "_s
            + u"Nobody waits for it, and nothing else moves in the harbour.\n\n"_s.repeated(60)
            + u"A second Ferry is for Åsgard as well."_s);
        m_bar = m_window->findChild<FindBar *>();
        m_field = m_bar->findChild<QLineEdit *>();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(m_bar->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_field);
    }

    void cleanup()
    {
        end();
    }

    void words_areFoundAsTheyAreTyped()
    {
        look(u"ferr"_s);
        QCOMPARE(count(), u"1 of 3"_s);
        look(u"nothing of the kind"_s);
        QCOMPARE(count(), u"Not found"_s);
        look({});
        QCOMPARE(count(), QString());
    }

    void keys_goFromHitToHitAndRound()
    {
        look(u"ferry"_s);
        QCOMPARE(count(), u"1 of 2"_s);
        const qsizetype before = m_view->firstVisiblePosition();
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(count(), u"2 of 2"_s);
        QVERIFY(m_view->firstVisiblePosition() > before);
        QTest::keyClick(m_field, Qt::Key_F3);
        QCOMPARE(count(), u"1 of 2"_s);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), u"2 of 2"_s);
    }

    void options_makeItStricter()
    {
        look(u"ferry"_s);
        QTest::mouseClick(option(u"Match case"_s), Qt::LeftButton);
        QTest::qWait(20);
        QCOMPARE(count(), u"1 of 1"_s);
        look(u"asgard"_s);
        QCOMPARE(count(), u"Not found"_s);
        QTest::mouseClick(option(u"Match case"_s), Qt::LeftButton);
        QTest::qWait(20);
        QCOMPARE(count(), u"1 of 2"_s);
        QTest::mouseClick(option(u"Match accents"_s), Qt::LeftButton);
        QTest::qWait(20);
        QCOMPARE(count(), u"Not found"_s);
    }

    void expression_withAnErrorSaysWhere()
    {
        QTest::mouseClick(option(u"Regular expression"_s), Qt::LeftButton);
        look(u"ferr(y"_s);
        QVERIFY2(count().contains(u"character 7"_s), qPrintable(count()));
        look(u"ferr(y|ies)"_s);
        QCOMPARE(count(), u"1 of 3"_s);
    }

    void hits_showOnTheRailUntilTheBarCloses()
    {
        const auto own
            = [this] { return std::ranges::count_if(m_window->findChild<OverviewRail *>()->ticks(), &RailTick::own); };
        look(u"ferry"_s);
        QVERIFY(QTest::qWaitFor([&] { return own() == 2; }, 2000));
        QTest::keyClick(m_field, Qt::Key_Escape);
        QVERIFY(!m_bar->isVisible());
        QCOMPARE(QApplication::focusWidget(), m_view);
        QVERIFY(QTest::qWaitFor([&] { return own() == 0; }, 2000));
    }

    void narrowColumn_hidesNoOption_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("narrow") << QSize(800, 600);
        QTest::newRow("wide") << QSize(1920, 1080);
    }

    void narrowColumn_hidesNoOption()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QTest::qWait(50);
        const QRect field(m_field->mapTo(m_bar, QPoint()), m_field->size());
        for (const QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (!button->isVisible())
                continue;
            const QRect place(button->mapTo(m_bar, QPoint()), button->size());
            QVERIFY2(m_bar->rect().contains(place) && !place.intersects(field), qPrintable(button->accessibleName()));
        }
    }

    void notes_areFoundToo()
    {
        const AnnotationId id = workspace().marking().highlight({0, 7}, 0);
        workspace().marking().setNote(id, u"Ask the harbour master about the timetable"_s);
        look(u"timetable"_s);
        QCOMPARE(count(), u"Not found"_s);
        for (QToolButton *button : m_bar->findChildren<QToolButton *>()) {
            if (button->text() == u"1 in notes"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        auto *side = m_window->findChild<SidePanel *>();
        QCOMPARE(side->currentIndex(), int(SidePanel::Notes));
    }
};

QTEST_MAIN(FindTest)
#include "tst_find.moc"
