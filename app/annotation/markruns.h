// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QStringView>

namespace pullquote
{

// How the text of a mark changes: further runs, fewer, other ends. Ranges are those of the canonical text; what comes back
// are the segments for rangeChange() (edit.h), with selectors made anew where words changed. Runs without a place stay.

/// The unbroken stretch that run @p part belongs to: runs with nothing but space between them, as those of a mark across
/// paragraphs. Empty where that run has no place.
[[nodiscard]] TextRange stretchAt(QStringView text, const QList<Segment> &segments, qsizetype part);

/// With @p range as further runs; what it overlaps, or touches but for space, becomes one with it.
[[nodiscard]] QList<Segment> withRange(QStringView text, const QList<Segment> &segments, TextRange range);

/// With @p range in the place of the runs in @p stretch; empty where the range holds nothing but space.
[[nodiscard]] QList<Segment> withStretch(QStringView text, const QList<Segment> &segments, TextRange stretch, TextRange range);

/// Without run @p part.
[[nodiscard]] QList<Segment> withoutRun(QList<Segment> segments, qsizetype part);

/// The run that covers @p position, -1 where none does.
[[nodiscard]] qsizetype runAt(const QList<Segment> &segments, qsizetype position);

/// The words of all runs in one line, for lists and titles; empty for a note on the article.
[[nodiscard]] QString wordsOf(const Annotation &annotation);

enum class RangeEnd { Start, End };
enum class EndStep { CharacterBack, CharacterForward, WordBack, WordForward };

/// @p range with one end moved by a character as the reader sees it, or to the next end (for the start: beginning) of a word.
/// Skips space, which no mark begins or ends with; unchanged where the range would become empty or leave the text.
[[nodiscard]] TextRange withEndMoved(QStringView text, TextRange range, RangeEnd end, EndStep step);

}
