// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/linkcompletion.h"

#include "ui/notes/markdownedit.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCompleter>

using namespace pullquote;
using namespace Qt::StringLiterals;

class LinkCompletionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MarkdownEdit> m_edit;
    int m_asked = 0;

    [[nodiscard]] QAbstractItemView *popup() const
    {
        QAbstractItemView *view = m_edit->findChild<QCompleter *>()->popup();
        return view->isVisible() ? view : nullptr;
    }

    void type(const QString &text) { QTest::keyClicks(m_edit.get(), text); }

private Q_SLOTS:
    void init()
    {
        m_asked = 0;
        m_edit = std::make_unique<MarkdownEdit>();
        m_edit->setLinkTargets([this] {
            ++m_asked;
            return QStringList{u"@Tobias Renn"_s, u"@Irene Falk"_s, u"#$4 million"_s, u"Wells for Ostby"_s};
        });
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
        m_edit->setFocus();
    }

    void openLink_isFoundBeforeTheCaretAlone_data()
    {
        QTest::addColumn<QString>("line"); // with | for the caret
        QTest::addColumn<int>("start");
        QTest::newRow("open") << u"see [[Wel|"_s << 6;
        QTest::newRow("just opened") << u"[[|"_s << 2;
        QTest::newRow("closed") << u"see [[Wells]] and|"_s << -1;
        QTest::newRow("second") << u"[[Wells]] [[@|"_s << 12;
        QTest::newRow("caret before it") << u"se|e [[Wells"_s << -1;
        QTest::newRow("one bracket") << u"[Wel|"_s << -1;
    }

    void openLink_isFoundBeforeTheCaretAlone()
    {
        QFETCH(QString, line);
        QFETCH(int, start);
        const auto column = int(line.indexOf(u'|'));
        line.remove(column, 1);
        QCOMPARE(openLink(line, column).value_or(-1), start);
    }

    void brackets_openTheListAndReturnTakesItsRow()
    {
        type(u"ask [[ren"_s);
        QVERIFY(popup());
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"ask [[@Tobias Renn]]"_s);
        QVERIFY(!popup());
        QCOMPARE(m_asked, 1);
    }

    void arrows_chooseAnother()
    {
        type(u"[[@"_s);
        QTest::keyClick(popup(), Qt::Key_Down);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"[[@Irene Falk]]"_s);
    }

    void brackets_thatAreClosedAlreadyAreNotDoubled()
    {
        m_edit->setPlainText(u"[[]] is why"_s);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(2);
        m_edit->setTextCursor(cursor);
        type(u"Wel"_s);
        QTest::keyClick(popup(), Qt::Key_Return);
        QCOMPARE(m_edit->toPlainText(), u"[[Wells for Ostby]] is why"_s);
    }

    void nothing_isOfferedForUnknownWordsOrOutside()
    {
        type(u"plain words"_s);
        QVERIFY(!popup());
        type(u" [[zzz"_s);
        QVERIFY(!popup());
    }

    void escape_closesTheListAndLeavesTheText()
    {
        type(u"[[Wel"_s);
        QTest::keyClick(popup(), Qt::Key_Escape);
        QVERIFY(!popup());
        QCOMPARE(m_edit->toPlainText(), u"[[Wel"_s);
    }
};

QTEST_MAIN(LinkCompletionTest)
#include "tst_linkcompletion.moc"
