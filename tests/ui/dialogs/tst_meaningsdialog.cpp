// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "ui/dialogs/meaningsdialog.h"
#include "ui/theme/themefile.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace pullquote;
using namespace Qt::StringLiterals;

class MeaningsDialogTest : public QObject
{
    Q_OBJECT

    QColor m_next; ///< what the reader picks
    QColor m_offered;

    [[nodiscard]] std::unique_ptr<MeaningsDialog> dialog(const Palette &palette, const QList<int> &used = {})
    {
        auto made = std::make_unique<MeaningsDialog>(palette, used, loadThemes().themes.first(), nullptr, [this](const QColor &initial, QWidget *) {
            m_offered = initial;
            return m_next;
        });
        made->show();
        return made;
    }
    static QAbstractButton *button(const MeaningsDialog &dialog, const QString &name)
    {
        for (QAbstractButton *each : dialog.findChildren<QAbstractButton *>()) {
            if ((each->accessibleName() == name || each->text().remove(u'&') == name) && each->isVisible())
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init() { m_next = QColor(); }

    void add_asksForAShadeAndThenForItsMeaning()
    {
        const auto made = dialog(defaultPalette());
        QAbstractButton *add = button(*made, u"Add Colour…"_s);
        QVERIFY(add);
        add->click(); // nothing picked
        QCOMPARE(made->meanings(), defaultPalette());
        m_next = QColor(0x336699);
        add->click();
        auto *name = qobject_cast<QLineEdit *>(made->focusWidget());
        QVERIFY(name);
        QCOMPARE(made->meanings().colours.last(), (PaletteColour{u"#336699"_s, u"#336699"_s}));
        QTest::keyClicks(name, u"Who paid"_s);
        Palette expected = defaultPalette();
        expected.add({u"Who paid"_s, u"#336699"_s});
        QCOMPARE(made->meanings(), expected);
    }

    void add_endsWhereThereAreEnough()
    {
        const auto made = dialog(defaultPalette());
        QAbstractButton *add = button(*made, u"Add Colour…"_s);
        m_next = QColor(0x336699);
        for (qsizetype size = defaultPalette().colours.size(); size < Palette::most; ++size) {
            QVERIFY(add->isEnabled());
            add->click();
        }
        QVERIFY(!add->isEnabled());
        QCOMPARE(made->meanings().colours.size(), Palette::most);
        button(*made, u"Take Green away"_s)->click();
        QVERIFY(add->isEnabled());
    }

    void takeAway_isForColoursThatNoMarkHas()
    {
        const auto made = dialog(defaultPalette(), {3});
        QVERIFY(!button(*made, u"Take Yellow away"_s)); // the first
        QVERIFY(!button(*made, u"Take Pink away"_s)->isEnabled());
        button(*made, u"Take Blue away"_s)->click();
        Palette expected = defaultPalette();
        expected.takeAway(2);
        QCOMPARE(made->meanings(), expected);
        QVERIFY(!button(*made, u"Take Blue away"_s));

        m_next = QColor(0x336699);
        button(*made, u"Add Colour…"_s)->click(); // into the place that is free
        QTest::keyClicks(made->focusWidget(), u"New"_s);
        expected.add({u"New"_s, u"#336699"_s});
        QCOMPARE(made->meanings(), expected);
    }

    void shade_isChangedOnItsDot()
    {
        const auto made = dialog(defaultPalette(), {1});
        m_next = QColor(0x00ff00);
        button(*made, u"Another shade for Green"_s)->click();
        QVERIFY(m_offered.isValid());
        QCOMPARE(made->meanings().at(1), (PaletteColour{u"Evidence"_s, u"#00ff00"_s}));
    }
};

QTEST_MAIN(MeaningsDialogTest)
#include "tst_meaningsdialog.moc"
