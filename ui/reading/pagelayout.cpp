// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagelayout.h"

#include <QtCore/QLocale>
#include <QtGui/QGlyphRun>
#include <QtGui/QRawFont>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

QString kickerOf(const Article &article)
{
    QStringList parts;
    if (!article.outlet.isEmpty())
        parts.append(article.outlet);
    if (article.published.isValid())
        parts.append(QLocale().toString(article.published, u"d MMMM yyyy"_s));
    return parts.join(u"  ·  "_s);
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) {
        const QChar::Direction direction = unit.direction();
        // of the scripts above U+FFFF the right-to-left ones lie under these two high surrogates
        return direction == QChar::DirR || direction == QChar::DirAL || unit == QChar(0xD802) || unit == QChar(0xD83A);
    });
}

/// Has letters that are written joined, as Arabic is: space between them would tear the words.
bool isJoined(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit.direction() == QChar::DirAL; });
}

/// How far the letters of a line reach from its baseline; whole px.
struct Ink {
    qreal above = 0;
    qreal below = 0;
};

/**
 * Nothing for a line whose fonts have room between its neighbours.
 *
 * Fonts that stand in for letters the reader's has not, as those for Chinese or emoji, often ask for more room than their
 * letters need: it is the letters that count, so that lines of one paragraph lie equally far apart.
 */
Ink inkOf(const QTextLine &line, const BlockStyle &style)
{
    if (line.ascent() <= style.baseline && line.descent() <= style.lineStep - style.baseline)
        return {};
    const qreal overlap = 0.12 * style.font.pixelSize(); // as far, letters of one line may reach between those of the next
    Ink ink;
    for (const QGlyphRun &glyphs : line.glyphRuns()) { // whose own rectangle is that of the font
        const QRawFont font = glyphs.rawFont();
        const QList<quint32> letters = glyphs.glyphIndexes();
        const QList<QPointF> places = glyphs.positions();
        const qreal baseline = line.y() + line.ascent();
        for (qsizetype letter = 0; letter < letters.size(); ++letter) {
            const QRectF bounds = font.boundingRect(letters.at(letter)).translated(places.at(letter));
            ink.above = std::max(ink.above, std::ceil(baseline - bounds.top() - overlap));
            ink.below = std::max(ink.below, std::ceil(bounds.bottom() - baseline - overlap));
        }
    }
    return ink;
}

/// The narrowest width that needs no more lines than @p width: so no word stands alone on the last line of a heading.
qreal balancedWidth(QTextLayout &layout, qreal width)
{
    const auto linesIn = [&layout](qreal lineWidth) {
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(lineWidth);
        layout.endLayout();
        return layout.lineCount();
    };
    constexpr qreal precision = 4; // px
    const int fewest = linesIn(width);
    qreal tooNarrow = fewest > 1 ? width / 2 : width;
    while (width - tooNarrow > precision) {
        const qreal middle = (tooNarrow + width) / 2;
        (linesIn(middle) == fewest ? width : tooNarrow) = middle;
    }
    return width;
}

/// Lays out the lines below @p top, the first one @p firstIndent shorter, and returns where the last one ends.
qreal setLines(LaidOutParagraph &paragraph, const BlockStyle &style, qreal columnWidth, qreal firstIndent, qreal top)
{
    constexpr qreal fewestCharacters = 8; // however narrow the page
    const qreal room = std::max(style.characterWidth * fewestCharacters, columnWidth - style.indent - style.endIndent);
    const qreal width = style.balanced ? balancedWidth(paragraph.layout, room) : room;
    const qreal left = paragraph.rightToLeft ? style.endIndent + room - width : style.indent;
    paragraph.layout.beginLayout();
    for (QTextLine line = paragraph.layout.createLine(); line.isValid(); line = paragraph.layout.createLine()) {
        const qreal indent = paragraph.boxes.empty() ? std::min(firstIndent, width / 2) : 0;
        line.setLineWidth(width - indent);
        const Ink ink = inkOf(line, style);
        const qreal baseline = top + std::max(style.baseline, ink.above);
        const qreal bottom = baseline + std::max(style.lineStep - style.baseline, ink.below);
        line.setPosition({paragraph.rightToLeft ? left : left + indent, baseline - line.ascent()});
        paragraph.boxes.push_back({top, baseline, bottom});
        top = bottom;
    }
    paragraph.layout.endLayout();
    return top;
}

