// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace pullquote
{

/// What a tag stands for.
struct TagDescription {
    QString colour; ///< a key that each theme has a shade for ("yellow"), as in a Palette; empty for none
    QString words; ///< when to use it

    [[nodiscard]] bool isEmpty() const { return colour.isEmpty() && words.isEmpty(); }
    friend bool operator==(const TagDescription &, const TagDescription &) = default;
};

struct CodebookEntry {
    QString tag;
    TagDescription description;

    friend bool operator==(const CodebookEntry &, const CodebookEntry &) = default;
};

/// The tags that the reader described or set up before they were used; each tag at most once, in no order.
using Codebook = QList<CodebookEntry>;

/// The description of @p tag itself, not of those above it; null where it has none.
[[nodiscard]] const TagDescription *find(const Codebook &codebook, const QString &tag);

/// The colours of @p tags, one for each, empty for those without.
[[nodiscard]] QStringList coloursOf(const QStringList &tags, const Codebook &codebook);

/// Gives one tag a description, or takes its entry out.
struct CodebookChange {
    QString tag;
    std::optional<TagDescription> description;

    friend bool operator==(const CodebookChange &, const CodebookChange &) = default;
};

/// One step of the reader, or a part of one: done as a whole, undone as a whole.
struct CodebookEdit {
    QList<CodebookChange> changes; ///< in the order in which they are made

    friend bool operator==(const CodebookEdit &, const CodebookEdit &) = default;
};

/// Makes the changes in @p codebook and returns the edit that takes them back.
CodebookEdit apply(const CodebookEdit &edit, Codebook &codebook);

/// Moves the entries of @p from and what lies below it to @p to; where an entry is there already, that one stays.
[[nodiscard]] CodebookEdit codebookRenaming(const Codebook &codebook, const QString &from, const QString &to);
/// Takes out the entries of @p tag and of what lies below it.
[[nodiscard]] CodebookEdit codebookRemoval(const Codebook &codebook, const QString &tag);

}
