// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

#include <QtCore/QByteArray>

#include <optional>

namespace pullquote
{

class CodePoints;

// How an analysis lies in the database: JSON, ranges in code points, enums by name. Internal to app/library, and free
// to change with analysisFormat: what other programs read is written by app/export.

/// Rises whenever encodedAnalysis() would write something that an older decodedAnalysis() cannot read in full.
inline constexpr int analysisFormat = 1;

[[nodiscard]] QByteArray encodedAnalysis(const Analysis &analysis, const CodePoints &points);
/// None where the format is another one or the bytes are damaged.
[[nodiscard]] std::optional<Analysis> decodedAnalysis(const QByteArray &json, const CodePoints &points);

}
