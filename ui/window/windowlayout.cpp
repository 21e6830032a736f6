// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowlayout.h"

#include "ui/library/librarypanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/reading/chipbar.h"
#include "ui/reading/emptypage.h"
#include "ui/reading/findbar.h"
#include "ui/reading/focusring.h"

#include <QtWidgets/QApplication>
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
    , find(new FindBar)
    , empty(new EmptyPage)
    , side(new SidePanel(annotations))
    , m_centre(new QStackedWidget)
{
    setHandleWidth(1);
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
    column->addWidget(view, 1);
    column->addWidget(find);
    view->setFrameShape(QFrame::NoFrame);
    new FocusRing(view);
    library->setAccessibleName(tr("Library"));
    side->setAccessibleName(tr("Findings and notes"));
    m_centre->addWidget(empty);
    m_centre->addWidget(page);
    m_centre->setMinimumWidth(320);

    addWidget(library);
    addWidget(m_centre);
    addWidget(side);
    setStretchFactor(1, 1);
    setCollapsible(1, false);
    setSizes({libraryWidth, pageWidth, sideWidth});
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
    m_centre->setCurrentWidget(shown ? page : empty);
    side->setVisible(shown);
}

void WindowLayout::focusPane(int direction)
{
    const QList<QWidget *> panes = {library, m_centre, side};
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
            library->focusList();
        else if (pane == m_centre)
            (m_centre->currentWidget() == page ? static_cast<QWidget *>(view) : empty)->setFocus(Qt::TabFocusReason);
        else
            side->setFocus(Qt::TabFocusReason);
        return;
    }
}

}
