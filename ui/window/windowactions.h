// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QMenuBar;
class QUndoStack;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Icons;
struct Palette;
struct Theme;

/**
 * Every action of the window, with its words and keys, in one place: menus and toolbar are made of them. What an action
 * does is connected by the window.
 *
 * Actions of a single letter or digit act only while the reading view has the focus, so that they never leak into a field.
 */
class WindowActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)
public:
    /// @p window carries the actions that act everywhere, @p reader those of the reading view.
    WindowActions(QWidget &window, QWidget &reader, QUndoStack &undoStack);

    void fillMenus(QMenuBar &bar);
    void setTheme(Icons &icons, const Theme &theme);
    /// Those that need an article.
    void setArticleOpen(bool open);

    QAction *open;
    QAction *paste;
    QAction *exportPdf;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *copy;
    QAction *copyCitation;
    QAction *selectAll;
    QAction *find;
    QAction *findNext;
    QAction *findPrevious;
    QAction *searchLibrary;
    QAction *highlight;
    QAction *note;
    QAction *articleNote;
    QAction *largeNote;
    QAction *tag;
    QAction *remove;
    QAction *next;
    QAction *previous;
    QList<QAction *> colours; ///< as many as a palette can have, the first nine by key; with a quote current those choose its speaker
    QAction *libraryPane;
    QAction *sidePane;
    QAction *doubtful;
    QAction *larger;
    QAction *smaller;
    QAction *defaultSize;
    QAction *readingAppearance;
    QAction *focusMode;
    QAction *caret;
    QAction *overview;
    QAction *splitView;
    QAction *swapSides;
    QAction *fullScreen;
    QAction *nextPane;
    QAction *previousPane;
    QAction *shortcuts;
    QAction *about;
    QMenu *mark = nullptr; ///< the window adds to it
    QMenu *article = nullptr; ///< filled by the window
    QMenu *findings = nullptr; ///< filled by the window, too
    QMenu *library = nullptr; ///< filled by the window
    QMenu *go = nullptr; ///< filled by the window
    QMenu *themes = nullptr; ///< filled by the window; null before fillMenus()

private:
    /// @p name is the action's objectName, by which settings know it: the member's name, never shown.
    QAction *add(const QString &name, const QString &text, const QKeySequence &key);
    QAction *addReading(const QString &name, const QString &text, const QKeySequence &key);

    QWidget &m_window;
    QWidget &m_reader;
    QList<QAction *> m_needArticle;
};

}
