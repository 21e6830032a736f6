// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

namespace pullquote
{

class Library;
struct CommandContext;

/// Opens the library for a command that only looks into it, to be read alone where it may not be written. Makes none: the
/// path may have a slip in it.
[[nodiscard]] Result<std::unique_ptr<Library>> openExistingLibrary(const CommandContext &context);

}
