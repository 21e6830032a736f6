// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingstyle.h"

#include <algorithm>

namespace pullquote
{

namespace
{

template<typename Value>
void bring(Value &value, Bounds<Value> bounds)
{
    // NaN, which a file can hold, compares with nothing
    value = value >= bounds.least ? std::min(value, bounds.most) : bounds.least;
}

}

ReadingStyle bounded(ReadingStyle style)
{
    if (style.family.isEmpty())
        style.family = ReadingStyle().family;
    bring(style.textSize, textSizeBounds);
    bring(style.lineHeight, lineHeightBounds);
    bring(style.measure, measureBounds);
    bring(style.letterSpacing, letterSpacingBounds);
    bring(style.wordSpacing, wordSpacingBounds);
    bring(style.paragraphSpacing, paragraphSpacingBounds);
    return style;
}

}
