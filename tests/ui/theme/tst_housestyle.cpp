// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/housestyle.h"

#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOptionSlider>

using namespace pullquote;

class HouseStyleTest : public QObject
{
    Q_OBJECT

    HouseStyle m_style;

    [[nodiscard]] QStyleOptionSlider upright(int maximum, int page, int value) const
    {
        QStyleOptionSlider bar;
        bar.rect = QRect(0, 0, 12, 400);
        bar.orientation = Qt::Vertical;
        bar.maximum = maximum;
        bar.pageStep = page;
        bar.sliderPosition = bar.sliderValue = value;
        return bar;
    }

    [[nodiscard]] QRect part(const QStyleOptionSlider &bar, QStyle::SubControl control) const
    {
        return m_style.subControlRect(QStyle::CC_ScrollBar, &bar, control);
    }

private Q_SLOTS:
    void handle_isAsLongAsWhatIsInSightAndStandsWhereItIs()
    {
        const QStyleOptionSlider bar = upright(300, 100, 150);
        QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider), QRect(0, 150, 12, 100));
        QCOMPARE(part(bar, QStyle::SC_ScrollBarSubPage), QRect(0, 0, 12, 150));
        QCOMPARE(part(bar, QStyle::SC_ScrollBarAddPage), QRect(0, 250, 12, 150));
    }

    void handle_canBeCaughtInALongArticle()
    {
        const QStyleOptionSlider bar = upright(10'000'000, 800, 10'000'000);
        const QRect handle = part(bar, QStyle::SC_ScrollBarSlider);
        QVERIFY(handle.height() >= 24);
        QCOMPARE(handle.bottom(), 399);
    }

    void bar_hasNoArrows()
    {
        const QStyleOptionSlider bar = upright(300, 100, 0);
        QVERIFY(part(bar, QStyle::SC_ScrollBarAddLine).isEmpty());
        QVERIFY(part(bar, QStyle::SC_ScrollBarSubLine).isEmpty());
        QCOMPARE(m_style.hitTestComplexControl(QStyle::CC_ScrollBar, &bar, QPoint(6, 2)), QStyle::SC_ScrollBarSlider);
        QCOMPARE(m_style.hitTestComplexControl(QStyle::CC_ScrollBar, &bar, QPoint(6, 398)), QStyle::SC_ScrollBarAddPage);
    }

    void bar_showsNothingWhereAllIsInSight()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setStyle(&m_style);
        QPalette palette;
        palette.setColor(QPalette::Base, Qt::white);
        palette.setColor(QPalette::PlaceholderText, Qt::darkGray);
        bar.setPalette(palette);
        bar.resize(12, 200);
        bar.setRange(0, 0);
        const QImage all = bar.grab().toImage();
        bar.setRange(0, 500);
        bar.setPageStep(100);
        const QImage some = bar.grab().toImage();
        QCOMPARE(all.pixelColor(6, 20), QColor(Qt::white));
        QCOMPARE(some.pixelColor(6, 20), QColor(Qt::darkGray));
    }
};

QTEST_MAIN(HouseStyleTest)
#include "tst_housestyle.moc"
