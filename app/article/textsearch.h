// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"
#include "app/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

/// What is looked for within one text, and how closely it has to agree.
struct TextQuery {
    QString words; ///< nothing is found for none
    bool matchCase = false;
    bool matchAccents = false; ///< else "lopez" finds López
    bool wholeWords = false;
    bool isExpression = false; ///< the words are a regular expression, in which ^ and $ are the ends of a paragraph

    friend bool operator==(const TextQuery &, const TextQuery &) = default;
};

struct TextHits {
    QList<TextRange> ranges; ///< in order, none empty, none overlapping
    bool hasMore = false; ///< the text has more than @c ranges holds

    friend bool operator==(const TextHits &, const TextHits &) = default;
};

/// As many hits as a reader will look through.
inline constexpr qsizetype mostTextHits = 10'000;

/**
 * Finds @p query in @p text. Straight and curly quotation marks and apostrophes are the same, dashes and hyphens, and all
 * spaces.
 *
 * Fails for a regular expression with an error, and for one that takes too long on this text.
 */
[[nodiscard]] Result<TextHits> findText(QStringView text, const TextQuery &query);

}