/// A run of glyphs for each stretch of one direction; adjoining ones are joined.
void appendMixedRuns(QList<LineRun> &runs, const QTextLine &line, const LineBox &box, qsizetype line_number, int from,
                     int to)
{
    QList<std::pair<qreal, qreal>> stretches;
    for (const QGlyphRun &glyphs : line.glyphRuns(from, to - from)) {
        const QRectF bounds = glyphs.boundingRect();
        stretches.append({bounds.left(), bounds.right()});
    }
    std::ranges::sort(stretches);
    const qsizetype first = runs.size();
    for (const auto &[left, right] : std::as_const(stretches)) {
        if (runs.size() > first && left <= runs.last().rect.right() + 0.75)
            runs.last().rect.setRight(std::max(right, runs.last().rect.right()));
        else
            runs.append({QRectF(left, box.top, right - left, box.bottom - box.top), box.baseline, line_number});
    }
}

/**
 * The position in a line of mixed directions that @p x points at: before or after the character there, by its half.
 *
 * QTextLine::xToCursor() is up to a character off in such lines (Qt 6.8).
 */
int cursorAmong(const QTextLayout &layout, const QTextLine &line, qreal x)
{
    const int end = line.textStart() + line.textLength();
    int nearest = line.textStart();
    qreal least = std::numeric_limits<qreal>::max();
    for (int from = line.textStart(); from < end;) {
        const int to = std::max(from + 1, layout.nextCursorPosition(from));
        for (const QGlyphRun &glyphs : line.glyphRuns(from, to - from)) {
            const QRectF bounds = glyphs.boundingRect();
            const qreal away = std::max({bounds.left() - x, x - bounds.right(), 0.0});
            if (away >= least)
                continue;
            least = away;
            nearest = (x < bounds.center().x()) == glyphs.isRightToLeft() ? to : from;
        }
        from = to;
    }
    return nearest;
}

}

void PageLayout::setArticle(const Article &article)
{
    m_article = article;
    m_kicker = kickerOf(article);
    estimate();
}

void PageLayout::setStyle(const ReadingStyle &style)
{
    m_typography = Typography(style);
    const qreal pageWidth = m_columnWidth + 2 * m_columnLeft;
    m_columnWidth = 0;
    if (!setPageWidth(pageWidth))
        estimate();
}

bool PageLayout::setPageWidth(qreal pageWidth)
{
    constexpr qreal share = 0.09; // of a page so narrow that the whole margin would cost too much of it
    constexpr qreal leastMargin = 28; // still holds a bar or a sign
    const qreal margin = std::clamp(share * pageWidth, leastMargin, sideMargin);
    const qreal width = std::min(m_typography.measureWidth(), std::max(120.0, pageWidth - 2 * margin));
    m_columnLeft = std::floor(std::max(0.0, pageWidth - width) / 2);
    if (qFuzzyCompare(width, m_columnWidth))
        return false;
    m_columnWidth = width;
    estimate();
    return true;
}

void PageLayout::setPageHeight(qreal pageHeight)
{
    if (qFuzzyCompare(pageHeight, std::exchange(m_pageHeight, pageHeight)) || m_article.images.isEmpty())
        return;
    estimate();
}

qreal PageLayout::spaceAbove(qsizetype block) const
{
    if (block > 0) {
        const Block &previous = m_article.blocks.at(block - 1);
        return imagesBelow(m_article, block - 1).empty() ? m_typography.spaceAbove(&previous, m_article.blocks.at(block))
                                                         : m_typography.spaceBelowImage(previous, m_article.blocks.at(block));
    }
    const qreal kicker = m_kicker.isEmpty() ? 0 : m_typography.kicker().lineStep + m_typography.kickerSpace();
    return m_typography.pageMargin() + kicker;
}

void PageLayout::estimate()
{
    m_layouts.clear();
    std::vector<qreal> heights;
    heights.reserve(size_t(count()));
    for (qsizetype block = 0; block < count(); ++block) {
        const BlockStyle &style = m_typography.styleOf(m_article.blocks.at(block));
        const qreal width = std::max(1.0, m_columnWidth - style.indent - style.endIndent);
        const qreal lines = std::ceil(qreal(range(block).length()) * style.characterWidth / width);
        heights.push_back(spaceAbove(block) + std::max(1.0, lines) * style.lineStep);
        for (const ArticleImage &image : imagesBelow(m_article, block))
            heights.back() += m_typography.imageSpace() + shownSize(image, imageRoom(), m_typography).height();
    }
    if (!heights.empty())
        heights.back() += m_typography.pageFoot();
    m_heights.assign(std::move(heights));
}

