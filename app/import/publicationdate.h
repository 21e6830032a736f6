// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDate>
#include <QtCore/QStringView>

namespace pullquote
{

/// A line that holds a date with its year and nothing else but what goes with one: a label, weekday, time, place in the
/// list.
struct DateLine {
    QDate date;
    bool isLabelled = false; ///< "Published", "Posted" or the like stands before it
    QString outlet; ///< of "November 3, 2020 / 6:00 AM / The Courier", else empty
};

/// The date of @p line; null where the line holds anything else, tells when something was updated, or may be read in
/// two ways
/// ("3/4/2021"). Never looks into running text.
[[nodiscard]] DateLine dateInLine(QStringView line);

/// The date in the dateline that @p paragraph begins with, "CARDIFF, Wales, Nov. 3, 2020 (Wire) — …"; null where it
/// gives no year.
[[nodiscard]] QDate dateInDateline(QStringView paragraph);

/// Where the dateline that @p paragraph begins with ends, its dash included; 0 where there is none.
[[nodiscard]] qsizetype datelineLength(QStringView paragraph);

}
