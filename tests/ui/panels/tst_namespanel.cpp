// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/namespanel.h"

#include "ui/models/findingmodel.h"
#include "ui/panels/findingpanel.h"
#include "ui/panels/kindbutton.h"
#include "ui/theme/themefile.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

using namespace pullquote;
using namespace Qt::StringLiterals;

class NamesPanelTest : public QObject
{
    Q_OBJECT
    FindingModel m_people;
    FindingModel m_places;
    std::unique_ptr<NamesPanel> m_panel;
    FindingPanel *m_first = nullptr;
    FindingPanel *m_second = nullptr;

    static FindingRow row(const QString &title) { return {title, {}, u"1"_s, {{0, 4}}}; }
    [[nodiscard]] QList<KindButton *> buttons() const { return m_panel->findChildren<KindButton *>(); }

private Q_SLOTS:
    void init()
    {
        m_people.setRows({row(u"Oona Tarrant"_s), row(u"Ivo Mertens"_s)});
        m_places.setRows({});
        m_panel = std::make_unique<NamesPanel>();
        m_first = new FindingPanel(m_people, u"No people."_s);
        m_second = new FindingPanel(m_places, u"No places."_s);
        m_panel->addList(MarkKind::Person, u"People"_s, m_first);
        m_panel->addList(MarkKind::Place, u"Places"_s, m_second);
        m_panel->setTheme(loadThemes().themes.first());
        m_panel->resize(300, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void firstList_isInFrontAtFirst()
    {
        QVERIFY(m_first->isVisible());
        QVERIFY(!m_second->isVisible());
        QVERIFY(buttons().at(0)->isChecked());
    }

    void click_bringsTheListToTheFront()
    {
        QTest::mouseClick(buttons().at(1), Qt::LeftButton);
        QVERIFY(m_second->isVisible());
        QVERIFY(!buttons().at(0)->isChecked());
    }

    void arrows_goFromKindToKind_andTabGoesOnIntoTheList()
    {
        buttons().at(0)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(buttons().at(0), Qt::Key_Right);
        QVERIFY(buttons().at(1)->hasFocus());
        QVERIFY(m_second->isVisible());
        QTest::keyClick(buttons().at(1), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_second->findChild<QLineEdit *>());
    }

    void showKind_bringsItsListToTheFront_andLeavesItForOthers()
    {
        m_panel->showKind(MarkKind::Place);
        QVERIFY(m_second->isVisible());
        m_panel->showKind(MarkKind::Quote);
        QVERIFY(m_second->isVisible());
    }

    void counts_followTheRows()
    {
        QCOMPARE(m_panel->count(), 2);
        const QSignalSpy counts(m_panel.get(), &NamesPanel::countChanged);
        m_places.setRows({row(u"Aldmoor"_s)});
        QCOMPARE(counts.last().first().toInt(), 3);
        QCOMPARE(buttons().at(1)->accessibleName(), u"Places, 1"_s);
    }

    void buttons_areRadioButtonsForScreenReaders()
    {
        QAccessibleInterface *first = QAccessible::queryAccessibleInterface(buttons().at(0));
        QCOMPARE(first->role(), QAccessible::RadioButton);
        QCOMPARE(first->text(QAccessible::Name), u"People, 2"_s);
        QVERIFY(first->state().checked);
        QVERIFY(!QAccessible::queryAccessibleInterface(buttons().at(1))->state().checked);
    }

    void buttons_fitANarrowColumn()
    {
        QVERIFY(buttons().at(1)->geometry().right() < 300);
        QFont large = m_panel->font();
        large.setPointSize(24);
        m_panel->setFont(large);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_panel->minimumSizeHint().width() <= 300);
    }
};

QTEST_MAIN(NamesPanelTest)
#include "tst_namespanel.moc"
