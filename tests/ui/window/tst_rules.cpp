// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/models/rowroles.h"
#include "ui/panels/findingpanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/chip.h"
#include "ui/reading/findingcard.h"

#include <QtCore/QDir>
#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// What highlight rules find, in the real window.
class RulesTest : public WindowTest
{
    Q_OBJECT

    /// The reader's own rules lie with the library here.
    void findRules() const { m_window->setRulesFolder(m_folder->path()); }

    [[nodiscard]] QStringList marked() const
    {
        QStringList words;
        for (const MarkSpan &span : m_view->page().spans().all()) {
            if (span.key.kind == MarkKind::Rule)
                words.append(span.label + u": "_s + span.range.in(m_view->article().text));
        }
        return words;
    }

    [[nodiscard]] bool waitForMarks(const QStringList &words) const
    {
        return QTest::qWaitFor([&] { return marked() == words; });
    }

    [[nodiscard]] Chip *chip() const
    {
        const QList<Chip *> chips = m_window->findChildren<Chip *>();
        return *std::ranges::find(chips, MarkKind::Rule, &Chip::kind);
    }

    void clickChip() const { QTest::mouseClick(chip(), Qt::LeftButton, {}, QPoint(12, 8)); }

    [[nodiscard]] SidePanel *side() const { return m_window->findChild<SidePanel *>(); }
    [[nodiscard]] QAbstractItemView *rows() const { return side()->widget(SidePanel::Rules)->findChild<QAbstractItemView *>(); }

    /// The entry of the menu of rules that begins with @p words.
    [[nodiscard]] QAction *entry(const QString &words) const
    {
        const QAction *shown = m_window->findChild<QAction *>(u"highlightRules"_s);
        const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
        const auto menu = std::ranges::find_if(menus, [shown](const QMenu *each) { return std::ranges::contains(each->actions(), shown); });
        const QList<QAction *> actions = (*menu)->actions();
        const auto found = std::ranges::find_if(actions, [&words](const QAction *action) { return action->text().startsWith(words); });
        return found == actions.end() ? nullptr : *found;
    }

