// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openlibrary.h"

#include "app/cli/commandcontext.h"
#include "app/library/library.h"

#include <QtCore/QFileInfo>

namespace pullquote
{
using namespace Qt::StringLiterals;

Result<std::unique_ptr<Library>> openExistingLibrary(const CommandContext &context)
{
    const QFileInfo file(context.libraryPath);
    if (!file.exists())
        return failure(u"There is no library “%1”."_s.arg(context.libraryPath), u"“pullquote import” makes one."_s);
    if (file.isFile() && (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())) {
        return failure(u"The library “%1” is read-only, and cannot be opened so."_s.arg(context.libraryPath),
                       u"Copy the file to a folder of your own and name the copy with --library."_s);
    }
    return Library::open(context.libraryPath);
}

}
