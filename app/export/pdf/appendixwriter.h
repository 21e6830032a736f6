// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/appendix.h"

#include <QtCore/QStringList>
#include <QtGui/QTextCursor>

#include <utility>

class QTextTable;

namespace pullquote
{

/// A row of a list in the appendix: its texts, then the places whose page numbers end it.
struct AppendixRow {
    QStringList texts;
    QList<PagePlace> places;
    QColor fill; ///< behind the first text, as on the page; invalid for none
};

/// A list of the appendix. One more column than @p widths names follows for page numbers.
struct AppendixTable {
    QString title;
    QStringList headers;
    QList<double> widths; ///< percent of the measure; what is left belongs to the page numbers
    QList<AppendixRow> rows;
};

/**
 * Writes headings, paragraphs and tables one after the other into the appendix' document, and keeps where links and
 * samples came to stand.
 */
class AppendixWriter
{
public:
    explicit AppendixWriter(Appendix &appendix);
    ~AppendixWriter();
    Q_DISABLE_COPY_MOVE(AppendixWriter)

    void title(const QString &text);
    void section(const QString &title);
    void paragraph(const QString &text);
    /// Writes nothing where the table has no rows.
    void table(const AppendixTable &table);
    void legend(const QList<std::pair<MarkStyle, QString>> &samples, const QStringList &meanings);

private:
    QTextTable *insertTable(int rows, const QList<double> &widths);
    void startBlock(double above, double below, bool keepWithNext);
    void row(QTextTable &grid, int number, const AppendixRow &row);
    void pageNumbers(QTextCursor cursor, const QList<PagePlace> &places);

    Appendix &m_appendix;
    QTextCursor m_cursor;
};

}
