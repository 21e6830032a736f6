// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"

#include <QtCore/QByteArray>

#include <optional>

namespace pullquote
{

class CodePoints;

// How a correction's step lies in the database: JSON with the step's kind, ranges in code points, enums by name. Internal
// to app/library. Unlike an analysis this cannot be made again: names once written are read for ever.

[[nodiscard]] QByteArray encodedStep(const CorrectionStep &step, const CodePoints &points);
/// None where the bytes are damaged or the kind is not known.
[[nodiscard]] std::optional<CorrectionStep> decodedStep(const QByteArray &json, const CodePoints &points);

}
