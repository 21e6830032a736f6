// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtCore/QDateTime>
#include <QtCore/QVariant>

namespace pullquote
{

class CodePoints;

// How parts of an article lie in the database. Internal to app/library.

/// A JSON list of [kind, start, end, level], in code points.
[[nodiscard]] QString encodedBlocks(const QList<Block> &blocks, const CodePoints &points);
[[nodiscard]] QList<Block> decodedBlocks(const QString &json, const CodePoints &points);

/// A JSON list of strings.
[[nodiscard]] QString encodedNames(const QStringList &names);
[[nodiscard]] QStringList decodedNames(const QString &json);

/// Milliseconds since 1970, UTC; NULL for a null time.
[[nodiscard]] QVariant encodedTime(const QDateTime &moment);
[[nodiscard]] QDateTime decodedTime(const QVariant &milliseconds);

}
