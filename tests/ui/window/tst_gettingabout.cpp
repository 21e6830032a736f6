// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tagstore.h"
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/launcher/launcher.h"
#include "ui/library/librarypanel.h"
#include "ui/reading/findbar.h"
#include "ui/reading/overviewrail.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QString paragraphs(int from, int to)
{
    QString text;
    for (int number = from; number <= to; ++number)
        text += u"Paragraph %1 tells of the boats, the weather and the people on the quay, and of little else.\n\n"_s.arg(number);
    return text;
}

}

/// The command palette, headings, paragraphs, and the way back, in the real window, by the keys a reader has.
class GettingAboutTest : public WindowTest
{
    Q_OBJECT

    Launcher *m_launcher = nullptr;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;

    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    [[nodiscard]] QString row(int number) const { return m_list->model()->index(number, 0).data().toString(); }
    [[nodiscard]] qsizetype here() const { return m_view->firstVisiblePosition(); }
    [[nodiscard]] bool sees(const QString &words) const
    {
        const qsizetype start = m_view->article().text.indexOf(words);
        return start >= 0 && !m_view->rectOf({start, start + words.size()}).isEmpty();
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start({1100, 700});
        m_launcher = m_window->findChild<Launcher *>();
        m_field = m_launcher->findChild<QLineEdit *>();
        m_list = m_launcher->findChild<QListView *>();
        workspace().shelf().importText(u"Lights on the pier\n\n"_s + paragraphs(1, 80));
        workspace().shelf().importText(u"A ferry for Åsgard\n\n"_s + paragraphs(1, 40)
                                         + u"Mayor Olga Brandvik of Skagen said that the towns would share the cost.\n\n"_s
                                         + paragraphs(42, 100));
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_view->setFocus();
    }

    void cleanup()
    {
        QVERIFY(isQuiet());
        end();
    }

