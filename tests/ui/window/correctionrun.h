// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "tests/support/scripteddialogs.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>

namespace pullquote
{

using namespace Qt::StringLiterals;

inline const QString text = u"Harbour towns agree on a night ferry\n\n"
                            "Mayor Olga Brandvik met Robert Lund on Monday. The towns will pay 40 million crowns.\n\n"
                            "“We have waited nine years for this boat,” Brandvik told reporters. Lund, a painter, was silent.\n\n"
                            "The Skagen Rowers cheered, and the Skagen Rowers sang.\n"_s;

/// The window on an article that was analysed.
struct CorrectionRun {
    CorrectionRun()
        : library(*Library::open(folder.filePath(u"library.sqlite"_s)))
        , settings(folder.filePath(u"window.ini"_s))
    {
        auto scripted = std::make_unique<ScriptedDialogs>();
        dialogs = scripted.get();
        window = std::make_unique<MainWindow>(*library, settings, loadThemes().themes, std::move(scripted));
        window->show();
        view = window->findChild<ArticleView *>();
        side = window->findChild<SidePanel *>();
    }

    [[nodiscard]] bool begin() const
    {
        window->workspace().shelf().importText(text);
        return QTest::qWaitForWindowActive(window.get())
            && QTest::qWaitFor([this] { return analysis().people.size() == 2 && analysis().quotes.size() == 1; }, 20000);
    }

    [[nodiscard]] const Analysis &analysis() const { return window->workspace().analysis(); }
    [[nodiscard]] QString article() const { return window->workspace().article().text; }

    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = article().indexOf(words);
        return {start, start + words.size()};
    }

    /// As a click on the mark would.
    void click(const QString &words) const
    {
        view->setFocus();
        view->setSelection({});
        view->ensureVisible(rangeOf(words));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->rectOf(rangeOf(words)).center());
    }

    /// The list of that name within the Names tab, which comes to the front.
    [[nodiscard]] QAbstractItemView *namesList(const QString &name) const
    {
        side->setCurrentIndex(SidePanel::Names);
        for (QAbstractItemView *list : side->widget(SidePanel::Names)->findChildren<QAbstractItemView *>()) {
            if (list->accessibleName() == name)
                return list;
        }
        return nullptr;
    }

    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void undo() const { window->workspace().undoStack().undo(); }

    [[nodiscard]] QStringList people() const
    {
        QStringList names;
        for (const Entity &person : analysis().people)
            names.append(person.name);
        return names;
    }

    QTemporaryDir folder;
    std::unique_ptr<Library> library;
    WindowSettings settings;
    ScriptedDialogs *dialogs;
    std::unique_ptr<MainWindow> window;
    ArticleView *view;
    SidePanel *side;
};

inline const QString olga = u"Olga Brandvik"_s;
inline const QString robert = u"Robert Lund"_s;

}
