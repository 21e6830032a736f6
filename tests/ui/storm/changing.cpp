// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/changing.h"

#include "app/annotation/reanchoring.h"
#include "tests/ui/storm/articles.h"
#include "tests/ui/storm/scene.h"
#include "ui/reading/articleview.h"
#include "ui/session/shelf.h"
#include "ui/window/mainwindow.h"
#include "ui/window/markreview.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

void turnTo(QTreeWidget &list, AnnotationId mark)
{
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        if (list.topLevelItem(row)->data(0, Qt::UserRole).toUuid() == mark.value) {
            list.setCurrentItem(list.topLevelItem(row));
            return;
        }
    }
    qFatal("the mark is not in the list");
}

void press(const QWidget &dialog, const QString &words)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [&](const QPushButton *each) { return each->text() == words; });
    if (found == buttons.end())
        qFatal("there is no button %s", qPrintable(words));
    (*found)->click();
}

/// After the list has asked for it.
void pickPlace(const StormScene &scene)
{
    const qsizetype length = scene.view.article().text.size();
    const qsizetype start = scene.dice.below(length);
    scene.view.setSelection({start, std::min<qsizetype>(length, start + 1 + scene.dice.below(80))});
    QTest::keyClick(&scene.view, scene.dice.below(4) == 0 ? Qt::Key_Escape : Qt::Key_Return);
}

}

void importAgain(const StormScene &scene)
{
    const int number = stormArticleFrom(scene.view.article().source);
    if (number >= 0)
        scene.window.workspace().shelf().importText(stormArticle(number, scene.dice.below(stormEditions)));
}

void reviewMark(const StormScene &scene)
{
    const auto mark = anyMark(scene, [](const Annotation &each) { return anchorState(each) >= AnchorState::Uncertain; });
    if (!mark)
        return;
    scene.window.findChild<QAction *>(u"reviewMarks"_s)->trigger();
    auto *review = scene.window.findChild<MarkReview *>();
    turnTo(*review->findChild<QTreeWidget *>(), *mark);
    switch (scene.dice.below(3)) {
    case 0:
        press(*review, MarkReview::tr("&Accept"));
        break;
    case 1:
        press(*review, MarkReview::tr("&Detach"));
        break;
    default:
        press(*review, MarkReview::tr("&Pick Another Place"));
        pickPlace(scene);
        break;
    }
    review->close();
    scene.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&scene.window))
        qFatal("the window does not come back");
}

}
