// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/database.h"

#include "app/base/logging.h"
#include "app/library/databaseerror.h"
#include "app/library/location.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// Makes the folder of a new library, and tells apart at once what SQLite would only call "cannot open".
Outcome prepareFile(const QString &path, Access access)
{
    const QFileInfo file(path);
    if (file.isDir())
        return std::unexpected(foreignFileError(path));
    if (access == Access::Read)
        return {};
    if (!file.exists() && !QDir().mkpath(file.absolutePath()))
        return std::unexpected(unwritableError(path));
    if (file.exists() && !file.isWritable())
        return std::unexpected(unwritableError(path));
    return {};
}

/// A check reads the whole file: 0.3 s for 5,000 articles (64 MiB).
constexpr qint64 largestAlwaysChecked = 256LL * 1024 * 1024;

/// Whether the file is to be checked before it is used. A large one only where a log was left behind, as it is when the
/// last program did not come to its end; damage in others is still told when a statement meets it.
bool wantsCheck(const QString &path)
{
    const qint64 size = QFileInfo(path).size();
    return size > 0 && (size <= largestAlwaysChecked || QFileInfo(path + u"-wal").size() > 0);
}

/// SQLite wants a log and an index of it beside the file, even to read. Where it could not make them, and no log waits to
/// be read, nobody else can be writing either, and it is told so: https://www.sqlite.org/uri.html#uriimmutable
bool isImmutable(const QString &path)
{
    return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_s);
}

QString readingUri(const QString &path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return u"file:"_s + QString::fromLatin1(encoded) + (isImmutable(path) ? u"?immutable=1"_s : u"?mode=ro"_s);
}

/// Qt binds a null string as NULL, which no column of ours takes: a null string is an empty one to us.
QVariant bound(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull())
        return u""_s;
    if (value.metaType() == QMetaType::fromType<QByteArray>() && value.toByteArray().isNull())
        return QByteArrayLiteral("");
    return value;
}

}

Access allowedAccess(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Access::Write;
    // the log that each change goes through is a file beside the library
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable() ? Access::Write : Access::Read;
}

Database::Database(const QString &path, Access access)
    : m_path(path)
    , m_access(access)
    , m_connection(u"library-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (Outcome prepared = prepareFile(path, access); !prepared)
        return std::unexpected(prepared.error());
    const bool check = wantsCheck(path);
    std::unique_ptr<Database> database(new Database(path, access));
    Outcome opened = database->connect();
    if (opened)
        opened = database->checkIdentity();
    if (opened && check)
        opened = database->checkHealth();
    if (opened)
        opened = database->configure();
    if (!opened)
        return std::unexpected(opened.error());
    return database;
}

Outcome Database::connect()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=5000"_s;
    const bool reads = m_access == Access::Read;
    m_database.setConnectOptions(reads ? patience + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s : patience);
    m_database.setDatabaseName(reads ? readingUri(m_path) : m_path);
    if (!m_database.open())
        return std::unexpected(error(m_database.lastError()));
    return {};
}

Outcome Database::checkIdentity() const
{
    const Result<qint64> application = number(u"PRAGMA application_id"_s);
    if (!application)
        return std::unexpected(application.error());
    if (*application == libraryApplicationId)
        return {};
    const Result<qint64> things = number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!things)
        return std::unexpected(things.error());
    if (*application == 0 && *things == 0)
        return {};
    return std::unexpected(foreignFileError(m_path));
}

Outcome Database::checkHealth() const
{
    const auto verdict
        = row(u"PRAGMA quick_check(1)"_s, {}, [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!verdict)
        return std::unexpected(verdict.error());
    if (*verdict == u"ok"_s)
        return {};
    qCWarning(lcLibrary).noquote() << "quick_check of" << m_path << "says:" << verdict->value_or(QString());
    return std::unexpected(damagedError(m_path));
}

Outcome Database::configure() const
{
    if (m_access == Access::Read)
        return {};
    const bool shared = isNetworkFileSystem(QStorageInfo(QFileInfo(m_path).absolutePath()).fileSystemType());
    const QStringList statements{
        shared ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s,
        // NORMAL would be enough against a crash of the program; FULL keeps the last notes through a power cut as well,
        // for one sync of the log per change, of which a reader makes few.
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA foreign_keys = ON"_s,
    };
    for (const QString &statement : statements) {
        if (const Result<QSqlQuery> done = run(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return std::unexpected(error(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(bound(value));
    if (!query.exec())
        return std::unexpected(error(query.lastError()));
    return query;
}

Result<qint64> Database::number(const QString &statement, const QVariantList &values) const
{
    const auto found = row(statement, values, [](const QSqlQuery &query) { return query.value(0).toLongLong(); });
    if (!found)
        return std::unexpected(found.error());
    return found->value_or(0);
}

Error Database::error(const QSqlError &sqlError) const
{
    qCWarning(lcLibrary).noquote() << m_path << sqlError.nativeErrorCode() << sqlError.text();
    return describedError(sqlError, m_path);
}

Transaction::Transaction(const Database &database)
    : m_database(&database)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // SQLite has already rolled back by itself where the disk was full; the error of a second time says nothing new.
    if (m_database)
        (void)m_database->run(u"ROLLBACK"_s);
}

Result<Transaction> Transaction::begin(const Database &database)
{
    if (const Result<QSqlQuery> begun = database.run(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Outcome Transaction::commit()
{
    if (const Result<QSqlQuery> done = m_database->run(u"COMMIT"_s); !done)
        return std::unexpected(done.error());
    m_database = nullptr;
    return {};
}

}
