// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/librarycopy.h"

#include "app/library/database.h"
#include "app/library/library.h"
#include "app/library/outcomeof.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace pullquote
{

Outcome copyLibrary(const Library &library, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists())
        return failure(QCoreApplication::translate("Library", "%1 is there already.").arg(QDir::toNativeSeparators(path)),
                       QCoreApplication::translate("Library", "Choose another name: nothing is written over."));
    const auto database = Database::open(library.path(), library.isReadOnly() ? Access::Read : Access::Write);
    if (!database)
        return std::unexpected(database.error());
    return outcomeOf((*database)->run(u"VACUUM INTO ?"_s, {target.absoluteFilePath()}));
}

}
