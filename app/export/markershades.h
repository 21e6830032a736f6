// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/palette.h"
#include "app/export/markerink.h"

#include <QtCore/QList>

namespace pullquote
{

/// The palette's colours as they are printed on white paper: a light shade for each, the reader's own as well, so that
/// black text on it keeps at least 4.5:1.
[[nodiscard]] QList<MarkerInk> markerShades(const Palette &palette);

}
