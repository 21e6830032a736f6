// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace pullquote
{

/// What a note refers to in double brackets: [[title of an article]], [[@person]] and [[#words of a figure]] of the open one.
struct NoteLink {
    enum class Kind { Article, Person, Figure };

    Kind kind = Kind::Article;
    QString words; ///< without the sign before them

    friend bool operator==(const NoteLink &, const NoteLink &) = default;
};

/// @p note with its double brackets made links of Markdown; those in code stay as they are.
[[nodiscard]] QString withLinks(const QString &note);
/// The link that withLinks() made @p address of; none where it is another address.
[[nodiscard]] std::optional<NoteLink> noteLink(const QUrl &address);

}
