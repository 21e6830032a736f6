// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pagelayout.h"

#include <QtCore/QLocale>
#include <QtGui/QGlyphRun>

#include <algorithm>
#include <cmath>

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

/// Lays out the lines below @p top, the first one @p firstIndent shorter, and returns where the last one ends.
qreal setLines(LaidOutParagraph &paragraph, const BlockStyle &style, qreal columnWidth, qreal firstIndent, qreal top)
{
    constexpr qreal fewestCharacters = 8; // however narrow the page
    const qreal width = std::max(style.characterWidth * fewestCharacters, columnWidth - style.indent - style.endIndent);
    const qreal left = paragraph.rightToLeft ? style.endIndent : style.indent;
    paragraph.layout.beginLayout();
    for (QTextLine line = paragraph.layout.createLine(); line.isValid(); line = paragraph.layout.createLine()) {
        const qreal indent = paragraph.boxes.empty() ? std::min(firstIndent, width / 2) : 0;
        line.setLineWidth(width - indent);
        // letters of another font may stand higher or hang lower than the line has room for
        const qreal baseline = top + std::max(style.baseline, std::ceil(line.ascent()));
        const qreal bottom = baseline + std::max(style.lineStep - style.baseline, std::ceil(line.descent()));
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
    const qreal width = std::min(m_typography.measureWidth(), std::max(120.0, pageWidth - 2 * sideMargin));
    m_columnLeft = std::floor(std::max(0.0, pageWidth - width) / 2);
    if (qFuzzyCompare(width, m_columnWidth))
        return false;
    m_columnWidth = width;
    estimate();
    return true;
}

qreal PageLayout::spaceAbove(qsizetype block) const
{
    if (block > 0)
        return m_typography.spaceAbove(&m_article.blocks.at(block - 1), m_article.blocks.at(block));
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
    paragraph->height = setLines(*paragraph, style, m_columnWidth, firstIndent, spaceAbove(block));
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
    int inside = line.xToCursor(point.x());
    const bool wrapped = number + 1 < laid.layout.lineCount();
    if (wrapped && inside == line.textStart() + line.textLength()) // there it would stand at the start of the next line
        inside = laid.layout.previousCursorPosition(inside);
    return range(block).start + inside;
}

}