    void writeRule(const QString &file, const QByteArray &name, const QByteArray &word) const
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"syntax"_s));
        QFile rule(m_folder->filePath(u"syntax/"_s + file));
        QVERIFY(rule.open(QIODevice::WriteOnly));
        rule.write("<language name='" + name + "' section='Pullquote' version='1' kateversion='5.62' extensions=''><highlighting>"
                   "<list name='words'><item>" + word + "</item></list><contexts><context name='Text' attribute='Text' "
                   "lineEndContext='#stay'><keyword attribute='Boat' context='#stay' String='words'/></context></contexts>"
                   "<itemDatas><itemData name='Text' defStyleNum='dsNormal'/><itemData name='Boat' defStyleNum='dsKeyword'/>"
                   "</itemDatas></highlighting></language>");
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start({1280, 800});
        findRules();
        QVERIFY(import(u"Ferry may return\n\nThe ferry could sail again. It may sail twice a day."_s));
        QVERIFY(waitForMarks({u"Hedge: may"_s, u"Hedge: could"_s, u"Hedge: may"_s}));
    }

    void cleanup()
    {
        end();
    }

    void rules_areOffUntilTheReaderSwitchesThemOnAndStayOn()
    {
        QVERIFY(!m_view->page().kinds().test(size_t(MarkKind::Rule)));
        QVERIFY(!side()->isTabVisible(SidePanel::Rules));
        QVERIFY(chip()->accessibleName().contains(u"3"_s)); // so that they are found
        clickChip();
        QVERIFY(m_view->page().kinds().test(size_t(MarkKind::Rule)));
        QVERIFY(side()->isTabVisible(SidePanel::Rules));
        restart();
        findRules();
        QVERIFY(m_view->page().kinds().test(size_t(MarkKind::Rule)));
        QVERIFY(chip()->isChecked());
    }

    void settingsFromBeforeThereWereRules_leaveThemOff()
    {
        QSettings old(m_folder->filePath(u"old.ini"_s), QSettings::IniFormat);
        old.setValue("visibleKinds", 0xff);
        old.sync();
        QCOMPARE(WindowSettings(old.fileName()).visibleKinds(), MarkKinds().set().reset(size_t(MarkKind::Rule)));
    }

    void ruleSwitchedOff_marksNothingAndIsRemembered()
    {
        clickChip();
        QVERIFY(entry(u"Hedges and vague sources (3)"_s));
        entry(u"Hedges"_s)->trigger();
        QCOMPARE(marked(), QStringList());
        QCOMPARE(rows()->model()->rowCount(), 0);
        QVERIFY(chip()->accessibleName().contains(u"0"_s));
        restart();
        findRules();
        QVERIFY(import(u"Ferry\n\nThe ferry could sail, the captain claimed."_s));
        QVERIFY(waitForMarks({u"Doubting verb: claimed"_s}));
        QVERIFY(!entry(u"Hedges"_s)->isChecked());
    }

    void ruleSwitchedOn_bringsAllRulesToSight()
    {
        entry(u"Reporting verbs"_s)->trigger();
        QVERIFY(!chip()->isChecked()); // switched off: no reason to show the others
        entry(u"Reporting verbs"_s)->trigger();
        QVERIFY(chip()->isChecked());
        QVERIFY(m_view->page().kinds().test(size_t(MarkKind::Rule)));
    }

    void panel_listsWordsWithKindRuleAndCountsAndLeadsThere()
    {
        clickChip();
        side()->setCurrentIndex(SidePanel::Rules);
        QCOMPARE(rows()->model()->rowCount(), 2);
        const QModelIndex may = rows()->model()->index(0, 0);
        QCOMPARE(may.data(TitleRole).toString(), u"may"_s);
        QCOMPARE(may.data(TrailingRole).toString(), u"2"_s);
        QCOMPARE(may.data(DetailRole).toString(), u"Hedge (3) · Hedges and vague sources"_s);
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {}, rows()->visualRect(rows()->model()->index(1, 0)).center());
        QVERIFY(m_view->page().spans().find({MarkKind::Rule, 1, 0, {}}));
        QCOMPARE(m_view->colours().current, std::optional(MarkKey{MarkKind::Rule, 1, 0, {}}));
    }

    void stepping_reachesRulesAndTheirRow()
    {
        clickChip();
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_J);
        QCOMPARE(m_view->colours().current->kind, MarkKind::Rule);
        QCOMPARE(rows()->currentIndex().data(TitleRole).toString(), u"may"_s);
        const int steps = workspace().undoStack().index();
        QTest::keyClick(m_view, Qt::Key_X); // nothing to correct
        QCOMPARE(workspace().undoStack().index(), steps);
    }

    void card_saysRuleAndKind()
    {
        clickChip();
        Q_EMIT m_view->spanHovered({MarkKind::Rule, 1, 0, {}}, QPoint());
        const auto *card = m_window->findChild<FindingCard *>();
        QVERIFY(card->isVisible());
        const QString said = QAccessible::queryAccessibleInterface(const_cast<FindingCard *>(card))->text(QAccessible::Name)
            + QAccessible::queryAccessibleInterface(const_cast<FindingCard *>(card))->text(QAccessible::Description);
        QVERIFY2(said.contains(u"Hedge"_s) && said.contains(u"Hedges and vague sources"_s), qPrintable(said));
    }

    void assistants_hearTheKind()
    {
        clickChip();
        QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(m_view)->textInterface();
        int start = 0;
        int end = 0;
        const qsizetype place = m_view->article().text.indexOf(u"could"_s);
        QVERIFY(text->attributes(int(place), &start, &end).contains(u"mark:Hedge;"_s));
        QCOMPARE(end - start, 5);
    }

    void ownRule_isFoundWhenItsFileComesChangesAndGoes()
    {
        writeRule(u"boats.xml"_s, "Boats", "ferry");
        QVERIFY(QTest::qWaitFor([this] { return entry(u"Boats (1)"_s) != nullptr; }));
        QVERIFY(marked().contains(u"Boat: ferry"_s));
        writeRule(u"boats.xml"_s, "Boats", "sail");
        QVERIFY(QTest::qWaitFor([this] { return marked().contains(u"Boat: sail"_s) && !marked().contains(u"Boat: ferry"_s); }));
        QVERIFY(QFile::remove(m_folder->filePath(u"syntax/boats.xml"_s)));
        QVERIFY(QTest::qWaitFor([this] { return entry(u"Hedges"_s) && !entry(u"Boats"_s); }));
        QVERIFY(!marked().contains(u"Boat: sail"_s));
    }

    void anotherArticle_forgetsTheMarksOfTheOneBefore()
    {
        QVERIFY(import(u"Short"_s));
        QCOMPARE(marked(), QStringList());
        QVERIFY(QTest::qWaitFor([this] { return entry(u"Hedges and vague sources (0)"_s) != nullptr; }));
        QCOMPARE(marked(), QStringList());
    }
};

QTEST_MAIN(RulesTest)
#include "tst_rules.moc"
