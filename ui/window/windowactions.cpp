// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "app/annotation/palette.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/newaction.h"

#include <QtGui/QAction>
#include <QtGui/QUndoStack>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace pullquote
{

WindowActions::WindowActions(QWidget &window, QWidget &reader, QUndoStack &undoStack)
    : QObject(&window)
    , m_window(window)
    , m_reader(reader)
{
    open = add(u"open"_s, tr("&Open…"), QKeySequence::Open);
    paste = add(u"paste"_s, tr("New Article from &Clipboard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    exportPdf = add(u"exportPdf"_s, tr("&Export Annotated PDF…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    quit = add(u"quit"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = undoStack.createUndoAction(this, tr("&Undo"));
    undo->setObjectName(u"undo"_s);
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack.createRedoAction(this, tr("&Redo"));
    redo->setObjectName(u"redo"_s);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    for (QAction *action : {undo, redo}) // which have the stack's words; what is being written is kept before they act
        disconnect(action, nullptr, &undoStack, nullptr);
    m_window.addActions({undo, redo});
    copy = addReading(u"copy"_s, tr("&Copy"), QKeySequence::Copy);
    copyCitation = addReading(u"copyCitation"_s, tr("Copy with C&itation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    selectAll = addReading(u"selectAll"_s, tr("Select &All"), QKeySequence::SelectAll);
    find = add(u"find"_s, tr("&Find…"), QKeySequence::Find);
    findNext = add(u"findNext"_s, tr("Find Ne&xt"), QKeySequence(Qt::Key_F3));
    findPrevious = add(u"findPrevious"_s, tr("Find Pre&vious"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    searchLibrary = add(u"searchLibrary"_s, tr("&Search Library"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    highlight = addReading(u"highlight"_s, tr("&Highlight"), QKeySequence(Qt::Key_H));
    note = addReading(u"note"_s, tr("&Note"), QKeySequence(Qt::Key_N));
    articleNote = addReading(u"articleNote"_s, tr("Note on the &Article"), QKeySequence(Qt::SHIFT | Qt::Key_N));
    largeNote = add(u"largeNote"_s, tr("Note in &Larger Editor"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    tag = addReading(u"tag"_s, tr("&Tag"), QKeySequence(Qt::Key_T));
    remove = addReading(u"remove"_s, tr("&Delete Mark"), QKeySequence(Qt::Key_Delete));
    next = addReading(u"next"_s, tr("N&ext Mark"), QKeySequence(Qt::Key_J));
    next->setShortcuts({QKeySequence(Qt::Key_J), QKeySequence(Qt::ALT | Qt::Key_Down)});
    previous = addReading(u"previous"_s, tr("&Previous Mark"), QKeySequence(Qt::Key_K));
    previous->setShortcuts({QKeySequence(Qt::Key_K), QKeySequence(Qt::ALT | Qt::Key_Up)});
    for (int number = 1; number <= Palette::most; ++number) {
        const QKeySequence key = number <= keyedColours ? QKeySequence(Qt::Key(Qt::Key_0 + number)) : QKeySequence();
        colours.append(addReading(u"colour%1"_s.arg(number), tr("Colour %1").arg(number), key));
    }
    libraryPane = add(u"libraryPane"_s, tr("&Library"), QKeySequence(Qt::Key_F9));
    sidePane = add(u"sidePane"_s, tr("&Panels"), QKeySequence(Qt::Key_F8));
    doubtful = add(u"doubtful"_s, tr("Show &Doubtful Findings"), QKeySequence(Qt::CTRL | Qt::Key_D));
    larger = add(u"larger"_s, tr("&Larger Text"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add(u"smaller"_s, tr("&Smaller Text"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    defaultSize = add(u"defaultSize"_s, tr("&Default Size"), QKeySequence(Qt::CTRL | Qt::Key_0));
    readingAppearance = add(u"readingAppearance"_s, tr("&Reading Appearance…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    focusMode = add(u"focusMode"_s, tr("F&ocus Mode"), QKeySequence(Qt::Key_F12));
    caret = add(u"caret"_s, tr("&Caret Browsing"), QKeySequence(Qt::Key_F7));
    overview = addReading(u"overview"_s, tr("&Overview"), QKeySequence(Qt::Key_O));
    splitView = add(u"splitView"_s, tr("S&plit View"), QKeySequence(Qt::Key_F4));
    swapSides = add(u"swapSides"_s, tr("S&wap Sides"), QKeySequence(Qt::SHIFT | Qt::Key_F4));
    fullScreen = add(u"fullScreen"_s, tr("&Full Screen"), QKeySequence(Qt::Key_F11));
    nextPane = add(u"nextPane"_s, tr("&Next Pane"), QKeySequence(Qt::Key_F6));
    previousPane = add(u"previousPane"_s, tr("Pre&vious Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    shortcuts = addReading(u"shortcuts"_s, tr("&Keyboard Shortcuts"), QKeySequence(Qt::Key_Question));
    about = add(u"about"_s, tr("&About Pullquote"), {});
    for (QAction *checkable : {libraryPane, sidePane, doubtful, focusMode, caret, splitView, fullScreen})
        checkable->setCheckable(true);
    m_needArticle = {exportPdf, copy, copyCitation, selectAll, find, findNext, findPrevious, highlight, note, tag, remove, next, previous, readingAppearance, focusMode, caret};
    m_needArticle += {articleNote, largeNote, overview, splitView, swapSides};
    m_needArticle += colours;
}

QAction *WindowActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    return newAction(*this, name, text, key, m_window);
}

QAction *WindowActions::addReading(const QString &name, const QString &text, const QKeySequence &key)
{
    return newReadingAction(*this, name, text, key, {&m_reader});
}

void WindowActions::fillMenus(QMenuBar &bar)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({open, paste});
    file->addSeparator();
    file->addActions({exportPdf});
    file->addSeparator();
    file->addActions({quit});
    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, copyCitation, selectAll});
    edit->addSeparator();
    edit->addActions({find, findNext, findPrevious, searchLibrary});
    mark = bar.addMenu(tr("&Mark"));
    mark->addActions({highlight, note, articleNote, largeNote, tag, remove});
    mark->addMenu(tr("&Colour"))->addActions(colours);
    mark->addSeparator();
    mark->addActions({next, previous});
    article = bar.addMenu(tr("&Article"));
    findings = bar.addMenu(tr("F&indings"));
    library = bar.addMenu(tr("&Library"));
    go = bar.addMenu(tr("&Go"));
    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({libraryPane, sidePane, doubtful});
    view->addSeparator();
    themes = view->addMenu(tr("&Theme"));
    view->addActions({readingAppearance, larger, smaller, defaultSize});
    view->addSeparator();
    view->addActions({overview, splitView, swapSides});
    view->addSeparator();
    view->addActions({focusMode, caret, fullScreen, nextPane, previousPane});
    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({shortcuts, about});
}

void WindowActions::setTheme(Icons &icons, const Theme &theme)
{
    const QList<std::pair<QAction *, QString>> pictures = {
        {open, u"open"_s},       {paste, u"paste"_s},
        {exportPdf, u"export-pdf"_s}, {undo, u"undo"_s},
        {redo, u"redo"_s},       {copy, u"copy"_s},
        {searchLibrary, u"search"_s}, {highlight, u"highlight"_s},
        {note, u"note"_s}, {largeNote, u"enlarge"_s},       {tag, u"tag"_s},
        {remove, u"delete"_s},   {libraryPane, u"sidebar-left"_s},
        {sidePane, u"sidebar-right"_s}, {next, u"next"_s},
        {previous, u"previous"_s}, {readingAppearance, u"text-style"_s}, {focusMode, u"focus"_s},
    };
    for (const auto &[action, name] : pictures)
        action->setIcon(icons.icon(name, theme));
}

void WindowActions::setArticleOpen(bool open_)
{
    for (QAction *action : std::as_const(m_needArticle))
        action->setEnabled(open_);
}

}