std::unique_ptr<LaidOutParagraph> PageLayout::laidOut(qsizetype block) const
{
    const BlockStyle &style = m_typography.styleOf(m_article.blocks.at(block));
    const QString text = range(block).in(m_article.text).toString();
    auto paragraph = std::make_unique<LaidOutParagraph>();
    paragraph->rightToLeft = text.isRightToLeft();
    paragraph->mixedDirections = hasRightToLeft(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph->rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(paragraph->rightToLeft ? Qt::AlignRight : Qt::AlignLeft); // a layout does not mirror it
    paragraph->layout.setText(text);
    QFont font = style.font;
    if (isJoined(text))
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    paragraph->layout.setFont(font);
    paragraph->layout.setTextOption(option);
    paragraph->layout.setCacheEnabled(true); // or each painting shapes the text again
    const Block *previous = block > 0 ? &m_article.blocks.at(block - 1) : nullptr;
    const qreal firstIndent = m_typography.firstLineIndent(previous, m_article.blocks.at(block));
    const qreal bottom = setLines(*paragraph, style, m_columnWidth, firstIndent, spaceAbove(block));
    paragraph->images = imageFrames(m_article, block, bottom, paragraph->rightToLeft, imageRoom(), m_typography);
    paragraph->height = paragraph->bottom();
    if (block == count() - 1)
        paragraph->height += m_typography.pageFoot();
    return paragraph;
}

const LaidOutParagraph &PageLayout::paragraph(qsizetype block)
{
    if (const LaidOutParagraph *known = m_layouts.find(block))
        return *known;
    const LaidOutParagraph &made = m_layouts.insert(block, laidOut(block));
    m_heights.setHeight(block, made.height);
    return made;
}

QList<LineRun> PageLayout::runs(qsizetype block, TextRange wanted)
{
    const TextRange whole = range(block);
    const int from = int(std::max(wanted.start, whole.start) - whole.start);
    const int to = int(std::min(wanted.end, whole.end) - whole.start);
    QList<LineRun> runs;
    if (to <= from)
        return runs;
    const LaidOutParagraph &laid = paragraph(block);
    const QString text = laid.layout.text();
    for (int number = laid.layout.lineForTextPosition(from).lineNumber(); number < laid.layout.lineCount(); ++number) {
        const QTextLine line = laid.layout.lineAt(number);
        const LineBox &box = laid.boxes.at(size_t(number));
        const int start = std::max(from, line.textStart());
        int end = std::min(to, line.textStart() + line.textLength());
        if (line.textStart() >= to)
            break;
        if (end > start && end == line.textStart() + line.textLength() && text.at(end - 1) == u' ')
            --end; // the space at which the line was broken hangs into the margin
        if (end <= start)
            continue;
        if (laid.mixedDirections) {
            appendMixedRuns(runs, line, box, number, start, end);
            continue;
        }
        const qreal left = line.cursorToX(start);
        runs.append({QRectF(left, box.top, line.cursorToX(end) - left, box.bottom - box.top), box.baseline, number});
    }
    return runs;
}

QRectF PageLayout::caretRect(qsizetype block, qsizetype position)
{
    const LaidOutParagraph &laid = paragraph(block);
    const int inside = int(std::clamp<qsizetype>(position - range(block).start, 0, range(block).length()));
    const QTextLine line = laid.layout.lineForTextPosition(inside);
    const LineBox &box = laid.boxes.at(size_t(line.lineNumber()));
    return {line.cursorToX(inside), box.top, 0, box.bottom - box.top};
}

qsizetype PageLayout::positionAt(qsizetype block, QPointF point)
{
    const LaidOutParagraph &laid = paragraph(block);
    const auto below
        = std::ranges::find_if(laid.boxes, [&point](const LineBox &box) { return point.y() < box.bottom; });
    const int number = int(std::min<qsizetype>(below - laid.boxes.begin(), qsizetype(laid.boxes.size()) - 1));
    const QTextLine line = laid.layout.lineAt(number);
    int inside = laid.mixedDirections ? cursorAmong(laid.layout, line, point.x()) : line.xToCursor(point.x());
    const bool wrapped = number + 1 < laid.layout.lineCount();
    if (wrapped && inside == line.textStart() + line.textLength()) // there it would stand at the start of the next line
        inside = laid.layout.previousCursorPosition(inside);
    return range(block).start + inside;
}

}
