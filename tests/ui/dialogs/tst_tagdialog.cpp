// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagdialog.h"

#include "ui/dialogs/tagdescriptiondialog.h"
#include "ui/panels/tagfield.h"
#include "ui/theme/themefile.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListWidget>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

TagQuestion question()
{
    return {u"Tag 2 Marks"_s, {{u"Water"_s, u"later"_s}, {u"water"_s}}, {u"birds"_s, u"later"_s, u"water"_s},
            {{u"birds"_s, {u"green"_s, {}}}}, loadThemes().themes.first()};
}

QString ticks(const QListWidget &list)
{
    QString found;
    for (int row = 0; row < list.count(); ++row) {
        if (!list.item(row)->isHidden())
            found += list.item(row)->text() + u' ' + QString::number(list.item(row)->checkState()) + u' ';
    }
    return found.trimmed();
}

}

class TagDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_sayWhoCarriesWhat()
    {
        const TagDialog dialog(question());
        QCOMPARE(ticks(*dialog.findChild<QListWidget *>()), u"later 1 water 2 birds 0"_s);
        QVERIFY(dialog.change().isEmpty());
    }

    void typedTags_areAddedAndNarrowTheList()
    {
        const TagDialog dialog(question());
        auto *field = dialog.findChild<TagField *>();
        QTest::keyClicks(field, u"Quay / north, lat"_s);
        QCOMPARE(ticks(*dialog.findChild<QListWidget *>()), u"later 1"_s);
        QCOMPARE(dialog.change(), (TagChange{{}, {u"Quay/north"_s, u"lat"_s}}));
    }

    void ticks_addAndRemoveByKey()
    {
        const TagDialog dialog(question());
        auto *list = dialog.findChild<QListWidget *>();
        QTest::keyClick(list, Qt::Key_Space); // only one carries it: now both shall
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog.change(), (TagChange{{u"water"_s}, {u"later"_s}}));
    }

    void description_comesBackAsItWasChosen()
    {
        const Theme theme = loadThemes().themes.first();
        TagDescriptionDialog dialog(u"water"_s, {u"blue"_s, u"whatever flows"_s}, theme);
        QCOMPARE(dialog.description(), (TagDescription{u"blue"_s, u"whatever flows"_s}));
        auto *colours = dialog.findChild<QComboBox *>();
        QCOMPARE(colours->count(), theme.markers.size() + 1);
        QTest::keyClick(colours, Qt::Key_Home);
        QCOMPARE(dialog.description(), (TagDescription{{}, u"whatever flows"_s}));
    }
};

QTEST_MAIN(TagDialogTest)
#include "tst_tagdialog.moc"
