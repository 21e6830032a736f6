// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QStringView>

namespace pullquote
{

/**
 * Converts offsets between UTF-16 units, as everything inside the program counts, and Unicode code points, as files,
 * other programs and the command line count (W3C Web Annotation Data Model, section 4.2.5).
 *
 * The only place that converts. Remembers where the surrogate pairs stand, so a conversion costs a binary search over
 * them and nothing over plain text. A position inside a pair counts as the pair's start.
 */
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    [[nodiscard]] qsizetype fromUtf16(qsizetype position) const;
    [[nodiscard]] qsizetype toUtf16(qsizetype position) const;
    [[nodiscard]] TextRange fromUtf16(TextRange range) const { return {fromUtf16(range.start), fromUtf16(range.end)}; }
    [[nodiscard]] TextRange toUtf16(TextRange range) const { return {toUtf16(range.start), toUtf16(range.end)}; }

private:
    QList<qsizetype> m_pairs; ///< UTF-16 positions of the high surrogates, ascending
};

}
