// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/housestyle.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOptionSlider>
#include <QtWidgets/QToolButton>

#include <cstdlib>

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

    [[nodiscard]] QImage drawn(QStyle::PrimitiveElement element, const QStyleOption &option) const
    {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        m_style.drawPrimitive(element, &option, &painter);
        return image;
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

    void outlines_areTheColourOfTheirRoleInDarkPalettesToo()
    {
        QStyleOptionButton box;
        box.rect = QRect(0, 0, 14, 14);
        box.state = QStyle::State_Enabled | QStyle::State_Off;
        box.palette = QPalette(Qt::white, Qt::black);
        box.palette.setColor(QPalette::PlaceholderText, Qt::yellow);
        const QColor calm = mixed(Qt::yellow, Qt::black, 0.5);
        QStyleOptionFrame frame;
        frame.rect = box.rect;
        frame.palette = box.palette;
        QCOMPARE(drawn(QStyle::PE_IndicatorCheckBox, box).pixelColor(0, 7), QColor(Qt::yellow));
        QVERIFY(drawn(QStyle::PE_IndicatorRadioButton, box).pixelColor(0, 7).red() > 160);
        QCOMPARE(drawn(QStyle::PE_PanelMenu, box).pixelColor(13, 7).rgb(), calm.rgb());
        QCOMPARE(drawn(QStyle::PE_Frame, frame).pixelColor(13, 7).rgb(), calm.rgb());
        box.state = QStyle::State_Off;
        QCOMPARE(drawn(QStyle::PE_IndicatorCheckBox, box).pixelColor(0, 7).rgb(), calm.rgb());
    }

    void buttons_leaveRoomBesideTheirWords()
    {
        QStyleOptionButton button;
        button.text = QStringLiteral("Also in Every Article");
        QCOMPARE(m_style.sizeFromContents(QStyle::CT_PushButton, &button, {140, 20}, nullptr).width(), 164);
    }

    void buttons_haveAnEdgeOnBlack()
    {
        QStyleOptionButton button;
        button.rect = QRect(0, 0, 80, 30);
        button.state = QStyle::State_Enabled | QStyle::State_Raised;
        button.palette = QPalette(Qt::white, Qt::black);
        button.palette.setColor(QPalette::Mid, Qt::lightGray);
        button.palette.setColor(QPalette::Accent, Qt::yellow);
        QCOMPARE(drawn(QStyle::PE_PanelButtonCommand, button).pixelColor(0, 15), QColor(Qt::lightGray));
        button.features = QStyleOptionButton::DefaultButton;
        QCOMPARE(drawn(QStyle::PE_PanelButtonCommand, button).pixelColor(0, 15), QColor(Qt::yellow));
        button.state = QStyle::State_Raised;
        const QColor disabled = drawn(QStyle::PE_PanelButtonCommand, button).pixelColor(0, 15);
        QCOMPARE(disabled.rgb(), mixed(Qt::lightGray, Qt::black, 0.5).rgb());
    }

    void buttonWithAMenu_hasAnArrowBesideItsWords()
    {
        QToolButton button;
        button.setStyle(&m_style);
        button.setAutoRaise(true);
        button.setText(QStringLiteral("This is a"));
        button.setPopupMode(QToolButton::InstantPopup);
        QPalette palette(Qt::black, Qt::white);
        palette.setColor(QPalette::Window, Qt::white);
        button.setPalette(palette);
        const int plain = button.sizeHint().width();
        QMenu menu;
        button.setMenu(&menu);
        QVERIFY(button.sizeHint().width() >= plain + 10);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            button.setLayoutDirection(direction);
            button.resize(button.sizeHint());
            const QImage image = button.grab().toImage();
            const int added = button.width() - plain;
            const QRect end(direction == Qt::LeftToRight ? plain : 0, 0, added, image.height());
            int inked = 0;
            int lowest = 0;
            for (int y = end.top(); y <= end.bottom(); ++y) {
                for (int x = end.left(); x <= end.right(); ++x) {
                    if (image.pixelColor(x, y).lightness() < 128) {
                        ++inked;
                        lowest = y;
                    }
                }
            }
            QVERIFY2(inked >= 8, qPrintable(QString::number(inked)));
            QVERIFY(std::abs(lowest - image.height() / 2) < image.height() / 4); // not in the corner
        }
    }

    void buttonsOfDialogs_haveNoIcons()
    {
        QDialogButtonBox buttons(QDialogButtonBox::Close);
        buttons.setStyle(&m_style);
        QVERIFY(buttons.button(QDialogButtonBox::Close)->icon().isNull());
    }
};

QTEST_MAIN(HouseStyleTest)
#include "tst_housestyle.moc"
