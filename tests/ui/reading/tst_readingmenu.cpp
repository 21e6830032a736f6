// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingmenu.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSlider>

using namespace pullquote;
using namespace Qt::StringLiterals;

class ReadingMenuTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QWidget> m_anchor;
    std::unique_ptr<ReadingMenu> m_menu;

    [[nodiscard]] QSlider *slider(const QString &name) const
    {
        for (QSlider *slider : m_menu->findChildren<QSlider *>()) {
            if (slider->accessibleName() == name)
                return slider;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_anchor = std::make_unique<QWidget>();
        m_menu = std::make_unique<ReadingMenu>();
        m_menu->openAt(*m_anchor);
    }

    void cleanup()
    {
        m_menu.reset();
        m_anchor.reset();
    }

    void eachSlider_tellsTheStyleAtEachStep_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ReadingStyle>("after");
        const auto changed = [](auto member, auto value) {
            ReadingStyle style;
            style.*member = value;
            return style;
        };
        QTest::newRow("size") << u"Size"_s << changed(&ReadingStyle::textSize, 19);
        QTest::newRow("measure") << u"Column width"_s << changed(&ReadingStyle::measure, 67);
        QTest::newRow("line height") << u"Line height"_s << changed(&ReadingStyle::lineHeight, 1.6);
        QTest::newRow("letters") << u"Letter spacing"_s << changed(&ReadingStyle::letterSpacing, 0.01);
        QTest::newRow("words") << u"Word spacing"_s << changed(&ReadingStyle::wordSpacing, 0.05);
        QTest::newRow("paragraphs") << u"Space between"_s << changed(&ReadingStyle::paragraphSpacing, 0.9);
    }

    void eachSlider_tellsTheStyleAtEachStep()
    {
        QFETCH(QString, name);
        QFETCH(ReadingStyle, after);
        QSlider *control = slider(name);
        QVERIFY(control);
        QSignalSpy chosen(m_menu.get(), &ReadingMenu::styleChosen);
        QTest::keyClick(control, Qt::Key_Right);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ReadingStyle>(), after);
    }

    void family_isOneOfThoseInstalled()
    {
        auto *family = m_menu->findChild<QComboBox *>();
        QVERIFY(family->count() > 0);
        QSignalSpy chosen(m_menu.get(), &ReadingMenu::styleChosen);
        const QString last = family->itemText(family->count() - 1);
        family->setCurrentText(last);
        QCOMPARE(chosen.last().first().value<ReadingStyle>().family, last);
    }

    void indent_takesThePlaceOfTheSpace()
    {
        QSignalSpy chosen(m_menu.get(), &ReadingMenu::styleChosen);
        const QList<QRadioButton *> looks = m_menu->findChildren<QRadioButton *>();
        QCOMPARE(looks.size(), 2);
        QVERIFY(looks.first()->isChecked());
        looks.last()->click();
        QCOMPARE(chosen.last().first().value<ReadingStyle>().paragraphs, ParagraphLook::Indented);
        QVERIFY(!slider(u"Space between"_s)->isEnabled());
        looks.first()->click();
        QCOMPARE(chosen.last().first().value<ReadingStyle>(), ReadingStyle());
    }

    void images_areDimmedOnlyIfAsked()
    {
        QSignalSpy chosen(m_menu.get(), &ReadingMenu::styleChosen);
        auto *dim = m_menu->findChild<QCheckBox *>();
        QVERIFY(!dim->isChecked());
        dim->click();
        QVERIFY(chosen.last().first().value<ReadingStyle>().dimImages);
        dim->click();
        QVERIFY(!chosen.last().first().value<ReadingStyle>().dimImages);
    }

    void setStyle_isShownWithoutASignal()
    {
        QSignalSpy chosen(m_menu.get(), &ReadingMenu::styleChosen);
        ReadingStyle style;
        style.family = u"A Face That Is Gone"_s;
        style.textSize = 24;
        style.paragraphs = ParagraphLook::Indented;
        m_menu->setStyle(style);
        QCOMPARE(chosen.size(), 0);
        QCOMPARE(slider(u"Size"_s)->value(), 24);
        QCOMPARE(m_menu->findChild<QComboBox *>()->currentText(), style.family);
        QVERIFY(m_menu->findChildren<QRadioButton *>().last()->isChecked());
    }

    void reset_bringsTheDefaultBackAtOnce()
    {
        ReadingStyle style;
        style.textSize = 30;
        style.wordSpacing = 0.3;
        m_menu->setStyle(style);
        QSignalSpy chosen(m_menu.get(), &ReadingMenu::styleChosen);
        m_menu->findChild<QPushButton *>()->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ReadingStyle>(), ReadingStyle());
        QCOMPARE(slider(u"Size"_s)->value(), 18);
    }

    void escape_closesIt()
    {
        QVERIFY(m_menu->isVisible());
        QTest::keyClick(m_menu.get(), Qt::Key_Escape);
        QVERIFY(!m_menu->isVisible());
    }
};

QTEST_MAIN(ReadingMenuTest)
#include "tst_readingmenu.moc"
