// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/markpainter.h"
#include "ui/reading/overviewrail.h"

namespace pullquote
{

/// Where on the rail the shown marks of @p page lie; of marks that would cover each other there, one.
[[nodiscard]] QList<RailTick> railTicks(ReadingPage &page, const MarkColours &colours);

}
