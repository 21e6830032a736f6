// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/databaseerror.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtSql/QSqlError>

namespace pullquote
{

namespace
{

/// Result codes of SQLite, https://www.sqlite.org/rescode.html; the extended ones carry these in their lowest byte.
enum ResultCode : int {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

/// Gives the messages their context for the translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

}

Error describedError(const QSqlError &error, const QString &path)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        return {Words::tr("The library “%1” is in use by another program.").arg(shown(path)),
                Words::tr("Try again in a moment; if it goes on, close the other program.")};
    case ReadOnly:
    case CannotOpen:
        return unwritableError(path);
    case InputOutput:
        return {
            Words::tr("The disk reported an error while the library “%1” was read or written.").arg(shown(path)),
            Words::tr("Check the disk and its cable or network, then open the library again. Nothing was changed.")};
    case Corrupt:
        return damagedError(path);
    case Full:
        return {Words::tr("The library “%1” could not be written: the disk is full.").arg(shown(path)),
                Words::tr("Make room on the disk and try again. Everything saved before is safe.")};
    case NotADatabase:
        return foreignFileError(path);
    default:
        return {Words::tr("The library “%1” could not be used: %2").arg(shown(path), error.databaseText()),
                Words::tr("Nothing was changed. If this happens again, please report it with the text above.")};
    }
}

Error foreignFileError(const QString &path)
{
    return {Words::tr("“%1” is not a Pullquote library.").arg(shown(path)),
            Words::tr("It was left as it is. Choose another file, or a new name for a new library.")};
}

Error damagedError(const QString &path)
{
    return {
        Words::tr("The library “%1” is damaged.").arg(shown(path)),
        Words::tr("It was left as it is. Keep a copy of it, then go back to a backup, or move it away to begin anew.")};
}

Error unwritableError(const QString &path)
{
    return {
        Words::tr("The library “%1” cannot be written.").arg(shown(path)),
        Words::tr("Check that the file and its folder belong to you and are not read-only, or choose another place.")};
}

Error newerVersionError(const QString &path)
{
    return {Words::tr("The library “%1” was made by a newer version of Pullquote.").arg(shown(path)),
            Words::tr("It was left as it is. Install the newer version to open it.")};
}

}
