// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analysis.h"
#include "app/annotation/annotationset.h"
#include "app/article/article.h"
#include "ui/panels/sidepanel.h"
#include "ui/theme/themefile.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article harbour()
{
    Article article;
    article.text = u"Oona Tarrant runs the harbour, and the Clean Crossings Act pays for it."_s;
    return article;
}

}

class SidePanelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabs_sayTheirCountsAndFitANarrowColumn()
    {
        AnnotationSet set;
        SidePanel panel(set);
        panel.setTheme(loadThemes().themes.first());
        Analysis analysis;
        analysis.people = {{u"Oona Tarrant"_s, u"harbour master"_s, {{{0, 4}}}, 0.9}};
        panel.setFindings(harbour(), analysis, {});
        panel.resize(360, 700);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(panel.tabText(SidePanel::Names), u"Names 1"_s);
        QCOMPARE(panel.tabText(SidePanel::Notes), u"Notes 0"_s);
        QCOMPARE(panel.width(), 360);
        QVERIFY(panel.tabBar()->tabRect(SidePanel::Notes).right() < 360);
    }

    void noteCount_followsTheSet()
    {
        AnnotationSet set;
        const SidePanel panel(set);
        Annotation annotation;
        annotation.id = {QUuid::createUuid()};
        set.insert(annotation);
        QCOMPARE(panel.tabText(SidePanel::Notes), u"Notes 1"_s);
    }

    void showFinding_selectsWithoutAskingOrChangingTheTab()
    {
        AnnotationSet set;
        SidePanel panel(set);
        Analysis analysis;
        analysis.policies = {{u"Clean Crossings Act"_s, {}, {{{0, 4}}, {{9, 12}}}, 0.9}};
        panel.setFindings(harbour(), analysis, {});
        const QSignalSpy places(&panel, &SidePanel::placeRequested);
        panel.showFinding(MarkKind::Policy, 0, 1);
        QCOMPARE(panel.currentIndex(), int(SidePanel::Names));
        QCOMPARE(places.size(), 0);
        QCOMPARE(panel.widget(SidePanel::Policies)->findChild<QListView *>()->currentIndex().row(), 0);
    }

    void editNote_bringsTheNotesToTheFront()
    {
        AnnotationSet set;
        Annotation annotation;
        annotation.id = {QUuid::createUuid()};
        annotation.note = u"Grey?"_s;
        set.insert(annotation);
        SidePanel panel(set);
        panel.show();
        panel.editNote(annotation.id);
        QCOMPARE(panel.currentIndex(), int(SidePanel::Notes));
        QCOMPARE(panel.findChild<QPlainTextEdit *>()->toPlainText(), u"Grey?"_s);
        const QSignalSpy edits(&panel, &SidePanel::noteEdited);
        panel.findChild<QPlainTextEdit *>()->setPlainText(u"White."_s);
        panel.flush();
        QCOMPARE(edits.size(), 1);
    }
};

QTEST_MAIN(SidePanelTest)
#include "tst_sidepanel.moc"
