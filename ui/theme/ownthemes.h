// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/theme/theme.h"

namespace pullquote
{

/// Where the reader's own themes lie: pullquote/themes in the XDG data folder. It need not be there.
[[nodiscard]] QString ownThemesFolder();

/// Writes a copy of the file of @p theme into @p folder, under an id and a name that none of @p taken has, for the
/// reader to go on from. Returns the new file's path.
[[nodiscard]] Result<QString> copyTheme(const Theme &theme, const QString &folder, const QList<Theme> &taken);

}
