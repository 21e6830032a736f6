// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/pagescroll.h"
#include "ui/reading/spans.h"

#include <QtCore/QRectF>

namespace pullquote
{

class ReadingPage;

/// The little sheet in the margin that says a mark has a note; in viewport coordinates.
struct NoteSign {
    QRectF rect;
    const MarkSpan *span = nullptr; ///< lives as long as the page's spans
};

/// The signs beside @p placed, one a mark that begins there, side by side where several begin on one line.
[[nodiscard]] QList<NoteSign> noteSigns(ReadingPage &page, const PlacedBlock &placed);

}
