// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/findcontroller.h"

#include "ui/reading/articleview.h"
#include "ui/reading/findbar.h"
#include "ui/session/workspace.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pullquote
{

namespace
{

/// Up to here a search takes less than a frame.
constexpr qsizetype longArticle = 500'000;
constexpr auto typingPause = 150ms;

}

FindController::FindController(Workspace &workspace, ArticleView &view, FindBar &bar, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_bar(bar)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &FindController::search);
    connect(&bar, &FindBar::queryChanged, this,
            [this] { m_pause.start(m_workspace.article().text.size() > longArticle ? typingPause : 0ms); });
    connect(&bar, &FindBar::nextRequested, this, [this] { step(1); });
    connect(&bar, &FindBar::previousRequested, this, [this] { step(-1); });
    connect(&bar, &FindBar::notesRequested, this, [this] { Q_EMIT notesRequested(m_bar.query().words); });
    connect(&bar, &FindBar::closed, this, &FindController::close);
    connect(&workspace, &Workspace::articleOpened, this, [this] {
        m_origin = 0;
        clear();
        if (m_bar.isVisible())
            m_pause.start(0ms);
    });
}

void FindController::open()
{
    m_origin = m_view.firstVisiblePosition();
    const QString selected = m_view.selectedText();
    m_bar.open(selected.contains(u'\n') ? QString() : selected);
    search();
}

void FindController::close()
{
    m_pause.stop();
    m_bar.hide();
    clear();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindController::clear()
{
    m_hits = {};
    m_current = -1;
    m_inNotes = 0;
    Q_EMIT hitsChanged({});
    m_view.setCurrentSpan({});
}

void FindController::search()
{
    m_pause.stop();
    const TextQuery query = m_bar.query();
    const auto hits = findText(m_workspace.article().text, query);
    m_hits = hits.value_or(TextHits());
    m_current = -1;
    m_inNotes = hits ? notesWith(query) : 0;
    Q_EMIT hitsChanged(m_hits.ranges);
    m_view.setCurrentSpan({});
    if (!hits) {
        m_bar.showError(hits.error().message);
        return;
    }
    if (m_hits.ranges.isEmpty()) {
        m_bar.showHits(-1, m_hits, m_inNotes);
        return;
    }
    const auto from = std::ranges::lower_bound(m_hits.ranges, m_origin, {}, &TextRange::start);
    goTo(from == m_hits.ranges.end() ? 0 : from - m_hits.ranges.begin());
}

void FindController::step(int direction)
{
    if (!m_bar.isVisible()) {
        open();
        return;
    }
    if (m_pause.isActive()) { // what was typed last comes first
        search();
        return;
    }
    const qsizetype count = m_hits.ranges.size();
    if (count == 0)
        return;
    goTo((m_current + direction + count) % count);
    m_origin = m_hits.ranges.at(m_current).start;
}

void FindController::goTo(qsizetype hit)
{
    m_current = hit;
    m_view.setCurrentSpan(MarkKey{MarkKind::SearchHit, hit, 0, {}});
    m_view.goTo(m_hits.ranges.at(hit), m_origin);
    m_bar.showHits(m_current, m_hits, m_inNotes);
}

qsizetype FindController::notesWith(const TextQuery &query) const
{
    return std::ranges::count_if(m_workspace.annotations().all(), [&query](const Annotation &annotation) {
        const auto hits = findText(annotation.note, query);
        return hits && !hits->ranges.isEmpty();
    });
}

}
