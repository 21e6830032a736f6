// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/codepoints.h"

#include <algorithm>

namespace pullquote
{

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairs.append(i);
            ++i;
        }
    }
}

qsizetype CodePoints::fromUtf16(qsizetype position) const
{
    // A pair that starts before the position has one unit too many, unless the position lies inside it: then the
    // unit before it is the high surrogate, and its code point is the position itself.
    const auto before = std::ranges::lower_bound(m_pairs, position) - m_pairs.begin();
    return position - before;
}

qsizetype CodePoints::toUtf16(qsizetype position) const
{
    // The k-th pair (from 0) starts at code point m_pairs[k] - k; count those that start before the position.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < position)
            low = middle + 1;
        else
            high = middle;
    }
    return position + low;
}

}
