// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/chip.h"
#include "ui/reading/chipbar.h"
#include "ui/theme/themefile.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace pullquote;
using namespace Qt::StringLiterals;

class ChipBarTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ChipBar> m_bar;

    [[nodiscard]] Chip *chip(MarkKind kind) const
    {
        const QList<Chip *> chips = m_bar->findChildren<Chip *>();
        return *std::ranges::find(chips, kind, &Chip::kind);
    }

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<ChipBar>();
        m_bar->setTheme(loadThemes().themes.first());
        m_bar->setCounts({{MarkKind::Person, 12}, {MarkKind::Quote, 3}});
        m_bar->resize(1200, m_bar->heightForWidth(1200));
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }

    void click_switchesOneKindAndSaysSoOnce()
    {
        QSignalSpy changed(m_bar.get(), &ChipBar::visibleKindsChanged);
        QTest::mouseClick(chip(MarkKind::Figure), Qt::LeftButton);
        QCOMPARE(changed.size(), 1);
        MarkKinds expected;
        expected.set();
        expected.reset(size_t(MarkKind::Figure));
        QCOMPARE(changed.first().first().value<MarkKinds>(), expected);
        QCOMPARE(m_bar->visibleKinds(), expected);
    }

    void space_switchesTheChipWithTheFocus()
    {
        QSignalSpy changed(m_bar.get(), &ChipBar::visibleKindsChanged);
        QTest::keyClick(chip(MarkKind::Place), Qt::Key_Space);
        QTest::keyClick(chip(MarkKind::Place), Qt::Key_Space);
        QCOMPARE(changed.size(), 2);
        QVERIFY(m_bar->visibleKinds().all());
    }

    void everyChip_isReachedWithTheTabKey()
    {
        for (const Chip *each : m_bar->findChildren<Chip *>())
            QVERIFY(each->focusPolicy() & Qt::TabFocus);
    }

    void setVisibleKinds_isSilentAndKeepsTheBitOfSearchHits()
    {
        QSignalSpy changed(m_bar.get(), &ChipBar::visibleKindsChanged);
        MarkKinds kinds;
        kinds.set(size_t(MarkKind::Quote));
        m_bar->setVisibleKinds(kinds);
        QCOMPARE(changed.size(), 0);
        QVERIFY(chip(MarkKind::Quote)->isChecked());
        QVERIFY(!chip(MarkKind::Person)->isChecked());
        QTest::mouseClick(chip(MarkKind::Person), Qt::LeftButton);
        QVERIFY(!m_bar->visibleKinds().test(size_t(MarkKind::SearchHit)));
    }

    void chip_tellsItsKindCountAndState()
    {
        const Chip *person = chip(MarkKind::Person);
        QVERIFY(person->accessibleName().contains(u"People"_s));
        QVERIFY(person->accessibleName().contains(u"12"_s));
        const QString toHide = person->toolTip();
        QTest::mouseClick(chip(MarkKind::Person), Qt::LeftButton);
        QCOMPARE_NE(person->toolTip(), toHide);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(chip(MarkKind::Person));
        QVERIFY(spoken->state().checkable);
        QVERIFY(!spoken->state().checked);
    }

    void arrowOfAChipWithAMenu_opensItAndSwitchesNothing()
    {
        QMenu menu;
        menu.addAction(u"One"_s);
        m_bar->setMenu(MarkKind::Rule, &menu);
        Chip *rules = chip(MarkKind::Rule);
        QSignalSpy shown(&menu, &QMenu::aboutToShow);
        const bool before = rules->isChecked();
        QTest::mouseClick(rules, Qt::LeftButton, {}, QPoint(rules->width() - 8, rules->height() / 2));
        QCOMPARE(shown.size(), 1);
        menu.close();
        QTest::keyClick(rules, Qt::Key_Down);
        QCOMPARE(shown.size(), 2);
        menu.close();
        QCOMPARE(rules->isChecked(), before);
        QTest::mouseClick(rules, Qt::LeftButton, {}, QPoint(12, rules->height() / 2));
        QCOMPARE(rules->isChecked(), !before);
    }

    void narrowBar_wrapsWithoutCuttingOrOverlapping_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("a wide column") << 900;
        QTest::newRow("a narrow column") << 560;
        QTest::newRow("hardly any room") << 150;
    }
    void narrowBar_wrapsWithoutCuttingOrOverlapping()
    {
        QFETCH(int, width);
        m_bar->resize(width, m_bar->heightForWidth(width));
        const QList<Chip *> chips = m_bar->findChildren<Chip *>();
        for (const Chip *one : chips) {
            QVERIFY(m_bar->rect().contains(one->geometry()));
            for (const Chip *other : chips)
                QVERIFY(one == other || !one->geometry().intersects(other->geometry()));
        }
    }

    void chipThatIsOff_isNotFilled()
    {
        const Theme theme = loadThemes().themes.first();
        const auto ground = [this, &theme] {
            QPixmap picture(m_bar->size());
            picture.fill(theme.panel);
            m_bar->render(&picture, {}, {}, QWidget::DrawChildren);
            const QRect place = chip(MarkKind::Person)->geometry();
            return picture.toImage().pixelColor(place.left() + 6, place.center().y());
        };
        QCOMPARE(ground(), theme.raised);
        QTest::mouseClick(chip(MarkKind::Person), Qt::LeftButton);
        QCOMPARE(ground(), theme.panel);
    }
};

QTEST_MAIN(ChipBarTest)
#include "tst_chipbar.moc"
