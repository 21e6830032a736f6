// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/paragraphlayouts.h"

namespace pullquote
{

const LaidOutParagraph &ParagraphLayouts::insert(qsizetype block, std::unique_ptr<LaidOutParagraph> paragraph)
{
    const LaidOutParagraph &result = *paragraph;
    m_cache.insert(block, paragraph.release());
    ++m_made;
    return result;
}

}
