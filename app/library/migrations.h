// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QtCore/QStringList>

#include <span>

namespace pullquote
{

class Database;

/**
 * One step of the schema, from the version before it to its own.
 *
 * A list of statements and not one string: the SQLite driver takes one statement at a time, and cutting at semicolons
 * would break triggers. Steps that have been released are never changed; a new one is added at the end, with a stored
 * file of the version before it under tests/data/library.
 */
struct Migration {
    int version = 0; ///< counts from 1
    QStringList statements;
};

/// All steps, in order. An empty file goes through the same ones as an old one.
[[nodiscard]] std::span<const Migration> migrations();

enum class MigrationOutcome { UpToDate, Created, Upgraded };

/**
 * Brings @p database from its version (`PRAGMA user_version`) to the last of @p steps, each step in a transaction of
 * its own.
 *
 * A step that fails leaves the file at the version before it. A file of a later version than the last step is refused.
 */
[[nodiscard]] Result<MigrationOutcome> migrate(const Database &database, std::span<const Migration> steps);

}
