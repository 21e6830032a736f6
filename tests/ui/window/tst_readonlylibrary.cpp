// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/reading/articleview.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// A library that can only be read, in the real window: what the reader does is kept, and leaves in another file.
class ReadOnlyLibraryTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path(u"library.sqlite"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        registerResources();
        const auto library = *Library::open(path(u"library.sqlite"_s));
        Workspace workspace(*library);
        workspace.shelf().importText(u"Wells for Ostby\n\nThe town digs two wells, and hopes."_s);
    }

    void change_isKeptInMemoryAndSavedInAnotherFileAtTheEnd()
    {
        const QByteArray before = bytes();
        const auto library = *Library::openToRead(path(u"library.sqlite"_s));
        QVERIFY(library->isReadOnly());
        WindowSettings settings(path(u"window.ini"_s));
        auto *dialogs = new ScriptedDialogs;
        MainWindow window(*library, settings, loadThemes().themes, std::unique_ptr<Dialogs>(dialogs));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(dialogs->errors.size(), 1); // says that it can only be read, once
        window.workspace().open(library->articles()->first().id);
        QVERIFY(QTest::qWaitFor([&window] { return !window.workspace().isAnalysing(); }, 30'000));
        auto *view = window.findChild<ArticleView *>();
        const qsizetype start = view->article().text.indexOf(u"two wells");
        view->setSelection({start, start + 9});
        view->setFocus();
        QTest::keyClick(view, Qt::Key_H);
        QCOMPARE(window.workspace().annotations().size(), 1);
        QCOMPARE(dialogs->errors.size(), 1);

        dialogs->choices.enqueue(u"Save everything in another file…"_s);
        dialogs->libraryPaths.enqueue(path(u"mine.sqlite"_s));
        QVERIFY(window.close());
        QVERIFY(dialogs->allAnswered());
        QCOMPARE(bytes(), before);
        const auto mine = *Library::open(path(u"mine.sqlite"_s));
        QVERIFY(!mine->isReadOnly());
        QCOMPARE(mine->annotations(mine->articles()->first().id)->first().segments.first().quote.exact, u"two wells"_s);
    }

    void nothingChanged_closesWithoutAQuestion()
    {
        const auto library = *Library::openToRead(path(u"library.sqlite"_s));
        WindowSettings settings(path(u"window.ini"_s));
        auto *dialogs = new ScriptedDialogs;
        MainWindow window(*library, settings, loadThemes().themes, std::unique_ptr<Dialogs>(dialogs));
        window.show();
        window.workspace().open(library->articles()->first().id);
        QVERIFY(window.close());
        QVERIFY(dialogs->asked.isEmpty());
    }
};

QTEST_MAIN(ReadOnlyLibraryTest)
#include "tst_readonlylibrary.moc"
