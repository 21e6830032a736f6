// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/appendixwriter.h"

#include "app/export/pdf/fonts.h"
#include "app/export/pdf/pagination.h"

#include <QtGui/QTextDocument>
#include <QtGui/QTextTable>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

const QColor ink(0x1b, 0x1b, 0x1b);
const QColor softInk(0x55, 0x55, 0x55);
const QColor linkInk(0x1d, 0x4e, 0x9e);
const QColor ruleInk(0xd4, 0xd4, 0xd4);
const QColor headRuleInk(0x80, 0x80, 0x80);

QTextCharFormat letters(const QFont &font, const QColor &colour)
{
    QTextCharFormat format;
    format.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(colour);
    return format;
}

QTextCharFormat cellLetters()
{
    return letters(printedSans(8.5), ink);
}

void setCellText(const QTextTable &grid, int row, int column, const QString &text, const QTextCharFormat &format)
{
    grid.cellAt(row, column).firstCursorPosition().insertText(text, format);
}

/// Hairlines between the rows, a darker one under the header.
void drawRules(QTextTable &grid)
{
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            QTextTableCell cell = grid.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomBorder(documentPixels(0.4));
            format.setBottomBorderBrush(row < grid.format().headerRowCount() ? headRuleInk : ruleInk);
            cell.setFormat(format);
        }
    }
}

/// Pages in order, each once; the first place on a page stands for it.
QList<PagePlace> distinctPages(QList<PagePlace> places)
{
    std::ranges::stable_sort(places, {}, &PagePlace::page);
    const auto rest = std::ranges::unique(places, {}, &PagePlace::page);
    places.erase(rest.begin(), rest.end());
    return places;
}

}

AppendixWriter::AppendixWriter(Appendix &appendix)
    : m_appendix(appendix)
    , m_cursor(appendix.document.get())
{
    m_cursor.beginEditBlock();
}

AppendixWriter::~AppendixWriter()
{
    m_cursor.endEditBlock();
}

void AppendixWriter::title(const QString &text)
{
    startBlock(0, 4, true);
    m_cursor.insertText(text, letters(printedSerif(18, QFont::Bold), ink));
}

void AppendixWriter::section(const QString &title)
{
    startBlock(20, 5, true);
    m_appendix.sections.append({title, m_cursor.position()});
    m_cursor.insertText(title, letters(printedSerif(12.5, QFont::Bold), ink));
}

void AppendixWriter::paragraph(const QString &text)
{
    startBlock(0, 6, false);
    m_cursor.insertText(text, letters(printedSans(8.5), softInk));
}

void AppendixWriter::table(const AppendixTable &table)
{
    if (table.rows.isEmpty())
        return;
    section(table.title);
    QList<double> widths = table.widths;
    widths.append(100 - std::accumulate(widths.begin(), widths.end(), 0.0));
    QTextTable &grid = *insertTable(static_cast<int>(table.rows.size()) + 1, widths);
    const QTextCharFormat header = letters(printedSans(7.5, QFont::DemiBold), softInk);
    for (int column = 0; column < table.headers.size(); ++column)
        setCellText(grid, 0, column, table.headers[column], header);
    setCellText(grid, 0, grid.columns() - 1, u"Page"_s, header);
    for (int number = 0; number < table.rows.size(); ++number)
        row(grid, number + 1, table.rows[number]);
    drawRules(grid);
}

void AppendixWriter::legend(const QList<std::pair<MarkStyle, QString>> &samples, const QStringList &meanings)
{
    QTextTable &grid = *insertTable(static_cast<int>(samples.size()), {24, 76});
    QTextTableFormat format = grid.format();
    format.setHeaderRowCount(0);
    grid.setFormat(format);
    for (int row = 0; row < samples.size(); ++row) {
        const auto &[style, words] = samples[row];
        QTextCharFormat sample = letters(printedSerif(9.5), ink);
        if (style.isFilled())
            sample.setBackground(onPaper(style));
        QTextCursor cell = grid.cellAt(row, 0).firstCursorPosition();
        const int start = cell.position();
        cell.insertText(words, sample);
        if (!style.isFilled())
            m_appendix.samples.append({start, cell.position(), style});
        setCellText(grid, row, 1, meanings[row], cellLetters());
    }
}

QTextTable *AppendixWriter::insertTable(int rows, const QList<double> &widths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(documentPixels(2.6));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    // The spaces of the blocks around a table are dropped.
    format.setTopMargin(documentPixels(4));
    format.setBottomMargin(documentPixels(16));
    QList<QTextLength> constraints;
    for (const double width : widths)
        constraints.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(constraints);
    m_cursor.movePosition(QTextCursor::End);
    QTextTable *grid = m_cursor.insertTable(rows, static_cast<int>(widths.size()), format);
    m_cursor.movePosition(QTextCursor::End);
    return grid;
}

void AppendixWriter::startBlock(double above, double below, bool keepWithNext)
{
    QTextBlockFormat format;
    format.setTopMargin(documentPixels(above));
    format.setBottomMargin(documentPixels(below));
    if (keepWithNext)
        format.setProperty(keepWithNextProperty, true);
    m_cursor.movePosition(QTextCursor::End);
    // The empty block that stands at the document's beginning and after a table is used up first.
    if (m_cursor.block().length() <= 1)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
}

void AppendixWriter::row(QTextTable &grid, int number, const AppendixRow &row)
{
    for (int column = 0; column < row.texts.size(); ++column) {
        QTextCharFormat format = cellLetters();
        if (column == 0 && row.fill.isValid())
            format.setBackground(row.fill);
        setCellText(grid, number, column, row.texts[column], format);
    }
    pageNumbers(grid.cellAt(number, grid.columns() - 1).firstCursorPosition(), row.places);
}

void AppendixWriter::pageNumbers(QTextCursor cursor, const QList<PagePlace> &places)
{
    const QList<PagePlace> pages = distinctPages(places);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            cursor.insertText(u", "_s, cellLetters());
        const int start = cursor.position();
        cursor.insertText(QString::number(pages[i].page + 1), letters(printedSans(8.5), linkInk));
        m_appendix.links.append({start, cursor.position(), pages[i]});
        // Three pages in a row and more read better as a span; it leads to its beginning.
        qsizetype last = i;
        while (last + 1 < pages.size() && pages[last + 1].page == pages[last].page + 1)
            ++last;
        if (last > i + 1) {
            cursor.insertText(u"–"_s + QString::number(pages[last].page + 1), letters(printedSans(8.5), linkInk));
            m_appendix.links.last().end = cursor.position();
            i = last;
        }
    }
}

}
