// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/writing.h"

#include "app/library/deletedmarks.h"
#include "app/library/library.h"
#include "tests/ui/storm/changing.h"
#include "tests/ui/storm/scene.h"
#include "ui/notes/notepane.h"
#include "ui/panels/noteeditor.h"
#include "ui/panels/notespanel.h"
#include "ui/reading/articleview.h"
#include "ui/window/mainwindow.h"

#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int focusTime = 5000; // ms

/// As keys where a keyboard has them, else as an input method brings it.
void type(QWidget &field, const QString &words)
{
    if (std::ranges::all_of(words, [](QChar letter) { return letter.unicode() < 0x80; })) {
        QTest::keyClicks(&field, words);
        return;
    }
    QInputMethodEvent composed;
    composed.setCommitString(words);
    QApplication::sendEvent(&field, &composed);
}

/// The mark whose note the field shows.
AnnotationId markOf(const StormScene &scene, const QPlainTextEdit &field)
{
    const auto &pane = *scene.window.findChild<NotePane *>();
    return pane.isAncestorOf(&field) ? pane.annotation() : scene.window.findChild<NotesPanel *>()->current();
}

/// Opens the note of a mark or of the article, larger or in the panel; null where there is no mark.
QPlainTextEdit *openNote(const StormScene &scene)
{
    if (scene.window.workspace().articleId().isNull())
        return nullptr;
    scene.view.setFocus();
    if (scene.dice.below(4) == 0)
        QTest::keyClick(&scene.view, Qt::Key_N, Qt::ShiftModifier);
    else if (turnToAnyMark(scene))
        QTest::keyClick(&scene.view, Qt::Key_N);
    else
        return nullptr;
    const auto inField = [] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()); };
    if (!QTest::qWaitFor([&] { return inField() != nullptr; }, focusTime))
        qFatal("no note opens");
    if (scene.dice.below(3) == 0)
        return inField();
    QTest::keyClick(inField(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *pane = scene.window.findChild<NotePane *>();
    if (!QTest::qWaitFor([&] { return inField() && pane->isAncestorOf(inField()); }, focusTime))
        qFatal("the larger editor does not open");
    return inField();
}

void typeSomething(const StormScene &scene, QPlainTextEdit &field)
{
    for (int words = 1 + scene.dice.below(3); words > 0; --words)
        type(field, scene.dice.word() + u' ');
    switch (scene.dice.below(6)) {
    case 0:
        field.moveCursor(QTextCursor::WordLeft, QTextCursor::KeepAnchor);
        QTest::keyClick(&field, Qt::Key_B, Qt::ControlModifier);
        break;
    case 1:
        QTest::keyClick(&field, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(&field, Qt::Key_Return);
        type(field, scene.dice.word());
        break;
    case 2:
        field.selectAll();
        type(field, scene.dice.word());
        break;
    default:
        break;
    }
}

/// Where the mark is now, deleted or not; none where it never was.
std::optional<QString> keptNote(Library &library, ArticleId article, AnnotationId id)
{
    for (const Annotation &mark : library.annotations(article).value_or(QList<Annotation>())) {
        if (mark.id == id)
            return mark.note;
    }
    for (const DeletedMark &mark : library.deletedMarks().of(article).value_or(QList<DeletedMark>())) {
        if (mark.annotation.id == id)
            return mark.annotation.note;
    }
    return std::nullopt;
}

/// Takes back and does again, with the keys of the field, which are the window's where the field has nothing left.
void undoTyping(const StormScene &scene)
{
    for (int keys = 1 + scene.dice.below(6); keys > 0; --keys) {
        QWidget *field = QApplication::focusWidget();
        const bool again = scene.dice.below(4) == 0;
        QTest::keyClick(field ? field : &scene.window, Qt::Key_Z, again ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    }
}

void deleteMark(const StormScene &scene)
{
    auto *editor = scene.window.findChild<NoteEditor *>();
    for (QToolButton *button : editor->findChildren<QToolButton *>()) {
        if (button->toolTip() == NoteEditor::tr("Delete this mark"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
}

void leave(const StormScene &scene, QPlainTextEdit &field)
{
    Workspace &workspace = scene.window.workspace();
    switch (scene.dice.below(6)) {
    case 0:
        QTest::keyClick(&field, Qt::Key_Escape);
        break;
    case 1:
        QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
        break;
    case 2:
        if (const auto article = anyArticle(scene))
            workspace.open(*article);
        break;
    case 3:
        importAgain(scene);
        break;
    case 4:
        deleteMark(scene);
        break;
    default:
        break;
    }
    scene.view.setFocus();
}

}

void writeNote(const StormScene &scene)
{
    QPlainTextEdit *field = openNote(scene);
    if (!field)
        return;
    typeSomething(scene, *field);
    if (scene.dice.below(3) == 0) {
        undoTyping(scene);
        scene.view.setFocus();
        return;
    }
    if (scene.dice.below(3) == 0) {
        scene.view.setFocus(); // and back: what follows is another step
        field->setFocus();
        typeSomething(scene, *field);
    }
    const ArticleId article = scene.window.workspace().articleId();
    const AnnotationId mark = markOf(scene, *field);
    const QString typed = field->toPlainText();
    leave(scene, *field);
    const std::optional<QString> kept = keptNote(scene.window.workspace().library(), article, mark);
    if (kept != typed)
        qFatal("of what was typed not all was kept: %s", qPrintable(QStringList({typed, kept.value_or(u"nothing"_s)}).join(u" | "_s).replace(u'\n', u'/')));
}

}
