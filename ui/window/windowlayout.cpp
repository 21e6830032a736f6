// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include "ui/library/librarypanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleoverview.h"
#include "ui/reading/articleview.h"
#include "ui/reading/changebar.h"
#include "ui/reading/chipbar.h"
#include "ui/reading/emptypage.h"
#include "ui/reading/findbar.h"
#include "ui/reading/focusring.h"
#include "ui/reading/secondpage.h"
#include "ui/window/halves.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int leastPageWidth = 320;
constexpr int calmPageWidth = 400; ///< less is given only where the page has one neighbour
constexpr int libraryWidth = 240;
constexpr int pageWidth = 700;
constexpr int sideWidth = 340;

int leastWidth(const QWidget *column)
{
    return std::max(column->minimumWidth(), column->minimumSizeHint().width());
}

}

WindowLayout::WindowLayout(AnnotationSet &annotations, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , library(new LibraryPanel)
    , page(new QWidget)
    , chips(new ChipBar)
    , appearance(new QToolButton)
    , changes(new ChangeBar)
    , view(new ArticleView)
    , overview(new ArticleOverview)
    , halves(new Halves)
    , second(new SecondPage)
    , find(new FindBar)
    , empty(new EmptyPage)
    , side(new SidePanel(annotations))
    , m_centre(new QStackedWidget)
    , m_reading(new QStackedLayout)
{
    setHandleWidth(1);
    fillPage();
    connectOverview();
    halves->addWidget(second);
    halves->insertWidget(0, page); // last, so that it is the first of the children, as assistants list them
    m_centre->addWidget(empty);
    m_centre->addWidget(halves);
    m_centre->setMinimumWidth(leastPageWidth);

    addWidget(library);
    addWidget(m_centre);
    addWidget(side);
    setStretchFactor(1, 1);
    setCollapsible(1, false);
    setSizes({libraryWidth, pageWidth, sideWidth});
}

void WindowLayout::fillPage()
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->addWidget(chips);
    appearance->setAutoRaise(true);
    appearance->setIconSize(QSize(1, 1) * fontMetrics().height());
    bar->addWidget(appearance, 0, Qt::AlignTop);
    column->addLayout(bar);
    column->addWidget(changes);
    column->addLayout(m_reading, 1);
    m_reading->addWidget(view);
    m_reading->addWidget(overview);
    column->addWidget(find);
    view->setFrameShape(QFrame::NoFrame);
    new FocusRing(view);
    library->setAccessibleName(tr("Library"));
    side->setAccessibleName(tr("Findings and notes"));
}

void WindowLayout::connectOverview()
{
    connect(overview, &ArticleOverview::dismissed, this, [this] { showOverview(false); });
    connect(overview, &ArticleOverview::placeChosen, this, [this](qsizetype position) {
        showOverview(false);
        view->goTo({position, position});
    });
    // the marks may change under it: by an analysis that ends, by an undo
    connect(view, &ArticleView::lookChanged, this, [this] {
        if (isOverviewShown())
            overview->showArticle(*view);
    });
}

void WindowLayout::setTheme(const Theme &theme)
{
    library->setTheme(theme);
    chips->setTheme(theme);
    empty->setTheme(theme);
    side->setTheme(theme);
}

void WindowLayout::showArticle(bool shown)
{
    m_centre->setCurrentWidget(shown ? static_cast<QWidget *>(halves) : empty);
    showOverview(false);
    fit();
}

void WindowLayout::followActions(QAction &libraryPane, QAction &sidePane)
{
    connect(&libraryPane, &QAction::triggered, this, &WindowLayout::wantLibrary);
    connect(&sidePane, &QAction::triggered, this, &WindowLayout::wantSide);
    connect(this, &WindowLayout::panesChanged, &libraryPane, [&libraryPane, &sidePane](bool seesLibrary, bool seesSide) {
        libraryPane.setChecked(seesLibrary);
        sidePane.setChecked(seesSide);
    });
}

void WindowLayout::wantLibrary(bool wanted)
{
    m_libraryWanted = wanted;
    m_sideFirst = !wanted;
    fit();
}

void WindowLayout::wantSide(bool wanted)
{
    m_sideWanted = wanted;
    m_sideFirst = wanted;
    fit();
}

void WindowLayout::fit()
{
    const bool hasArticle = m_centre->currentWidget() != empty;
    const bool fitsAll = leastWidth(library) + calmPageWidth + leastWidth(side) <= width();
    const bool crowded = m_libraryWanted && m_sideWanted && hasArticle && !fitsAll;
    const bool seesLibrary = m_libraryWanted && !(crowded && m_sideFirst);
    const bool seesSide = m_sideWanted && !(crowded && !m_sideFirst);
    library->setVisible(seesLibrary);
    side->setVisible(seesSide && hasArticle);
    Q_EMIT panesChanged(seesLibrary, seesSide);
}

QSize WindowLayout::minimumSizeHint() const
{
    const int pane = std::max(leastWidth(library), leastWidth(side));
    return {leastPageWidth + pane, QSplitter::minimumSizeHint().height()};
}

void WindowLayout::resizeEvent(QResizeEvent *event)
{
    fit(); // before the columns share the width out
    QSplitter::resizeEvent(event);
}

void WindowLayout::showOverview(bool shown)
{
    if (shown == isOverviewShown())
        return;
    m_reading->setCurrentWidget(shown ? static_cast<QWidget *>(overview) : view);
    if (shown)
        overview->showArticle(*view);
    m_reading->currentWidget()->setFocus();
}

bool WindowLayout::isOverviewShown() const
{
    return m_reading->currentWidget() == overview;
}

void WindowLayout::focusPane(int direction)
{
    QWidget *centre = m_centre->currentWidget() == empty ? static_cast<QWidget *>(empty) : page;
    QList<QWidget *> panes = {library, centre, second, side, note};
    panes.removeAll(nullptr);
    const QWidget *focused = QApplication::focusWidget();
    qsizetype here = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (focused && (panes[pane] == focused || panes[pane]->isAncestorOf(focused)))
            here = pane;
    }
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // as for Tab: styles show the focus only then
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes[(here + direction * step + panes.size()) % panes.size()];
        if (!pane->isVisible())
            continue;
        if (pane == library)
            return library->focusList();
        if (pane == page)
            pane = m_reading->currentWidget();
        else if (pane == second)
            pane = second->view;
        pane->setFocus(Qt::TabFocusReason);
        return;
    }
}

}
