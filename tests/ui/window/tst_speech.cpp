// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/result.h"
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scriptedvoice.h"
#include "ui/reading/articleview.h"
#include "ui/reading/readingpage.h"
#include "ui/session/shelf.h"
#include "ui/session/workspace.h"
#include "ui/theme/themefile.h"
#include "ui/window/speechcontroller.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// Reading aloud from the page, by its keys, with a voice that the test speaks for.
class SpeechTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ArticleView> m_view;
    std::unique_ptr<SpeechController> m_speech;
    ScriptedVoice *m_voice = nullptr; ///< once there is one

    [[nodiscard]] QString spoken() const { return m_view->page().spoken().in(m_view->article().text).toString(); }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        m_voice = nullptr;
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = *Library::open(m_folder->filePath(u"library.sqlite"_s));
        m_settings = std::make_unique<WindowSettings>(m_folder->filePath(u"window.ini"_s));
        m_workspace = std::make_unique<Workspace>(*m_library);
        m_view = std::make_unique<ArticleView>();
        m_view->setTheme(loadThemes().themes.first());
        m_view->resize(700, 400);
        m_speech = std::make_unique<SpeechController>(*m_workspace, *m_view, *m_settings, [this] {
            auto voice = std::make_unique<ScriptedVoice>();
            m_voice = voice.get();
            return voice;
        }, nullptr);
        connect(m_workspace.get(), &Workspace::articleOpened, m_view.get(), [this] { m_view->setArticle(m_workspace->article()); });
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_workspace->shelf().importText(u"Wells for Ostby\n\nThe town digs. "_s + u"Rain fell on the fields again. "_s.repeated(400) + u"\n\nIt ends here."_s);
        m_view->setFocus();
    }

    void cleanup()
    {
        m_speech.reset();
        m_view.reset();
        m_workspace.reset();
    }

    void key_readsFromTheTopPausesAndGoesOn()
    {
        QTest::keyClick(m_view.get(), Qt::Key_R);
        QVERIFY(m_voice);
        QCOMPARE(m_voice->said, QStringList({u"Wells for Ostby"_s}));
        QCOMPARE(spoken(), u"Wells for Ostby"_s);
        Q_EMIT m_voice->wordReached(10, 5);
        QCOMPARE(spoken(), u"Ostby"_s);
        QTest::keyClick(m_view.get(), Qt::Key_R);
        QVERIFY(m_voice->paused);
        QTest::keyClick(m_view.get(), Qt::Key_R);
        QVERIFY(!m_voice->paused);
        QTest::keyClick(m_view.get(), Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(spoken(), QString());
    }

    void page_followsTheSentence()
    {
        QTest::keyClick(m_view.get(), Qt::Key_R);
        for (int sentence = 0; sentence < 200; ++sentence)
            Q_EMIT m_voice->finished();
        QVERIFY(m_view->visibleRange().contains(m_view->page().spoken()));
        QVERIFY(m_view->firstVisiblePosition() > 0);
    }

    void selection_isWhereItBegins()
    {
        m_view->setSelection({m_view->article().text.indexOf(u"digs"), m_view->article().text.indexOf(u"digs") + 4});
        QTest::keyClick(m_view.get(), Qt::Key_R);
        QCOMPARE(m_voice->said, QStringList({u"The town digs."_s}));
    }

    void keys_skipSentencesAndChangeTheRate()
    {
        QTest::keyClick(m_view.get(), Qt::Key_R);
        QTest::keyClick(m_view.get(), Qt::Key_Period);
        QTest::keyClick(m_view.get(), Qt::Key_Comma);
        QCOMPARE(m_voice->said, QStringList({u"Wells for Ostby"_s, u"The town digs."_s, u"Wells for Ostby"_s}));
        QTest::keyClick(m_view.get(), Qt::Key_Greater);
        QVERIFY(m_voice->rate > 0);
        QCOMPARE(m_settings->speechRate(), m_voice->rate);
    }

    void otherArticle_endsTheReading()
    {
        QTest::keyClick(m_view.get(), Qt::Key_R);
        m_workspace->shelf().importText(u"Another\n\nIt is short."_s);
        Q_EMIT m_voice->finished();
        QCOMPARE(m_voice->said.size(), 1);
    }

    void failure_saysWhatToDo()
    {
        QSignalSpy failures(m_speech.get(), &SpeechController::failed);
        QTest::keyClick(m_view.get(), Qt::Key_R);
        Q_EMIT m_voice->failed(u"no service"_s);
        QCOMPARE(failures.size(), 1);
        const auto error = failures.first().first().value<Error>();
        QVERIFY(error.message.contains(u"no service"));
        QVERIFY(error.advice.contains(u"speech-dispatcher"));
    }

    void menu_isNotThereWithoutAVoice()
    {
        SpeechController silent(*m_workspace, *m_view, *m_settings, {}, nullptr);
        QMenu menu;
        silent.fillMenu(menu);
        QVERIFY(menu.isEmpty());
        m_speech->fillMenu(menu);
        QVERIFY(!menu.isEmpty());
    }
};

QTEST_MAIN(SpeechTest)
#include "tst_speech.moc"
