// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scripteddialogs.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

class ScriptedDialogsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_comeInTheOrderGiven()
    {
        ScriptedDialogs dialogs;
        dialogs.filesToOpen.enqueue({u"one.txt"_s});
        dialogs.filesToOpen.enqueue({});
        dialogs.texts.enqueue(u"river"_s);
        dialogs.texts.enqueue(std::nullopt);
        dialogs.confirmations.enqueue(true);
        QVERIFY(!dialogs.allAnswered());
        QCOMPARE(dialogs.openFiles(), QStringList{u"one.txt"_s});
        QCOMPARE(dialogs.openFiles(), QStringList());
        QCOMPARE(dialogs.askText(u"Tag"_s, {}, {}), std::optional(u"river"_s));
        QVERIFY(!dialogs.askText(u"Tag"_s, {}, {}));
        QVERIFY(dialogs.confirm(u"Delete it?"_s, {}, u"Delete"_s));
        QVERIFY(dialogs.allAnswered());
        const QStringList asked = {u"openFiles"_s, u"openFiles"_s, u"askText: Tag"_s, u"askText: Tag"_s,
                                   u"confirm: Delete it?"_s};
        QCOMPARE(dialogs.asked, asked);
    }

    void questionWithoutAnswer_failsTheTest()
    {
        ScriptedDialogs dialogs;
        QEXPECT_FAIL("", "nobody queued an answer", Continue);
        QCOMPARE(dialogs.savePdf(u"river.pdf"_s), QString());
    }

    void errors_areKept()
    {
        ScriptedDialogs dialogs;
        dialogs.showError({u"Cannot read"_s, u"Try again"_s});
        QCOMPARE(dialogs.errors, QList<Error>({{u"Cannot read"_s, u"Try again"_s}}));
    }
};

QTEST_GUILESS_MAIN(ScriptedDialogsTest)
#include "tst_scripteddialogs.moc"
