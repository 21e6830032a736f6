// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pullquote
{

/**
 * How sure a finding is, as a share: of those at 0.9 nine in ten should be right.
 *
 * Logistic maps of what the finders weighed, fitted by "pullquote-train reliability"; confidence.cpp gives when and on
 * what.
 */

/// Of a person whose best mention has @p score.
[[nodiscard]] double confidenceOfPerson(double score);

/// Of an organisation or place whose best tag has @p probability.
[[nodiscard]] double confidenceOfName(double probability);

}
