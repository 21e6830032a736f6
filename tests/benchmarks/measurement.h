// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace pullquote
{

/// One figure of a benchmark, as packaging/bench reads it.
struct Measurement {
    QString name;
    double value = 0;
    QString unit;
    std::optional<double> limit; ///< what the value may be at most
    std::optional<double> ratio; ///< to a bare or smaller piece of work of the same run
    bool limitIsFloor = false; ///< the limit is what the value must be at least
};

/// Puts the figure on the standard output, as one line of JSON.
void print(const Measurement &measurement);

/// The middle one; the mean of the middle two where there are two. @p values must not be empty.
[[nodiscard]] double median(std::vector<double> values);

/// Processor time of all threads of this program so far, in milliseconds: waiting for others does not count.
[[nodiscard]] double processorMilliseconds();

}
