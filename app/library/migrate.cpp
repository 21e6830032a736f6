// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/migrations.h"

#include "app/library/database.h"
#include "app/library/databaseerror.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

Result<qint64> versionOf(const Database &database)
{
    return database.number(u"PRAGMA user_version"_s);
}

/// Makes one step, or nothing where another process has made it since we looked.
Outcome makeStep(const Database &database, const Migration &step)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<qint64> version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    if (*version >= step.version)
        return {};
    // A pragma takes no bound value. Both numbers lie in the file's head and roll back with the rest.
    const QStringList heads{u"PRAGMA application_id = %1"_s.arg(libraryApplicationId),
                            u"PRAGMA user_version = %1"_s.arg(step.version)};
    for (const QString &statement : step.statements + heads) {
        if (const Result<QSqlQuery> done = database.run(statement); !done)
            return std::unexpected(done.error());
    }
    return transaction->commit();
}

}

Result<MigrationOutcome> migrate(const Database &database, std::span<const Migration> steps)
{
    const Result<qint64> version = versionOf(database);
    if (!version)
        return std::unexpected(version.error());
    const int last = steps.empty() ? 0 : steps.back().version;
    if (*version > last)
        return std::unexpected(newerVersionError(database.path()));
    if (*version == last)
        return MigrationOutcome::UpToDate;
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (const Outcome done = makeStep(database, step); !done)
            return std::unexpected(done.error());
    }
    return *version == 0 ? MigrationOutcome::Created : MigrationOutcome::Upgraded;
}

}
