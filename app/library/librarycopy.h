// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace pullquote
{

class Library;

/// Writes all that @p library has to a new file, which is a library of its own. Fails where @p path is there already: nothing
/// is written over. Needs no room on the disk that holds the library.
[[nodiscard]] Outcome copyLibrary(const Library &library, const QString &path);

}
