// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qtypes.h>

namespace pullquote
{

/**
 * How sure a finding is, as a share: of those at 0.9 nine in ten should be right.
 *
 * Logistic maps of what the finders weighed, fitted by "pullquote-train reliability"; confidence.cpp gives when and on
 * what.
 */

/// Of a person with the best @p score of its @p mentions.
[[nodiscard]] double confidenceOfPerson(double score, qsizetype mentions);

/// Of an organisation or place whose best tag has @p probability.
[[nodiscard]] double confidenceOfName(double probability, qsizetype mentions);

}
