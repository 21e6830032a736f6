// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/text/textlayout.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int columnGap = 2;

/// The blocks that terminals draw two cells wide (Unicode Standard Annex 11), in the coarse strokes that matter here.
bool isWide(char32_t point)
{
    return (point >= 0x1100 && point <= 0x115F) || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F) || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x1F300 && point <= 0x1F9FF) || (point >= 0x20000 && point <= 0x3FFFD);
}

/// Where the longest beginning of @p text ends that fits @p cells, never inside a letter with its accents.
qsizetype fittingLength(QStringView text, int cells)
{
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype length = 0;
    for (qsizetype next = graphemes.toNextBoundary(); next > 0; next = graphemes.toNextBoundary()) {
        if (cellWidth(text.first(next)) > cells)
            break;
        length = next;
    }
    return length;
}

int columnWidth(const TextColumn &column, const QList<QStringList> &rows, qsizetype index)
{
    int width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, cellWidth(row[index]));
    return std::min(width, column.widest);
}

QString padded(const QString &text, int width, CellAlignment alignment)
{
    const QString spaces(std::max(0, width - cellWidth(text)), u' ');
    return alignment == CellAlignment::Right ? QString(spaces + text) : QString(text + spaces);
}

}

int cellWidth(QStringView text)
{
    int width = 0;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    qsizetype start = 0;
    for (qsizetype end = graphemes.toNextBoundary(); end > 0; end = graphemes.toNextBoundary()) {
        const char32_t first = text.sliced(start, end - start).toUcs4().value(0);
        width += isWide(first) ? 2 : 1;
        start = end;
    }
    return width;
}

QStringList wrapped(QStringView text, int cells)
{
    QStringList lines;
    QString line;
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && cellWidth(line) + 1 + cellWidth(word) > cells)
            lines.append(std::exchange(line, {}));
        while (line.isEmpty() && cellWidth(word) > cells) {
            const qsizetype length = std::max<qsizetype>(1, fittingLength(word, cells));
            lines.append(word.first(length).toString());
            word = word.sliced(length);
        }
        line += line.isEmpty() ? word.toString() : QString(u' ' + word);
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

QString textTable(const QList<TextColumn> &columns, const QList<QStringList> &rows, int indent)
{
    QList<int> widths;
    for (qsizetype i = 0; i < columns.size(); ++i)
        widths.append(columnWidth(columns[i], rows, i));
    QString table;
    for (const QStringList &row : rows) {
        QList<QStringList> cells;
        qsizetype height = 1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            cells.append(wrapped(row[i], std::max(1, widths[i])));
            height = std::max(height, cells.last().size());
        }
        for (qsizetype lineNumber = 0; lineNumber < height; ++lineNumber) {
            QString line(indent, u' ');
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (widths[i] > 0)
                    line += padded(cells[i].value(lineNumber), widths[i], columns[i].alignment)
                        + QString(columnGap, u' ');
            }
            while (line.endsWith(u' '))
                line.chop(1);
            table += line + u'\n';
        }
    }
    return table;
}

}
