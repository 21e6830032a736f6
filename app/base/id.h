// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QUuid>

#include <compare>

namespace pullquote
{

/**
 * A key that only fits what it was made for: an ArticleId is not a CollectionId although both are numbers.
 *
 * A default-constructed id is null and names nothing.
 */
template<typename Tag, typename Value>
struct Id {
    Value value{};

    [[nodiscard]] bool isNull() const { return *this == Id{}; }

    friend auto operator<=>(const Id &, const Id &) = default;
    friend bool operator==(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// The row of an article in one library; short, so that a reader can type it on the command line.
using ArticleId = Id<struct ArticleTag, qint64>;
/// A state of an article's text, by its row in one library; a later one has a greater number.
using VersionId = Id<struct VersionTag, qint64>;
/// Names an annotation everywhere and for ever: it stands in exported files and comes back with them.
using AnnotationId = Id<struct AnnotationTag, QUuid>;
using CorrectionId = Id<struct CorrectionTag, QUuid>;

}
