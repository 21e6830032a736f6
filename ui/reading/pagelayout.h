// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "ui/reading/heightindex.h"
#include "ui/reading/paragraphlayouts.h"
#include "ui/reading/typography.h"

#include <QtCore/QRectF>

namespace pullquote
{

/// Where a run of the text lies on one line: its rectangle, as high as the line, and the baseline.
struct LineRun {
    QRectF rect;
    qreal baseline = 0;
    qsizetype line = 0;
};

/**
 * An article set in a column: where each character lies.
 *
 * Only what is asked for is laid out; the other paragraphs count with an estimated height. Points and rectangles are in
 * px from the upper edge of their block and the left edge of the column; positions are those of the canonical text.
 */
class PageLayout
{
public:
    /// Left free beside the column, px, for the bars of quotes and the signs of notes; less of it on a narrow page.
    static constexpr qreal sideMargin = 44;

    /// Both forget every paragraph that was laid out.
    void setArticle(const Article &article);
    void setStyle(const ReadingStyle &style);
    /// Fits the column into a page of @p pageWidth, no wider than the measure; true where that changed the lines.
    bool setPageWidth(qreal pageWidth);
    /// Fits images into a page of @p pageHeight.
    void setPageHeight(qreal pageHeight);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    [[nodiscard]] const HeightIndex &heights() const { return m_heights; }
    [[nodiscard]] const ParagraphLayouts &layouts() const { return m_layouts; }
    [[nodiscard]] qsizetype count() const { return m_article.blocks.size(); }
    [[nodiscard]] TextRange range(qsizetype block) const { return m_article.blocks.at(block).range; }
    [[nodiscard]] qreal columnLeft() const { return m_columnLeft; }
    [[nodiscard]] qreal columnWidth() const { return m_columnWidth; }
    /// Outlet and date, for the line over the first block; empty where the article names neither.
    [[nodiscard]] const QString &kicker() const { return m_kicker; }

    /// Lays @p block out where it is not yet, and puts its height right.
    const LaidOutParagraph &paragraph(qsizetype block);
    [[nodiscard]] qreal height(qsizetype block) { return paragraph(block).height; }

    /// Where the part of @p range inside @p block lies; several runs a line where the directions mix.
    [[nodiscard]] QList<LineRun> runs(qsizetype block, TextRange range);
    /// A caret of no width before @p position, which must lie in @p block or at its end.
    [[nodiscard]] QRectF caretRect(qsizetype block, qsizetype position);
    [[nodiscard]] qsizetype positionAt(qsizetype block, QPointF point);

private:
    void estimate();
    [[nodiscard]] qreal spaceAbove(qsizetype block) const;
    [[nodiscard]] ImageRoom imageRoom() const { return {m_columnWidth, m_pageHeight}; }
    [[nodiscard]] std::unique_ptr<LaidOutParagraph> laidOut(qsizetype block) const;

    Article m_article;
    Typography m_typography;
    HeightIndex m_heights;
    ParagraphLayouts m_layouts;
    QString m_kicker;
    qreal m_columnLeft = 0;
    qreal m_columnWidth = 0;
    qreal m_pageHeight = 0;
};

}
