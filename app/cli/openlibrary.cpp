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
    if (!QFileInfo::exists(context.libraryPath))
        return failure(u"There is no library “%1”."_s.arg(context.libraryPath), u"“pullquote import” makes one."_s);
    return Library::open(context.libraryPath);
}

}
