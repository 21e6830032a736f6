// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/markcontroller.h"

#include "app/annotation/selectors.h"
#include "app/article/textsearch.h"
#include "ui/reading/articleview.h"
#include "ui/reading/markhandles.h"
#include "ui/reading/readingpage.h"
#include "ui/session/marking.h"
#include "ui/session/workspace.h"
#include "ui/window/deletedmarklist.h"
#include "ui/window/markactions.h"
#include "ui/window/readingcontroller.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>

#include <algorithm>

namespace pullquote
{

namespace
{

QString places(qsizetype count)
{
    return count == 1 ? MarkController::tr("1 place") : MarkController::tr("%L1 places").arg(count);
}

/// As much of it as a message takes.
QString shortened(const QString &words)
{
    constexpr qsizetype longest = 60;
    return words.size() > longest ? QString(words.first(longest).trimmed() + u'…') : words;
}

QString marked(const QString &words, const MarkedPlaces &done)
{
    if (done.made == 0 && done.already == 0)
        return MarkController::tr("“%1” stands nowhere as a word of its own").arg(words);
    if (done.made == 0)
        return MarkController::tr("“%1” is marked already, in %2").arg(words, places(done.already));
    if (done.already == 0)
        return MarkController::tr("Marked “%1” in %2").arg(words, places(done.made));
    return MarkController::tr("Marked “%1” in %2; %3 had been marked already").arg(words, places(done.made), QLocale().toString(done.already));
}

}

MarkController::MarkController(Workspace &workspace, ReadingController &reading, ArticleView &view, MarkActions &actions,
                               QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_reading(reading)
    , m_view(view)
    , m_window(window)
    , m_handles(new MarkHandles(view))
{
    connectActions(actions);
    connect(&workspace, &Workspace::articleOpened, &actions, [&actions] { actions.setArticleOpen(true); });
    connect(&workspace, &Workspace::articleClosed, &actions, [&actions] { actions.setArticleOpen(false); });
    actions.setArticleOpen(false);
    connect(&reading, &ReadingController::everyRequested, this, &MarkController::markEvery);
    connect(&reading, &ReadingController::currentChanged, this, &MarkController::placeHandles);
    connect(&view, &ArticleView::lookChanged, this, &MarkController::placeHandles);
    connect(&view, &ArticleView::additionMade, this, &MarkController::addSelection);
    connect(m_handles, &MarkHandles::dragged, this, &MarkController::preview);
    connect(m_handles, &MarkHandles::dropped, this, &MarkController::finishDrag);
}

void MarkController::connectActions(const MarkActions &actions)
{
    connect(actions.every, &QAction::triggered, this, &MarkController::markEvery);
    connect(actions.addRun, &QAction::triggered, this, &MarkController::addSelection);
    connect(actions.removeRun, &QAction::triggered, this, &MarkController::removeRun);
    connect(actions.deleted, &QAction::triggered, this, &MarkController::showDeleted);
    for (const MarkActions::Mover &mover : actions.movers)
        connect(mover.action, &QAction::triggered, this, [this, mover] { moveEnd(mover.end, mover.step); });
}

void MarkController::showDeleted()
{
    if (!m_deleted) {
        m_deleted = new DeletedMarkList(m_workspace, &m_window);
        m_deleted->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_deleted->show();
    m_deleted->raise();
    m_deleted->activateWindow();
}

const Annotation *MarkController::currentMark() const
{
    const std::optional<MarkKey> &key = m_reading.current();
    if (!key || key->kind != MarkKind::Own)
        return nullptr;
    const Annotation *mark = m_workspace.annotations().find(key->annotation);
    return mark && !mark->segments.isEmpty() ? mark : nullptr;
}

TextRange MarkController::currentStretch() const
{
    const Annotation *mark = currentMark();
    return mark ? stretchAt(m_workspace.article().text, mark->segments, m_reading.current()->part) : TextRange{};
}

void MarkController::makeCurrent(AnnotationId id, qsizetype place)
{
    const Annotation *mark = m_workspace.annotations().find(id);
    if (!mark)
        return;
    const qsizetype part = std::max<qsizetype>(0, runAt(mark->segments, place));
    m_reading.setCurrent(MarkKey{.kind = MarkKind::Own, .item = -1, .part = part, .annotation = id});
}

QList<TextRange> MarkController::occurrences(TextRange words) const
{
    const std::optional<MarkKey> &key = m_reading.current();
    if (m_view.selection().isEmpty() && key && key->kind < MarkKind::Figure) {
        QList<TextRange> mentions;
        for (const MarkSpan &span : m_view.page().spans().all()) {
            if (span.key.kind == key->kind && span.key.item == key->item)
                mentions.append(span.range);
        }
        return mentions;
    }
    const QString &text = m_workspace.article().text;
    const QString wanted = words.in(text).trimmed().toString();
    const TextQuery query{.words = wanted, .matchCase = false, .matchAccents = true, .wholeWords = true, .isExpression = false};
    return findText(text, query).value_or(TextHits()).ranges;
}

void MarkController::markEvery()
{
    const std::optional<MarkKey> key = m_reading.current();
    const MarkSpan *span = key ? m_view.page().spans().find(*key) : nullptr;
    const TextRange selected = m_view.selection();
    const TextRange words = selected.isEmpty() && span ? span->range : selected;
    if (words.isEmpty())
        return;
    const Annotation *mark = selected.isEmpty() ? currentMark() : nullptr;
    const QString said = shortened(words.in(m_workspace.article().text).toString().simplified());
    const MarkedPlaces made
        = m_workspace.marking().highlightAll(occurrences(words), mark ? mark->colour : m_reading.colour(), said);
    m_view.setSelection({m_view.caretPosition(), m_view.caretPosition()});
    for (const MarkSpan *here : m_view.page().spans().covering(words.start)) {
        if (here->key.kind == MarkKind::Own && here->range == words)
            m_reading.setCurrent(here->key);
    }
    Q_EMIT done(marked(said, made));
}

void MarkController::addSelection()
{
    const TextRange selected = m_view.selection();
    const QString &text = m_workspace.article().text;
    const QList<Segment> added = segments(text, selected);
    if (added.isEmpty())
        return;
    const Annotation *mark = currentMark();
    if (!mark) {
        m_reading.highlight();
        return;
    }
    const AnnotationId id = mark->id;
    const QString beginning = shortened(mark->segments.first().quote.exact.simplified());
    m_workspace.marking().setSegments(id, withRange(text, mark->segments, selected));
    m_view.setSelection({m_view.caretPosition(), m_view.caretPosition()}); // where it stands: no other mark is turned to
    makeCurrent(id, added.first().range.start);
    Q_EMIT done(tr("Added to the mark that begins with “%1”").arg(beginning));
}

void MarkController::removeRun()
{
    const Annotation *mark = currentMark();
    if (!mark)
        return;
    const qsizetype underCaret = runAt(mark->segments, m_view.caretPosition());
    const qsizetype part = underCaret < 0 ? m_reading.current()->part : underCaret;
    if (mark->segments.size() == 1) {
        m_reading.removeCurrent();
        return;
    }
    const AnnotationId id = mark->id;
    m_workspace.marking().setSegments(id, withoutRun(mark->segments, part));
    makeCurrent(id, -1);
}

/// Left and right are those of the screen.
EndStep MarkController::inReadingDirection(EndStep step, qsizetype place) const
{
    const qsizetype block = blockAt(m_workspace.article(), place);
    if (block < 0 || !m_view.page().layout().paragraph(block).rightToLeft)
        return step;
    switch (step) {
    case EndStep::CharacterBack:
        return EndStep::CharacterForward;
    case EndStep::CharacterForward:
        return EndStep::CharacterBack;
    case EndStep::WordBack:
        return EndStep::WordForward;
    case EndStep::WordForward:
        break;
    }
    return EndStep::WordBack;
}

void MarkController::moveEnd(RangeEnd end, EndStep step)
{
    const TextRange stretch = currentStretch();
    if (stretch.isEmpty())
        return;
    const QString &text = m_workspace.article().text;
    const EndStep direction = end == RangeEnd::End ? inReadingDirection(step, stretch.end - 1) : step;
    const TextRange moved = withEndMoved(text, stretch, end, direction);
    if (moved == stretch)
        return;
    const Annotation *mark = currentMark();
    const AnnotationId id = mark->id;
    m_workspace.marking().resize(id, withStretch(text, mark->segments, stretch, moved));
    const qsizetype place = end == RangeEnd::End ? moved.end - 1 : moved.start;
    makeCurrent(id, place);
    m_view.ensureVisible({place, place});
}

void MarkController::placeHandles()
{
    const bool shown = m_view.page().kinds().test(size_t(MarkKind::Own));
    m_handles->setRange(shown ? currentStretch() : TextRange{});
}

void MarkController::preview(TextRange range)
{
    const Annotation *mark = currentMark();
    if (!mark)
        return;
    if (m_undragged.isEmpty())
        m_undragged = m_view.page().spans().all();
    QList<MarkSpan> shown = m_undragged;
    shown.removeIf([mark](const MarkSpan &span) { return span.key.annotation == mark->id; });
    const QList<Segment> runs = withStretch(m_workspace.article().text, mark->segments, currentStretch(), range);
    for (qsizetype part = 0; part < runs.size(); ++part)
        shown.append({.range = runs.at(part).range,
                      .key = {.kind = MarkKind::Own, .item = -1, .part = part, .annotation = mark->id},
                      .colour = mark->colour});
    m_view.setSpans(shown);
}

void MarkController::finishDrag(TextRange range)
{
    m_undragged.clear();
    const Annotation *mark = currentMark();
    if (!mark || range == currentStretch()) {
        m_reading.refresh();
        return;
    }
    const AnnotationId id = mark->id;
    m_workspace.marking().setSegments(id, withStretch(m_workspace.article().text, mark->segments, currentStretch(), range));
    makeCurrent(id, range.start);
}

}
