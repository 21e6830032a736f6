// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/caret.h"
#include "ui/reading/focusmode.h"
#include "ui/reading/pagelayout.h"
#include "ui/reading/pagescroll.h"
#include "ui/reading/spans.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace pullquote
{

class ImageCache;

/**
 * What an ArticleView shows and where the reader is in it, without the widget.
 *
 * Mouse, keys and (later) assistive technology act on this; the view listens and paints. Points and rectangles are in
 * px from the upper left corner of the viewport.
 */
class ReadingPage : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingPage)
public:
    explicit ReadingPage(QObject *parent = nullptr);

    [[nodiscard]] PageLayout &layout() { return m_layout; }
    [[nodiscard]] PageScroll &scroll() { return m_scroll; }
    [[nodiscard]] FocusMode &focus() { return m_focus; }
    [[nodiscard]] const Caret &caret() const { return m_caret; }
    [[nodiscard]] const Spans &spans() const { return m_spans; }
    [[nodiscard]] MarkKinds kinds() const { return m_kinds; }
    [[nodiscard]] const Article &article() const { return m_layout.article(); }

    void setArticle(const Article &article);
    /// Where the images come from; must outlive the page. Without one, words stand in their place.
    void setImages(ImageCache *images);
    [[nodiscard]] ImageCache *images() const { return m_images; }
    void setStyle(const ReadingStyle &style);
    void setSpans(const QList<MarkSpan> &spans);
    void setKinds(MarkKinds kinds);
    /// Sets the text anew where the width has changed, and keeps the line at the top in its place.
    void resize(QSizeF size);

    void placeCaret(qsizetype position, bool extend = false);
    void select(qsizetype anchor, qsizetype position);
    void stepCaret(CaretStep step, bool extend);
    /// Moves the caret by @p distance px, as Page Up and Page Down do, and the page with it.
    void stepCaretVertically(qreal distance, bool extend);

    void scrollBy(qreal distance);
    void scrollTo(qreal value);
    /// The line of @p position at @p share of the viewport's height.
    void show(qsizetype position, qreal share);
    void ensureVisible(TextRange range);

    [[nodiscard]] qsizetype positionAt(QPointF point);
    [[nodiscard]] QRectF caretRect();
    /// Only the lines in sight.
    [[nodiscard]] QList<QRectF> rectsOf(TextRange range);
    /// The shown spans at @p position, or under @p point, the shortest first.
    [[nodiscard]] std::vector<const MarkSpan *> spansAt(qsizetype position) const;
    [[nodiscard]] std::vector<const MarkSpan *> spansUnder(QPointF point);
    [[nodiscard]] qsizetype firstVisiblePosition();
    /// The run that is being read aloud, lit up; empty for none.
    void setSpoken(TextRange range);
    [[nodiscard]] TextRange spoken() const { return m_spoken; }
    /// Index of the image under @p point.
    [[nodiscard]] std::optional<qsizetype> imageAt(QPointF point);
    /// Where that image stands while it is in sight; empty else.
    [[nodiscard]] QRectF imageRect(qsizetype image);

Q_SIGNALS:
    void selectionChanged(pullquote::TextRange range);
    void caretMoved(qsizetype position);
    /// Something must be painted again, and the scroll bar may have to follow.
    void changed();
    void spansChanged();
    /// An image of the article can be drawn now.
    void imageDecoded();

private:
    [[nodiscard]] bool isShownMark(const MarkSpan &span) const;
    void announce(TextRange before, qsizetype caretBefore);
    void relayout(const std::function<void()> &change);

    PageLayout m_layout;
    PageScroll m_scroll;
    Caret m_caret;
    FocusMode m_focus{*this};
    Spans m_spans;
    MarkKinds m_kinds;
    TextRange m_spoken;
    ImageCache *m_images = nullptr;
    qsizetype m_keptPosition = 0; ///< what the last new setting kept in its place, and
    qreal m_keptValue = -1; ///< where the page then stood: while it still does, resizing on must not creep upwards
};

}