    void palette_carriesOutACommand()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_launcher->isVisible());
        QTest::keyClicks(m_field, u"larger te"_s);
        QCOMPARE(row(0), u"Larger Text"_s);
        const int before = m_settings->readingStyle().textSize;
        press(Qt::Key_Return);
        QVERIFY(!m_launcher->isVisible());
        QCOMPARE(m_settings->readingStyle().textSize, before + 1);
        QCOMPARE(QApplication::focusWidget(), m_view);
    }

    void palette_offersWhatWasChosenLastFirst()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"larger te"_s);
        press(Qt::Key_Return);
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(row(0), u"Larger Text"_s);
    }

    void palette_leavesOutWhatCannotBeDone()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"redo"_s);
        QVERIFY(!row(0).startsWith(u"Redo"_s));
    }

    void palette_opensAnArticleWithoutItsAccents()
    {
        workspace().shelf().importText(u"Nothing new in Skagen\n\nThe harbour is quiet.\n"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"asgard fer"_s);
        QCOMPARE(row(0), u"A ferry for Åsgard"_s);
        press(Qt::Key_Return);
        QCOMPARE(workspace().article().title, u"A ferry for Åsgard"_s);
    }

    void palette_opensAnArticleByItsTag()
    {
        const ArticleId ferry = workspace().articleId();
        QVERIFY(m_library->tags().setOfArticle(ferry, {u"policy/transport"_s}));
        workspace().shelf().importText(u"Nothing new in Skagen\n\nThe harbour is quiet.\n"_s);
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"policy transp"_s);
        QCOMPARE(row(0), u"A ferry for Åsgard"_s);
        press(Qt::Key_Return);
        QCOMPARE(workspace().articleId(), ferry);
    }

    void palette_goesToTheFirstMentionOfAName()
    {
        QVERIFY(QTest::qWaitFor([this] { return !workspace().analysis().people.isEmpty(); }, 20000));
        QVERIFY(!sees(u"Brandvik"_s));
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"brandvik"_s);
        QCOMPARE(row(0), u"Olga Brandvik"_s);
        press(Qt::Key_Return);
        QVERIFY(sees(u"Brandvik"_s));
    }

    void palette_opensFromAField()
    {
        auto *search = m_window->findChild<LibraryPanel *>()->findChild<QLineEdit *>();
        search->setFocus();
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_launcher->isVisible());
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), search);
    }

    void paragraph_isGoneToByItsNumber()
    {
        m_dialogs->numbers.enqueue(90);
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(m_dialogs->asked, QStringList(u"askNumber: Paragraph (1–100):"_s));
        QVERIFY(sees(u"Paragraph 90 tells"_s));
    }

    void backAndForward_returnToTheExactPlaces()
    {
        m_view->restorePosition(m_view->article().text.indexOf(u"Paragraph 7 "_s));
        const qsizetype read = here();
        m_dialogs->numbers.enqueue(90);
        press(Qt::Key_G, Qt::ControlModifier);
        const qsizetype reached = here();
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here(), read);
        press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(here(), reached);
    }

    void back_leadsToWhereTheRailWasPressed()
    {
        m_view->restorePosition(m_view->article().text.indexOf(u"Paragraph 7 "_s));
        const qsizetype read = here();
        auto *rail = m_window->findChild<OverviewRail *>();
        QTest::mousePress(rail, Qt::LeftButton, {}, {5, rail->height() / 2});
        QTest::mouseMove(rail, {5, rail->height() * 3 / 4});
        QTest::mouseRelease(rail, Qt::LeftButton, {}, {5, rail->height() * 3 / 4});
        QVERIFY(here() > read + 3000);
        m_view->setFocus();
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here(), read);
    }

    void back_leadsAcrossArticles()
    {
        const ArticleId ferry = workspace().articleId();
        m_view->restorePosition(m_view->article().text.indexOf(u"Paragraph 30 "_s));
        const qsizetype read = here();
        press(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"lights"_s);
        press(Qt::Key_Return);
        QVERIFY(workspace().articleId() != ferry);
        m_dialogs->numbers.enqueue(70);
        press(Qt::Key_G, Qt::ControlModifier);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(workspace().articleId() != ferry);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(workspace().articleId(), ferry);
        QCOMPARE(here(), read);
    }

    void back_passesOverArticlesInTheBin()
    {
        const ArticleId ferry = workspace().articleId();
        const ArticleId third = [this] {
            workspace().shelf().importText(u"Nothing new in Skagen\n\nThe harbour is quiet.\n"_s);
            return workspace().articleId();
        }();
        workspace().shelf().moveToBin(ferry);
        press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(workspace().articleId() != ferry);
        QVERIFY(workspace().articleId() != third);
    }

    void shortJumps_doNotCount()
    {
        QAction *back = m_window->findChild<QAction *>(u"back"_s);
        press(Qt::Key_Left, Qt::AltModifier); // out of the way: the articles opened before
        const bool before = back->isEnabled();
        m_view->restorePosition(0);
        m_view->goTo({200, 210});
        QCOMPARE(back->isEnabled(), before);
        m_view->goTo({5000, 5010});
        QVERIFY(back->isEnabled() && !before);
    }

    void wordsTypedIntoTheFindBar_areOneJump()
    {
        m_view->restorePosition(m_view->article().text.indexOf(u"Paragraph 7 "_s));
        const qsizetype read = here();
        press(Qt::Key_F, Qt::ControlModifier);
        for (const QChar letter : u"Paragraph 97"_s) {
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
            QTest::qWait(5); // each letter is searched for
        }
        QVERIFY(sees(u"Paragraph 97 tells"_s));
        press(Qt::Key_Escape);
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(here(), read);
    }

    void mouseButtons_goBackAndForward()
    {
        const qsizetype read = here();
        m_dialogs->numbers.enqueue(90);
        press(Qt::Key_G, Qt::ControlModifier);
        const qsizetype reached = here();
        QTest::mouseClick(m_view->viewport(), Qt::BackButton);
        QCOMPARE(here(), read);
        QTest::mouseClick(m_window->findChild<LibraryPanel *>()->findChild<QListView *>()->viewport(), Qt::ForwardButton);
        QCOMPARE(here(), reached);
    }

    void headings_areListedWithTheTitleAndLeadToTheirPlaces()
    {
        workspace().shelf().importText(u"Two harbours\n\n"_s + paragraphs(1, 40) + u"The northern one\n\n"_s + paragraphs(41, 80));
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_launcher->isVisible());
        QCOMPARE(row(0), u"Two harbours"_s);
        QTest::keyClicks(m_field, u"north"_s);
        QCOMPARE(row(0), u"The northern one"_s);
        press(Qt::Key_Return);
        QVERIFY(sees(u"The northern one"_s));
    }
};

QTEST_MAIN(GettingAboutTest)
#include "tst_gettingabout.moc"
