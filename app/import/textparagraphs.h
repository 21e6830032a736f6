// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

/// A paragraph of a plain text, in one line with single spaces.
struct TextParagraph {
    QString text;
    bool afterBlankLine = false; ///< a blank line, or the start of the text, stands before it
    qsizetype line = 0; ///< in which it begins, from 0

    friend bool operator==(const TextParagraph &, const TextParagraph &) = default;
};

/**
 * The paragraphs of @p text, which is normalised, mended where copying has broken them.
 *
 * Lines of about equal length are taken for a text wrapped at a column: they are joined, and words divided at their
 * ends put together again. In any other text each line is a paragraph. Either way, a paragraph that breaks off in
 * mid-sentence is joined with the next one where that one plainly goes on with it. Linear in the length.
 */
[[nodiscard]] QList<TextParagraph> textParagraphs(const QString &text);

}
