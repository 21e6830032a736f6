// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "tests/support/scripteddialogs.h"
#include "ui/reading/articleview.h"
#include "ui/session/shelf.h"
#include "ui/session/workspace.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

#include <memory>

namespace pullquote
{

/// What tests of the real window have in common: the window, with a library in a folder of its own and its questions answered
/// from a script. A test calls start() and, in its cleanup, end().
class WindowTest : public QObject
{
protected:
    /// In a new folder. An empty @p size leaves the window as large as it comes.
    void start(QSize size = {})
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_size = size;
        open();
    }
    /// Ends the program, with all that it does at its end, and starts it again on the same library and settings.
    void restart()
    {
        close();
        open();
    }
    void end()
    {
        close();
        m_folder.reset();
    }
    /// Imports @p text, with the focus in the article, and waits until keys reach it.
    [[nodiscard]] bool import(const QString &text) const
    {
        workspace().shelf().importText(text);
        m_view->setFocus();
        return QTest::qWaitForWindowActive(m_window.get()) && !workspace().articleId().isNull();
    }
    /// The same, and waits until people are found in it.
    [[nodiscard]] bool importAnalysed(const QString &text) const
    {
        constexpr int longest = 20'000; // ms
        return import(text) && QTest::qWaitFor([this] { return !workspace().analysis().people.isEmpty(); }, longest);
    }
    /// Whether all that was to be asked was asked, and no error was shown.
    [[nodiscard]] bool isQuiet() const { return m_dialogs->allAnswered() && m_dialogs->errors.isEmpty(); }

    [[nodiscard]] Workspace &workspace() const { return m_window->workspace(); }
    [[nodiscard]] TextRange rangeOf(const QString &words, qsizetype from = 0) const
    {
        const qsizetype start = workspace().article().text.indexOf(words, from);
        return {start, start + words.size()};
    }
    void select(const QString &words, qsizetype from = 0) const { m_view->setSelection(rangeOf(words, from)); }
    /// What the file has on the open article.
    [[nodiscard]] QList<Annotation> stored() const
    {
        const auto beside = Library::open(m_library->path());
        return beside ? (*beside)->annotations(workspace().articleId()).value_or(QList<Annotation>()) : QList<Annotation>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WindowSettings> m_settings;
    ScriptedDialogs *m_dialogs = nullptr;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view = nullptr;

private:
    void open()
    {
        m_library = *Library::open(m_folder->filePath(QStringLiteral("library.sqlite")));
        m_settings = std::make_unique<WindowSettings>(m_folder->filePath(QStringLiteral("window.ini")));
        auto dialogs = std::make_unique<ScriptedDialogs>();
        m_dialogs = dialogs.get();
        m_window = std::make_unique<MainWindow>(*m_library, *m_settings, loadThemes().themes, std::move(dialogs));
        if (!m_size.isEmpty())
            m_window->resize(m_size);
        m_window->show();
        m_view = m_window->findChild<ArticleView *>();
    }
    void close()
    {
        m_window.reset();
        m_settings.reset();
        m_library.reset();
    }

    QSize m_size;
};

}
