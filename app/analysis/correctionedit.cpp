// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correctionedit.h"

#include <algorithm>

namespace pullquote
{

namespace
{

std::optional<RemoveCorrection> inserted(const Correction &correction, QList<Correction> &corrections)
{
    if (std::ranges::contains(corrections, correction.id, &Correction::id))
        return std::nullopt;
    const auto behind = std::ranges::upper_bound(corrections, correction.place, {}, &Correction::place);
    corrections.insert(behind, correction);
    return RemoveCorrection{correction.id};
}

std::optional<InsertCorrection> removed(CorrectionId id, QList<Correction> &corrections)
{
    const auto found = std::ranges::find(std::as_const(corrections), id, &Correction::id);
    if (found == corrections.cend())
        return std::nullopt;
    return InsertCorrection{corrections.takeAt(found - corrections.cbegin())};
}

}

CorrectionEdit apply(const CorrectionEdit &edit, QList<Correction> &corrections)
{
    CorrectionEdit inverse;
    for (const auto &change : edit.changes) {
        if (const auto *insertion = std::get_if<InsertCorrection>(&change)) {
            if (const auto back = inserted(insertion->correction, corrections))
                inverse.changes.prepend(*back);
        } else if (const auto *removal = std::get_if<RemoveCorrection>(&change)) {
            if (const auto back = removed(removal->id, corrections))
                inverse.changes.prepend(*back);
        }
    }
    return inverse;
}

qint64 placeAfter(const QList<Correction> &corrections)
{
    return corrections.isEmpty() ? 1 : corrections.last().place + 1;
}

}
