// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QtCore/QList>

#include <optional>

namespace pullquote
{

/// Where a reader was: a position in the text of an article.
struct ReadingPlace {
    ArticleId article;
    qsizetype position = 0;

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/**
 * The places a reader jumped away from, as a browser keeps pages: back, forward, and a new jump forgets what lay forward.
 *
 * Holds the last mostPlaces in each direction.
 */
class ReadingHistory
{
public:
    static constexpr qsizetype mostPlaces = 100;

    /// The reader jumps away from @p place. The same place twice in a row is kept once.
    void leave(const ReadingPlace &place);
    /// The place to return to from @p here, which forward() leads back to; none where there is none. @p here is none
    /// while no article is open.
    [[nodiscard]] std::optional<ReadingPlace> back(const std::optional<ReadingPlace> &here);
    [[nodiscard]] std::optional<ReadingPlace> forward(const std::optional<ReadingPlace> &here);
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

private:
    QList<ReadingPlace> m_back; ///< the last one is the next to return to; so in m_forward
    QList<ReadingPlace> m_forward;
};

}
