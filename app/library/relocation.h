// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"
#include "app/annotation/reanchoring.h"

namespace pullquote
{

// What belongs to an article, taken along to its changed text. Internal to app/library.

[[nodiscard]] QList<Annotation> relocated(const QList<Annotation> &annotations, const TextChange &change);

/// The corrections with those of their places that are sure; see withPlaces().
[[nodiscard]] QList<Correction> relocated(const QList<Correction> &corrections, const TextChange &change);

}
