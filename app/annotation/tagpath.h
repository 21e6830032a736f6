// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace pullquote
{

// Tags are paths: "policy/health/medicaid" lies below "policy/health", and who looks for the parent finds it too. Letters
// keep the case in which they were typed but are the same in either: "Policy" is "policy".

/// @p typed as it is kept: parts trimmed, with single spaces and none empty, without a leading “#”. A comma, which stands
/// between tags, becomes a space. Empty where nothing is left.
[[nodiscard]] QString normalisedTag(QStringView typed);
/// Each normalised, without empty ones and repetitions, in the order given.
[[nodiscard]] QStringList normalisedTags(const QStringList &typed);

/// For keys of maps and columns: equal for tags that are the same.
[[nodiscard]] QString foldedTag(const QString &tag);
[[nodiscard]] bool isSameTag(const QString &left, const QString &right);
/// The path above, empty for a tag at the top.
[[nodiscard]] QString tagParent(const QString &tag);
/// The last part.
[[nodiscard]] QString tagName(const QString &tag);
[[nodiscard]] QString tagBelow(const QString &parent, const QString &name);
/// Whether @p tag is @p ancestor or lies below it.
[[nodiscard]] bool isAtOrBelow(const QString &tag, const QString &ancestor);

/// @p tag once @p from is called @p to; what does not lie at or below @p from stays as it is, as does what is @p to
/// already or lies below it.
[[nodiscard]] QString renamedTag(const QString &tag, const QString &from, const QString &to);
/// @p typed in the spelling of the one among @p known that is the same tag; as it is where there is none.
[[nodiscard]] QString spelledAs(const QString &typed, const QStringList &known);

/// What becomes of a list of tags: of one mark, one article, or of each of a selection.
struct TagChange {
    QStringList removed; ///< with those below it only where they are named, too
    QStringList added;

    [[nodiscard]] bool isEmpty() const { return removed.isEmpty() && added.isEmpty(); }
    friend bool operator==(const TagChange &, const TagChange &) = default;
};

[[nodiscard]] QStringList changedTags(const QStringList &tags, const TagChange &change);
/// All of @p tags renamed as renamedTag() does; those that become the same are one.
[[nodiscard]] QStringList renamedTags(const QStringList &tags, const QString &from, const QString &to);
/// Without @p tag and what lies below it.
[[nodiscard]] QStringList withoutTag(QStringList tags, const QString &tag);

}
