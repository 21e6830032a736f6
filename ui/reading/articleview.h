// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/markpainter.h"

#include <QtWidgets/QAbstractScrollArea>

#include <memory>
#include <optional>

namespace pullquote
{

class Flash;
class ImageCache;
class OverviewRail;
class ReadingKeys;
class ReadingMouse;

/**
 * The page on which an article is read, marked and searched.
 *
 * Shows an article of any length: only the paragraphs in sight are laid out. It knows nothing of analyses and
 * annotations but their spans; whoever owns those sets the spans, hears which one was clicked, and acts. All positions
 * are those of the article's canonical text. Selections lie in the order of the text and never cut a character.
 */
class ArticleView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleView)
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows @p article from its beginning, without spans.
    void setArticle(const Article &article);
    [[nodiscard]] const Article &article() const;
    /// Must outlive the view, which shows images in words until it has one.
    void setImages(ImageCache &images);
    void setReadingStyle(const ReadingStyle &style);
    /// Needed before the view is shown; also sets the palette of its scroll bar.
    void setTheme(const Theme &theme);
    /// PaletteColour::colour of each colour that MarkSpan::colour counts; at first the theme's own markers.
    void setMarkerColours(const QStringList &colours);

    /// Cheap, and leaves the page where it is: marks may come while the reader reads.
    void setSpans(const QList<MarkSpan> &spans);
    void setVisibleKinds(MarkKinds kinds);
    /// The span that is drawn with an outline.
    void setCurrentSpan(const std::optional<MarkKey> &key);

    /// Brings @p range to the middle of the page, unless it is in sight already, and lets it light up. Where the reader
    /// came from, jumped() tells: @p origin, or else the top of the page.
    void goTo(TextRange range, std::optional<qsizetype> origin = {});
    /// Scrolls no more than needed.
    void ensureVisible(TextRange range);
    /// Where a card or a bar about @p range can stand: its rectangle in viewport coordinates, empty while out of sight.
    [[nodiscard]] QRect rectOf(TextRange range) const;
    /// The shown spans at @p position, the shortest first.
    [[nodiscard]] QList<MarkSpan> spansAt(qsizetype position) const;

    [[nodiscard]] TextRange selection() const;
    [[nodiscard]] QString selectedText() const;
    void setSelection(TextRange range);
    [[nodiscard]] qsizetype caretPosition() const;
    /// Caret browsing (F7): arrows move a blinking caret instead of the page.
    void setCaretMode(bool on);
    [[nodiscard]] bool caretMode() const;
    void copySelection() const; ///< as plain and as rich text
    /// For assistive technology, which asks about places as the mouse does.
    [[nodiscard]] ReadingPage &page() const { return *m_page; }
    [[nodiscard]] const MarkColours &colours() const { return m_colours; }

    /// What to keep so that the reader can go on later where they were.
    [[nodiscard]] qsizetype firstVisiblePosition() const;
    void restorePosition(qsizetype position);
    /// The text in sight.
    [[nodiscard]] TextRange visibleRange() const;
    /// How far the reader has got, 0 to 1: 1 once the end is in sight.
    [[nodiscard]] double progress() const;

Q_SIGNALS:
    void selectionChanged(pullquote::TextRange range);
    /// The selection was made with Ctrl held: it is meant for the current mark.
    void additionMade();
    void caretMoved(qsizetype position);
    void caretModeChanged(bool on);
    /// A span was clicked; @p at is in viewport coordinates.
    void spanActivated(const pullquote::MarkKey &key, QPoint at);
    void spanHovered(const pullquote::MarkKey &key, QPoint at);
    void spanLeft();
    /// Another reading style, theme, marker colours or visible kinds.
    void lookChanged();
    void positionChanged(double progress);
    /// goTo() moved the page by a screen or more, away from @p origin.
    void jumped(qsizetype origin);
    /// An image was clicked, or Enter pressed with the caret in the paragraph above it; its index in Article::images.
    void imageActivated(qsizetype image);
    /// @p at is global; null where a key asks.
    void contextMenuRequested(std::optional<QPoint> at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void connectPage();
    void connectParts();
    void syncScrollBar();
    void updateColours();

    std::unique_ptr<ReadingPage> m_page;
    MarkColours m_colours;
    QStringList m_markerColours; ///< empty: those of the theme
    ReadingKeys *m_keys;
    ReadingMouse *m_mouse;
    OverviewRail *m_rail;
    Flash *m_flash;
    int m_shownValue = 0; ///< of the scroll bar, as the page has it
    double m_announcedProgress = -1;
};

}
