// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpage.h"

#include "ui/reading/imagecache.h"
#include "ui/reading/textsteps.h"

#include <algorithm>

namespace pullquote
{

ReadingPage::ReadingPage(QObject *parent)
    : QObject(parent)
    , m_scroll(m_layout)
    , m_caret(m_layout)
{
    m_kinds.set();
}

void ReadingPage::setArticle(const Article &article)
{
    const TextRange selectionBefore = m_caret.selection();
    const qsizetype caretBefore = m_caret.position();
    m_spans = Spans();
    m_spoken = {};
    m_layout.setArticle(article);
    m_caret.place(0);
    m_scroll.scrollTo(0);
    announce(selectionBefore, caretBefore);
    Q_EMIT spansChanged();
    Q_EMIT changed();
}

void ReadingPage::setImages(ImageCache *images)
{
    m_images = images;
    connect(images, &ImageCache::decoded, this, [this](const QByteArray &hash) {
        if (std::ranges::contains(article().images, hash, &ArticleImage::hash))
            Q_EMIT imageDecoded();
    });
}

void ReadingPage::relayout(const std::function<void()> &change)
{
    const std::optional<qsizetype> held = m_focus.held();
    const bool atTop = m_scroll.value() <= 0;
    const bool unmoved = m_keptValue == m_scroll.value() && m_keptPosition <= article().text.size();
    const qsizetype position = unmoved ? m_keptPosition : firstVisiblePosition();
    qreal y = 0;
    if (!atTop && position >= 0) {
        const qsizetype block = blockAt(article(), position);
        y = m_scroll.topOf(block) + m_layout.caretRect(block, position).top();
    }
    change();
    if (atTop) {
        m_scroll.scrollTo(0);
    } else if (m_layout.count() > 0) {
        const qsizetype block = blockAt(article(), position);
        m_scroll.show(block, m_layout.caretRect(block, position).top(), y);
        m_keptPosition = position;
        m_keptValue = m_scroll.value();
    }
    if (held)
        m_focus.lookAt(*held);
}

void ReadingPage::setStyle(const ReadingStyle &style)
{
    relayout([this, &style] { m_layout.setStyle(style); });
    Q_EMIT changed();
}

void ReadingPage::resize(QSizeF size)
{
    relayout([this, &size] {
        m_layout.setPageWidth(size.width());
        m_layout.setPageHeight(size.height());
        m_scroll.setViewportHeight(size.height());
    });
    Q_EMIT changed();
}

void ReadingPage::setSpans(const QList<MarkSpan> &spans)
{
    m_spans = Spans(spans);
    Q_EMIT spansChanged();
    Q_EMIT changed();
}

void ReadingPage::setKinds(MarkKinds kinds)
{
    m_kinds = kinds;
    Q_EMIT spansChanged();
    Q_EMIT changed();
}

void ReadingPage::setSpoken(TextRange range)
{
    m_spoken = range;
    Q_EMIT changed();
}

void ReadingPage::announce(TextRange before, qsizetype caretBefore)
{
    m_focus.lookAt(m_caret.position());
    const TextRange now = m_caret.selection();
    if (now != before && !(now.isEmpty() && before.isEmpty()))
        Q_EMIT selectionChanged(now);
    if (caretBefore != m_caret.position())
        Q_EMIT caretMoved(m_caret.position());
    Q_EMIT changed();
}

void ReadingPage::placeCaret(qsizetype position, bool extend)
{
    select(extend ? m_caret.anchor() : position, position);
}

void ReadingPage::select(qsizetype anchor, qsizetype position)
{
    const TextRange before = m_caret.selection();
    const qsizetype caretBefore = m_caret.position();
    const TextRange range = snapped(article(), {anchor, position});
    if (anchor <= position)
        m_caret.select(range.start, range.end);
    else
        m_caret.select(range.end, range.start);
    announce(before, caretBefore);
}

void ReadingPage::stepCaret(CaretStep step, bool extend)
{
    const TextRange before = m_caret.selection();
    const qsizetype caretBefore = m_caret.position();
    m_caret.step(step, extend);
    ensureVisible({m_caret.position(), m_caret.position()});
    announce(before, caretBefore);
}

void ReadingPage::stepCaretVertically(qreal distance, bool extend)
{
    const TextRange before = m_caret.selection();
    const qsizetype caretBefore = m_caret.position();
    m_caret.stepVertically(distance, extend);
    m_scroll.scrollBy(distance);
    ensureVisible({m_caret.position(), m_caret.position()});
    announce(before, caretBefore);
}

void ReadingPage::scrollBy(qreal distance)
{
    m_scroll.scrollBy(distance);
    Q_EMIT changed();
}

void ReadingPage::scrollTo(qreal value)
{
    m_scroll.scrollTo(value);
    Q_EMIT changed();
}

void ReadingPage::show(qsizetype position, qreal share)
{
    const qsizetype block = blockAt(article(), position);
    if (block < 0)
        return;
    m_scroll.show(block, m_layout.caretRect(block, position).top(), share * m_scroll.viewportHeight());
    Q_EMIT changed();
}

void ReadingPage::ensureVisible(TextRange range)
{
    const qsizetype block = blockAt(article(), range.start);
    if (block < 0)
        return;
    const qreal margin = m_layout.typography().em();
    const QRectF first = m_layout.caretRect(block, range.start).translated(0, m_scroll.topOf(block));
    const qsizetype lastBlock = blockAt(article(), range.end);
    const QRectF last = m_layout.caretRect(lastBlock, range.end).translated(0, m_scroll.topOf(lastBlock));
    const qreal height = m_scroll.viewportHeight();
    if (first.top() < margin || last.bottom() - first.top() > height - 2 * margin)
        m_scroll.show(block, m_layout.caretRect(block, range.start).top(), margin);
    else if (last.bottom() > height - margin)
        m_scroll.show(lastBlock, m_layout.caretRect(lastBlock, range.end).bottom(), height - margin);
    Q_EMIT changed();
}

qsizetype ReadingPage::positionAt(QPointF point)
{
    const qsizetype block = m_scroll.blockAt(point.y());
    if (block < 0)
        return 0;
    return m_layout.positionAt(block, point - QPointF(m_layout.columnLeft(), m_scroll.topOf(block)));
}

QRectF ReadingPage::caretRect()
{
    const qsizetype block = blockAt(article(), m_caret.position());
    if (block < 0)
        return {};
    return m_layout.caretRect(block, m_caret.position()).translated(m_layout.columnLeft(), m_scroll.topOf(block));
}

QList<QRectF> ReadingPage::rectsOf(TextRange range)
{
    QList<QRectF> rects;
    const QRectF viewport(-1e6, 0, 2e6, m_scroll.viewportHeight());
    for (const PlacedBlock &placed : m_scroll.visible()) {
        for (const LineRun &run : m_layout.runs(placed.block, range)) {
            const QRectF rect = run.rect.translated(m_layout.columnLeft(), placed.top);
            if (rect.intersects(viewport))
                rects.append(rect);
        }
    }
    return rects;
}

/// A search hit is shown, but it is nothing to point at.
bool ReadingPage::isShownMark(const MarkSpan &span) const
{
    return span.key.kind != MarkKind::SearchHit && m_kinds.test(size_t(span.key.kind));
}

std::vector<const MarkSpan *> ReadingPage::spansAt(qsizetype position) const
{
    std::vector<const MarkSpan *> found = m_spans.covering(position);
    std::erase_if(found, [this](const MarkSpan *span) { return !isShownMark(*span); });
    return found;
}

std::vector<const MarkSpan *> ReadingPage::spansUnder(QPointF point)
{
    const qsizetype block = m_scroll.blockAt(point.y());
    if (block < 0)
        return {};
    std::vector<const MarkSpan *> found = m_spans.overlapping(m_layout.range(block));
    const QPointF inside = point - QPointF(m_layout.columnLeft(), m_scroll.topOf(block));
    std::erase_if(found, [this, block, inside](const MarkSpan *span) {
        return !isShownMark(*span)
            || std::ranges::none_of(m_layout.runs(block, span->range),
                                    [inside](const LineRun &run) { return run.rect.contains(inside); });
    });
    std::ranges::stable_sort(found, {}, [](const MarkSpan *span) { return span->range.length(); });
    return found;
}

std::optional<qsizetype> ReadingPage::imageAt(QPointF point)
{
    const qsizetype block = m_scroll.blockAt(point.y());
    if (block < 0)
        return {};
    const QPointF inside = point - QPointF(m_layout.columnLeft(), m_scroll.topOf(block));
    for (const ImageFrame &frame : m_layout.paragraph(block).images) {
        if (frame.rect.contains(inside))
            return frame.image;
    }
    return {};
}

QRectF ReadingPage::imageRect(qsizetype image)
{
    for (const PlacedBlock &placed : m_scroll.visible()) {
        for (const ImageFrame &frame : m_layout.paragraph(placed.block).images) {
            const QRectF rect = frame.rect.translated(m_layout.columnLeft(), placed.top);
            if (frame.image == image && rect.bottom() > 0 && rect.top() < m_scroll.viewportHeight())
                return rect;
        }
    }
    return {};
}

qsizetype ReadingPage::firstVisiblePosition()
{
    constexpr qreal rounding = 0.5; // px; sums of heights are not exact, and a line at the edge is in sight
    const qsizetype block = m_scroll.blockAt(rounding);
    if (block < 0)
        return 0;
    const LaidOutParagraph &laid = m_layout.paragraph(block);
    const qreal hidden = -m_scroll.topOf(block) - rounding;
    for (size_t line = 0; line < laid.boxes.size(); ++line) {
        if (laid.boxes.at(line).top >= hidden || line + 1 == laid.boxes.size())
            return m_layout.range(block).start + laid.layout.lineAt(int(line)).textStart();
    }
    return m_layout.range(block).start;
}

}
