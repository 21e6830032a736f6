// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include "ui/library/librarypanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleoverview.h"
#include "ui/reading/articleview.h"
#include "ui/reading/chipbar.h"
#include "ui/reading/emptypage.h"
#include "ui/reading/findbar.h"
#include "ui/reading/focusring.h"
#include "ui/reading/secondpage.h"
#include "ui/window/halves.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace pullquote
{

namespace
{

constexpr int libraryWidth = 252;
constexpr int pageWidth = 676;
constexpr int sideWidth = 352;
constexpr int iconSize = 20;

}

WindowLayout::WindowLayout(AnnotationSet &annotations, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , library(new LibraryPanel)
    , page(new QWidget)
    , chips(new ChipBar)
    , appearance(new QToolButton)
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
    m_centre->setMinimumWidth(320);

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
    appearance->setIconSize({iconSize, iconSize});
    bar->addWidget(appearance, 0, Qt::AlignTop);
    column->addLayout(bar);
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
    side->setVisible(shown);
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
    const QList<QWidget *> panes = {library, centre, second, side};
    const QWidget *focused = QApplication::focusWidget();
    qsizetype here = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (focused && (panes[pane] == focused || panes[pane]->isAncestorOf(focused)))
            here = pane;
    }
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
