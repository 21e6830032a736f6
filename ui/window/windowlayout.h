// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QSplitter>

QT_BEGIN_NAMESPACE
class QAction;
class QStackedLayout;
class QStackedWidget;
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

class AnnotationSet;
class ArticleOverview;
class ArticleView;
class ChangeBar;
class ChipBar;
class EmptyPage;
class FindBar;
class Halves;
class LibraryPanel;
class SecondPage;
class SidePanel;
struct Theme;

/**
 * The three columns of the window: library, article, panels. Only their places; what they do is the window's.
 *
 * A window too narrow for all three (a small screen, 200 %, large letters) keeps of library and panels the one that was
 * asked for last, so that the page stays readable; the other comes back with the room.
 */
class WindowLayout : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowLayout)
public:
    /// The panels watch @p annotations, which must outlive them.
    WindowLayout(AnnotationSet &annotations, QWidget *parent);

    void setTheme(const Theme &theme);
    /// The article, or the page that invites to open one.
    void showArticle(bool shown);
    /// The article from afar in place of the page, or the page again, scrolled to what was chosen.
    void showOverview(bool shown);
    [[nodiscard]] bool isOverviewShown() const;
    /// The reader wants to see the library, or not.
    void wantLibrary(bool wanted);
    /// The reader wants to see the panels, or not; without an article there are none to see.
    void wantSide(bool wanted);
    /// The actions that want them; they are checked while the column is seen.
    void followActions(QAction &libraryPane, QAction &sidePane);
    /// Moves the focus to the next (1) or previous (-1) of the columns that are shown.
    void focusPane(int direction);

    LibraryPanel *library;
    QWidget *page; ///< chips and view, and what is laid over them
    ChipBar *chips;
    QToolButton *appearance; ///< beside the chips; opens the reading menu
    ChangeBar *changes; ///< hidden at first
    ArticleView *view;
    ArticleOverview *overview;
    Halves *halves; ///< the page and the second one
    SecondPage *second; ///< beside the page while the view is split
    FindBar *find; ///< hidden at first
    EmptyPage *empty;
    SidePanel *side;
    QWidget *note = nullptr; ///< below the columns, the window's own; another one to move the focus to

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Which columns are seen now; the panels also where only an article is missing.
    void panesChanged(bool library, bool side);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillPage();
    void connectOverview();
    void fit();

    QStackedWidget *m_centre;
    QStackedLayout *m_reading; ///< view or overview
    bool m_libraryWanted = true;
    bool m_sideWanted = true;
    bool m_sideFirst = true; ///< where there is no room for both
};

}
