// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/palette.h"
#include "ui/reading/overlay.h"
#include "ui/reading/selectionbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/themefile.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace pullquote;
using namespace Qt::StringLiterals;

class SelectionBarTest : public QObject
{
    Q_OBJECT
private:
    Icons m_icons;
    std::unique_ptr<QWidget> m_window;
    SelectionBar *m_bar = nullptr;

    [[nodiscard]] QList<QAbstractButton *> buttons() const
    {
        QList<QAbstractButton *> shown = m_bar->findChildren<QAbstractButton *>();
        shown.removeIf([](const QAbstractButton *button) { return button->isHidden(); });
        return shown;
    }
    [[nodiscard]] QAbstractButton *button(const QString &words) const
    {
        const QList<QAbstractButton *> all = buttons();
        const auto found = std::ranges::find_if(
            all, [&words](const QAbstractButton *each) { return each->toolTip().startsWith(words); });
        return found == all.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_bar = new SelectionBar(m_icons, m_window.get());
        m_bar->setPalette(defaultPalette(), loadThemes().themes.first());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void showAt_staysInsideAndOffTheSelection_data()
    {
        QTest::addColumn<QRect>("selection");
        QTest::newRow("in the middle") << QRect(300, 300, 120, 24);
        QTest::newRow("at the top") << QRect(300, 2, 120, 24);
        QTest::newRow("in the left corner") << QRect(0, 0, 10, 24);
        QTest::newRow("in the right corner") << QRect(790, 576, 10, 24);
    }
    void showAt_staysInsideAndOffTheSelection()
    {
        QFETCH(QRect, selection);
        m_bar->showAt(selection, m_window->rect());
        QVERIFY(m_bar->isVisible());
        const QRect ground = m_bar->geometry().adjusted(overlayShadow, overlayShadow, -overlayShadow, -overlayShadow);
        QVERIFY(m_window->rect().contains(ground));
        QVERIFY(!ground.intersects(selection));
    }

    void swatch_choosesItsColour()
    {
        m_bar->showAt({300, 300, 120, 24}, m_window->rect());
        QSignalSpy chosen(m_bar, &SelectionBar::colourChosen);
        const QAbstractButton *third = buttons().at(2);
        QCOMPARE(third->toolTip(), defaultPalette().at(2).name + u" (3)"_s);
        QTest::mouseClick(buttons().at(2), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toInt(), 2);
    }

    void action_asksForItsOwnThingOnly_data()
    {
        QTest::addColumn<QString>("tip");
        QTest::addColumn<int>("asked");
        QTest::newRow("note") << u"Note"_s << 0;
        QTest::newRow("tag") << u"Tag"_s << 1;
        QTest::newRow("copy") << u"Copy (Ctrl"_s << 2;
        QTest::newRow("citation") << u"Copy with"_s << 3;
    }
    void action_asksForItsOwnThingOnly()
    {
        QFETCH(QString, tip);
        QFETCH(int, asked);
        m_bar->showAt({300, 300, 120, 24}, m_window->rect());
        QSignalSpy note(m_bar, &SelectionBar::noteRequested);
        QSignalSpy tag(m_bar, &SelectionBar::tagRequested);
        QSignalSpy copy(m_bar, &SelectionBar::copyRequested);
        QSignalSpy citation(m_bar, &SelectionBar::citationRequested);
        QAbstractButton *clicked = button(tip);
        QVERIFY(clicked);
        QTest::mouseClick(clicked, Qt::LeftButton);
        const QList<qsizetype> counts = {note.size(), tag.size(), copy.size(), citation.size()};
        QList<qsizetype> expected = {0, 0, 0, 0};
        expected[asked] = 1;
        QCOMPARE(counts, expected);
    }

    void menuOfKinds_asksForTheKindThatIsChosen()
    {
        const QSignalSpy asked(m_bar, &SelectionBar::findingRequested);
        const auto *kinds = qobject_cast<QToolButton *>(button(u"What the analyser missed"_s));
        QVERIFY(kinds);
        QList<MarkKind> chosen;
        for (QAction *action : kinds->menu()->actions()) {
            action->trigger();
            chosen.append(asked.last().first().value<MarkKind>());
        }
        QCOMPARE(chosen, (QList{MarkKind::Person, MarkKind::Organisation, MarkKind::Place, MarkKind::Policy, MarkKind::Figure, MarkKind::Quote}));
    }

    void click_leavesTheFocusWhereItIs()
    {
        auto *field = new QLineEdit(m_window.get());
        field->show();
        field->setFocus();
        m_window->activateWindow();
        m_bar->showAt({300, 300, 120, 24}, m_window->rect());
        for (QAbstractButton *each : buttons()) {
            if (const auto *tool = qobject_cast<QToolButton *>(each); tool && tool->menu())
                continue; // a menu takes the keys while it is open
            QTest::mouseClick(each, Qt::LeftButton);
            QCOMPARE(m_window->focusWidget(), field);
        }
    }

    void setPalette_replacesTheColours()
    {
        const qsizetype before = buttons().size();
        Palette palette = defaultPalette();
        palette.colours.append({u"To ask"_s, u"#336699"_s});
        m_bar->setPalette(palette, loadThemes().themes.first());
        QCOMPARE(buttons().size(), before + 1);
        QVERIFY(button(u"To ask (7)"_s));
    }
};

QTEST_MAIN(SelectionBarTest)
#include "tst_selectionbar.moc"
