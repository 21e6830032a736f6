// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

namespace pullquote
{

class Library;
struct CommandContext;

/// Opens the library for a command that only looks into it. Makes none: the path may have a slip in it. A file that may
/// not be written is refused, since the database needs its log beside it; the advice says how to look into it all the
/// same.
[[nodiscard]] Result<std::unique_ptr<Library>> openExistingLibrary(const CommandContext &context);

}
