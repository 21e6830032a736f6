// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdownedit.h"

#include <QtGui/QAction>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// The text with "<" and ">" where the selection starts and ends, "|" where there is none.
QString withSelection(const QPlainTextEdit &edit)
{
    const QTextCursor cursor = edit.textCursor();
    QString text = edit.toPlainText();
    if (!cursor.hasSelection())
        return text.insert(cursor.position(), u'|');
    return text.insert(cursor.selectionEnd(), u'>').insert(cursor.selectionStart(), u'<');
}

void setWithSelection(QPlainTextEdit &edit, QString text)
{
    const auto start = static_cast<int>(std::max(text.indexOf(u'<'), text.indexOf(u'|')));
    text.remove(start, 1);
    const auto close = static_cast<int>(text.indexOf(u'>'));
    text.remove(u'>');
    edit.setPlainText(text);
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(start);
    cursor.setPosition(close < 0 ? start : close, QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
}

}

class MarkdownEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_changeTheSelection_data()
    {
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QKeyCombination bold(Qt::ControlModifier, Qt::Key_B);
        const QKeyCombination italic(Qt::ControlModifier, Qt::Key_I);
        const QKeyCombination link(Qt::ControlModifier, Qt::Key_L);
        const QKeyCombination list(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_L);
        QTest::newRow("bold") << bold << u"the <night> ferry"_s << u"the **<night>** ferry"_s;
        QTest::newRow("no longer bold") << bold << u"the **<night>** ferry"_s << u"the <night> ferry"_s;
        QTest::newRow("bold to come") << bold << u"the |"_s << u"the **|**"_s;
        QTest::newRow("italic") << italic << u"<Aurora>"_s << u"_<Aurora>_"_s;
        QTest::newRow("no longer italic") << italic << u"_<Aurora>_"_s << u"<Aurora>"_s;
        QTest::newRow("words of a link") << link << u"see <minutes>."_s << u"see [minutes](|)."_s;
        QTest::newRow("address of a link") << link << u"see <https://example.org/a>."_s << u"see [|](https://example.org/a)."_s;
        QTest::newRow("empty link") << link << u"|"_s << u"[|]()"_s;
        QTest::newRow("list") << list << u"|cost"_s << u"- |cost"_s;
        QTest::newRow("no longer a list") << list << u"- co|st"_s << u"co|st"_s;
    }
    void keys_changeTheSelection()
    {
        QFETCH(QKeyCombination, key);
        QFETCH(QString, before);
        QFETCH(QString, after);
        MarkdownEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        setWithSelection(edit, before);
        QTest::keyClick(&edit, key.key(), key.keyboardModifiers());
        QCOMPARE(withSelection(edit), after);
        edit.undo();
        QCOMPARE(edit.toPlainText(), before.remove(u'<').remove(u'>').remove(u'|'));
    }

    void severalLines_becomeAListAndLinesAgain()
    {
        MarkdownEdit edit;
        setWithSelection(edit, u"<cost\n- boat\ncrew>"_s);
        edit.list->trigger();
        QCOMPARE(edit.toPlainText(), u"- cost\n- boat\n- crew"_s);
        edit.selectAll();
        edit.list->trigger();
        QCOMPARE(edit.toPlainText(), u"cost\nboat\ncrew"_s);
    }

    void return_goesOnWithTheList_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("item") << u"- cost|"_s << u"- cost\n- |"_s;
        QTest::newRow("numbered item") << u"9. cost|"_s << u"9. cost\n10. |"_s;
        QTest::newRow("within a list") << u"- cost\n  * boat|"_s << u"- cost\n  * boat\n  * |"_s;
        QTest::newRow("empty item ends the list") << u"- cost\n- |"_s << u"- cost\n|"_s;
        QTest::newRow("before the item") << u"|- cost"_s << u"\n|- cost"_s;
        QTest::newRow("no list") << u"cost|"_s << u"cost\n|"_s;
    }
    void return_goesOnWithTheList()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        MarkdownEdit edit;
        setWithSelection(edit, before);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(withSelection(edit), after);
    }
};

QTEST_MAIN(MarkdownEditTest)
#include "tst_markdownedit.moc"
