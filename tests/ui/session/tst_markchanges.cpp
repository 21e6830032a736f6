// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/markchanges.h"

#include "app/library/library.h"
#include "resources/resources.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"
#include "ui/session/tagging.h"
#include "ui/session/workspace.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

class MarkChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void refresh_isCalledOnceForEachStepThatChangesMarks()
    {
        const QTemporaryDir folder;
        const auto library = *Library::open(folder.filePath(u"library.sqlite"_s));
        Workspace workspace(*library);
        workspace.shelf().importText(u"Wells for Ostby\n\nThe town digs two wells, and hopes."_s);
        int calls = 0;
        qsizetype seen = -1;
        QObject context;
        onMarksChanged(workspace, context, [&] {
            ++calls;
            seen = workspace.annotations().size();
        });
        workspace.marking().highlightAll({{0, 5}, {10, 15}, {17, 20}}, 1, u"words"_s);
        QCOMPARE(calls, 1);
        QCOMPARE(seen, 3);
        workspace.tagging().tagArticles({workspace.articleId()}, {{}, {u"water"_s}});
        QCOMPARE(calls, 1);
        workspace.undoStack().undo();
        workspace.undoStack().undo();
        QCOMPARE(calls, 2);
        QCOMPARE(seen, 0);
    }

    void refresh_endsWithItsContext()
    {
        const QTemporaryDir folder;
        const auto library = *Library::open(folder.filePath(u"library.sqlite"_s));
        Workspace workspace(*library);
        workspace.shelf().importText(u"Wells for Ostby\n\nThe town digs two wells, and hopes."_s);
        int calls = 0;
        auto context = std::make_unique<QObject>();
        onMarksChanged(workspace, *context, [&calls] { ++calls; });
        context.reset();
        workspace.marking().highlight({0, 5}, 1);
        QCOMPARE(calls, 0);
    }
};

QTEST_GUILESS_MAIN(MarkChangesTest)
#include "tst_markchanges.moc"
