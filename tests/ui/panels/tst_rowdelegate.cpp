// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"
#include "ui/panels/rowview.h"
#include "ui/theme/themefile.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class RowDelegateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_growWithTheFont()
    {
        FindingModel model;
        model.setRows({{u"Oona Tarrant"_s, u"harbour master"_s, u"3"_s, {}, false}});
        RowView view({});
        view.setModel(&model);
        view.resize(360, 300);
        const int before = view.heightOf(1);
        QFont twice = view.font();
        twice.setPointSizeF(twice.pointSizeF() * 2);
        view.setFont(twice);
        QVERIFY(view.heightOf(1) > before * 3 / 2);
    }

    void longTitles_takeTwoLinesAndNoMore()
    {
        FindingModel model;
        const QString words = u"the queue never once went home "_s;
        model.setRows({{u"Oona"_s, {}, {}, {}, false},
                       {words.repeated(3), {}, {}, {}, false},
                       {words.repeated(30), {}, {}, {}, false}});
        RowView view({});
        view.setModel(&model);
        view.resize(300, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.sizeHintForRow(1) > view.sizeHintForRow(0));
        QCOMPARE(view.sizeHintForRow(2), view.sizeHintForRow(1));
    }

    void doubtfulRow_looksUnlikeASureOne()
    {
        FindingModel sure;
        sure.setRows({{u"Oona"_s, {}, {}, {}, false}});
        FindingModel doubtful;
        doubtful.setRows({{u"Oona"_s, {}, {}, {}, true}});
        RowView view({});
        view.setTheme(loadThemes().themes.first());
        view.resize(200, 60);
        view.setModel(&sure);
        const QImage first = view.grab().toImage();
        view.setModel(&doubtful);
        QVERIFY(view.grab().toImage() != first);
    }
};

QTEST_MAIN(RowDelegateTest)
#include "tst_rowdelegate.moc"
