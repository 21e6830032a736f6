// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"
#include "ui/panels/drophint.h"
#include "ui/panels/findingpanel.h"
#include "ui/panels/rowdrag.h"
#include "ui/panels/rowview.h"
#include "ui/theme/themefile.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QToolButton>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

class FindingPanelTest : public QObject
{
    Q_OBJECT
private:
    FindingModel m_model;
    std::unique_ptr<FindingPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_places;

    [[nodiscard]] QListView &view() const { return *m_panel->findChild<QListView *>(); }
    void click(int row) const
    {
        const QRect place = view().visualRect(view().model()->index(row, 0));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
    }
    [[nodiscard]] QList<TextRange> asked() const
    {
        QList<TextRange> ranges;
        for (const QVariantList &arguments : *m_places)
            ranges.append(arguments[0].value<TextRange>());
        return ranges;
    }

    [[nodiscard]] QPoint middleOf(int row) const { return view().visualRect(view().model()->index(row, 0)).center(); }

    /// Drags what is at @p from to @p to; what the list says there.
    QString dragTo(QPoint from, QPoint to, bool drop) const
    {
        const std::unique_ptr<QMimeData> data = m_panel->findChild<RowDrag *>()->dragged(from);
        if (!data)
            return u"nothing to drag"_s;
        QWidget *list = view().viewport();
        QDragEnterEvent enter(from, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &enter);
        QDragMoveEvent move(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(list, &move);
        const auto *hint = list->findChild<DropHint *>();
        const QString words = hint->isVisible() ? hint->words() : QString();
        if (drop) {
            QDropEvent event(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(list, &event);
        } else {
            QDragLeaveEvent leave;
            QCoreApplication::sendEvent(list, &leave);
        }
        QCoreApplication::processEvents();
        return hint->isVisible() ? u"the hint stays"_s : words;
    }

    /// Where the first row shows its variant.
    [[nodiscard]] QPoint variant() const
    {
        const auto &rows = static_cast<const RowView &>(view());
        const QRect row = view().visualRect(view().model()->index(0, 0));
        for (int y = row.top(); y < row.bottom(); ++y) {
            if (!rows.variantAt({row.left() + 30, y}).isEmpty())
                return {row.left() + 30, y + 2};
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_model.setRows({{u"Oona Tarrant"_s, u"harbour master"_s, u"3"_s, {{0, 4}, {20, 27}, {50, 53}}, false, false, {u"Ms Tarrant"_s}},
                         {u"Piers Lindqvist"_s, u"deputy mayor"_s, u"1"_s, {{30, 36}}, false},
                         {u"Marlowe"_s, {}, u"1"_s, {{40, 47}}, true}});
        m_panel = std::make_unique<FindingPanel>(m_model, u"No people."_s);
        m_panel->setTheme(loadThemes().themes.first());
        m_panel->resize(360, 500);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_places = std::make_unique<QSignalSpy>(m_panel.get(), &FindingPanel::placeRequested);
    }

    void severalRows_areSelectedWithKeysAndLeftByTheFilter()
    {
        view().setFocus();
        click(0);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_panel->selected(), (QList<qsizetype>{0, 1, 2}));
        QTest::keyClick(&view(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_panel->selected(), (QList<qsizetype>{0, 1}));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier, middleOf(2));
        QCOMPARE(m_panel->selected(), (QList<qsizetype>{0, 1, 2}));
        QCOMPARE(asked().size(), 1); // gathering turns to none
        m_panel->findChild<QLineEdit *>()->setText(u"mar"_s);
        QCOMPARE(m_panel->selected(), QList<qsizetype>{2});
    }

    void rowsDroppedOnARow_areAskedToBecomeOne()
    {
        m_panel->setMovable();
        QSignalSpy dropped(m_panel.get(), &FindingPanel::dropped);
        QCOMPARE(dragTo(middleOf(1), middleOf(2), false), u"Merge “Piers Lindqvist” into “Marlowe”"_s);
        QCOMPARE(dropped.size(), 0);
        QCOMPARE(dragTo(middleOf(1), middleOf(1), true), QString());
        QCOMPARE(dropped.size(), 0);
        QCOMPARE(dragTo(middleOf(1), middleOf(2), true), u"Merge “Piers Lindqvist” into “Marlowe”"_s);
        QCOMPARE(dropped.takeFirst(), (QVariantList{QVariant::fromValue(QList<qsizetype>{1}), qsizetype(2)}));
        click(1);
        QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(dragTo(middleOf(2), middleOf(0), true), u"Merge 2 into “Oona Tarrant”"_s);
        QCOMPARE(dropped.takeFirst(), (QVariantList{QVariant::fromValue(QList<qsizetype>{1, 2}), qsizetype(0)}));
    }

    void variantDropped_isSplitOffOrAnothers()
    {
        m_panel->setMovable();
        QSignalSpy dropped(m_panel.get(), &FindingPanel::variantDropped);
        QCOMPARE(dragTo(variant(), middleOf(0), true), u"Split “Ms Tarrant” off here"_s);
        QCOMPARE(dropped.size(), 0);
        QCOMPARE(dragTo(variant(), middleOf(2), true), u"“Ms Tarrant” is “Marlowe”"_s);
        QCOMPARE(dropped.takeFirst(), (QVariantList{qsizetype(0), u"Ms Tarrant"_s, qsizetype(2)}));
        const QPoint bottom(40, view().viewport()->height() - 4);
        QCOMPARE(dragTo(variant(), bottom, true), u"Split “Ms Tarrant” off “Oona Tarrant”"_s);
        QCOMPARE(dropped.takeFirst(), (QVariantList{qsizetype(0), u"Ms Tarrant"_s, qsizetype(-1)}));
    }

    void click_asksForTheFirstPlaceAndThenForTheOthers()
    {
        click(0);
        click(0);
        click(0);
        click(0);
        QCOMPARE(asked(), QList<TextRange>({{0, 4}, {20, 27}, {50, 53}, {0, 4}}));
    }

    void click_onAnotherRowBeginsAtItsFirstPlace()
    {
        click(0);
        click(1);
        click(0);
        QCOMPARE(asked(), QList<TextRange>({{0, 4}, {30, 36}, {0, 4}}));
    }

    void enter_asksForThePlaceOfTheCurrentRow()
    {
        view().setCurrentIndex(view().model()->index(1, 0));
        QCOMPARE(m_places->size(), 0);
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(asked(), QList<TextRange>({{30, 36}}));
    }

    void nextAndPrevious_wrapAroundThePlacesOfARow()
    {
        m_panel->showPlaceOf(QVariant::fromValue<qsizetype>(0), 2);
        m_panel->goToNext();
        m_panel->goToPrevious();
        QCOMPARE(asked(), QList<TextRange>({{0, 4}, {50, 53}}));
    }

    void next_walksThroughRowsWithOnePlace()
    {
        m_panel->showPlaceOf(QVariant::fromValue<qsizetype>(1));
        m_panel->goToNext();
        m_panel->goToNext();
        QCOMPARE(asked(), QList<TextRange>({{40, 47}, {0, 4}}));
    }

    void buttons_doAsNextAndPrevious()
    {
        const auto buttons = m_panel->findChildren<QToolButton *>();
        QVERIFY(buttons.size() >= 2);
        for (QToolButton *button : buttons) {
            if (button->accessibleName() == u"Next place")
                button->click();
        }
        QCOMPARE(asked(), QList<TextRange>({{0, 4}}));
    }

    void showPlaceOf_selectsWithoutAsking()
    {
        m_panel->showPlaceOf(QVariant::fromValue<qsizetype>(0), 1);
        QCOMPARE(view().currentIndex().row(), 0);
        QCOMPARE(m_places->size(), 0);
        QCOMPARE(m_panel->findChild<QLabel *>()->text(), u"2 of 3"_s);
    }

    void filter_narrowsTheRowsByAllItsWords()
    {
        auto *filter = m_panel->findChild<QLineEdit *>();
        QTest::keyClicks(filter, u"MASTER oona"_s);
        QCOMPARE(view().model()->rowCount(), 1);
        QCOMPARE(m_panel->count(), 3);
        filter->clear();
        QCOMPARE(view().model()->rowCount(), 3);
    }

    void showPlaceOf_clearsAFilterThatHidesTheRow()
    {
        auto *filter = m_panel->findChild<QLineEdit *>();
        filter->setText(u"oona"_s);
        m_panel->showPlaceOf(QVariant::fromValue<qsizetype>(2));
        QVERIFY(filter->text().isEmpty());
        QCOMPARE(view().currentIndex().row(), 2);
    }

    void newRows_announceTheirCountAndForgetThePlace()
    {
        click(0);
        const QSignalSpy counts(m_panel.get(), &FindingPanel::countChanged);
        m_model.setRows({});
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0][0].toInt(), 0);
        m_panel->goToNext();
        QCOMPARE(m_places->size(), 1);
    }
};

QTEST_MAIN(FindingPanelTest)
#include "tst_findingpanel.moc"
