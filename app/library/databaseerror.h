// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

class QSqlError;

namespace pullquote
{

// What a reader is told when the library's file cannot be used. Internal to app/library.

/// The failure of a statement, by SQLite's own result code: full disk, read-only, held by another, damaged, foreign.
[[nodiscard]] Error describedError(const QSqlError &error, const QString &path);

[[nodiscard]] Error foreignFileError(const QString &path);
[[nodiscard]] Error damagedError(const QString &path);
[[nodiscard]] Error unwritableError(const QString &path);
[[nodiscard]] Error newerVersionError(const QString &path);

}
