// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"

namespace pullquote
{

/// Puts a correction in; where its id is already present, nothing happens: corrections are made and reverted, not changed.
struct InsertCorrection {
    Correction correction;
    friend bool operator==(const InsertCorrection &, const InsertCorrection &) = default;
};

/// Takes a correction out; does nothing where it is gone already.
struct RemoveCorrection {
    CorrectionId id;
    friend bool operator==(const RemoveCorrection &, const RemoveCorrection &) = default;
};

/// One step of the reader: done as a whole, undone as a whole. apply() changes a list in memory, the library writes the
/// same value to disk.
struct CorrectionEdit {
    QList<std::variant<InsertCorrection, RemoveCorrection>> changes;
    friend bool operator==(const CorrectionEdit &, const CorrectionEdit &) = default;
};

/// Makes the changes in @p corrections, which are and stay in the order of their places, and returns the edit that takes
/// them back.
CorrectionEdit apply(const CorrectionEdit &edit, QList<Correction> &corrections);

/// The place behind all of @p corrections.
[[nodiscard]] qint64 placeAfter(const QList<Correction> &corrections);

}
