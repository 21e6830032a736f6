// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QtCore/QList>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <memory>
#include <optional>
#include <type_traits>

namespace pullquote
{

/// Stands in the file's head and tells a library from other SQLite files: "Plqt".
inline constexpr qint32 libraryApplicationId = 0x506C7174;

/// What is done with the file: changed, or only read, without even a lock or a log beside it where it lies in a folder
/// that cannot be written.
enum class Access { Write, Read };

/// Read for a file that is there and may not be written, or has a folder that may not: its log lies beside it.
[[nodiscard]] Access allowedAccess(const QString &path);

/**
 * One connection to a library's file: the only place where SQL is run.
 *
 * Internal to app/library. Values are always bound, never written into a statement. A write waits up to five seconds
 * for another process. To be used and destroyed in the thread that opened it.
 */
class Database
{
    Q_DISABLE_COPY_MOVE(Database)
public:
    /// Opens @p path or makes an empty file there, with the folders above it; migrations.h gives it its tables. Fails
    /// for what is not a library or is damaged, without touching it.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::Write);
    ~Database();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Access access() const { return m_access; }

    /// Runs one statement. @p values are bound in order; an invalid QVariant is NULL, a null string the empty one.
    [[nodiscard]] Result<QSqlQuery> run(const QString &statement, const QVariantList &values = {}) const;

    /// All rows, each read by @p read, a function from a const QSqlQuery & to a value.
    template<typename Read>
    [[nodiscard]] auto rows(const QString &statement, const QVariantList &values, Read read) const
        -> Result<QList<std::invoke_result_t<Read, const QSqlQuery &>>>
    {
        Result<QSqlQuery> query = run(statement, values);
        if (!query)
            return std::unexpected(query.error());
        QList<std::invoke_result_t<Read, const QSqlQuery &>> found;
        while (query->next())
            found.append(read(*query));
        // A row that cannot be read ends the loop like the last one does.
        if (query->lastError().isValid())
            return std::unexpected(error(query->lastError()));
        return found;
    }

    /// The first row, none where there is none.
    template<typename Read>
    [[nodiscard]] auto row(const QString &statement, const QVariantList &values, Read read) const
        -> Result<std::optional<std::invoke_result_t<Read, const QSqlQuery &>>>
    {
        auto found = rows(statement, values, read);
        if (!found)
            return std::unexpected(found.error());
        if (found->isEmpty())
            return std::nullopt;
        return std::optional(std::move(found->first()));
    }

    /// A whole number, for pragmas and counts; 0 where there is no row.
    [[nodiscard]] Result<qint64> number(const QString &statement, const QVariantList &values = {}) const;

    /// What the failure of a statement means to the reader.
    [[nodiscard]] Error error(const QSqlError &sqlError) const;

private:
    Database(const QString &path, Access access);
    [[nodiscard]] Outcome connect();
    [[nodiscard]] Outcome checkIdentity() const;
    [[nodiscard]] Outcome checkHealth() const;
    [[nodiscard]] Outcome configure() const;

    QString m_path;
    Access m_access;
    QString m_connection; ///< name of the connection, of this object alone
    QSqlDatabase m_database;
};

/// A transaction that takes everything back unless commit() has succeeded.
class Transaction
{
    Q_DISABLE_COPY(Transaction)
public:
    /// Takes the write lock at once: a reader that becomes a writer half-way could only give up.
    [[nodiscard]] static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Outcome commit();

private:
    explicit Transaction(const Database &database);

    const Database *m_database; ///< null once committed or moved from
};

}
