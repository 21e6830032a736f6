// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/markpainter.h"
#include "ui/reading/overviewrail.h"

namespace pullquote
{

/// Where on the rail the shown marks of @p page lie; of marks that would cover each other there, one.
[[nodiscard]] QList<RailTick> railTicks(ReadingPage &page, const MarkColours &colours);

/// @p ticks as they are where a rail with room for @p rows ticks shows each on its own. Where findings are so many that they
/// would run together, one tick a row, in the colour that most have there and the paler the fewer they are: so that one sees
/// where they crowd. The reader's own stay as they are.
[[nodiscard]] QList<RailTick> thinned(const QList<RailTick> &ticks, qsizetype rows);

}
