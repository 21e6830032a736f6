// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

#include <QtCore/QString>

namespace pullquote
{

struct Article;

/// The key that stands for it in files: "certain", "likely", "unknown".
[[nodiscard]] QString certaintyKey(Certainty certainty);

/// The key that stands for it in files, for example "title-and-surname".
[[nodiscard]] QString linkReasonKey(LinkReason reason);

/// A number as a reader of English writes it: "11,000,000", "2.3", "-0.4"; at most four decimals, none without need.
[[nodiscard]] QString readableNumber(double value);

/// The value or range of a figure without its unit: "about 11,000,000", "30–40", "at least 5"; empty where it has none.
[[nodiscard]] QString readableValue(const Figure &figure);

/// The figure with its unit as a reader writes it: "about USD 2,300,000,000", "48 %", "3.5 percentage points", "12
/// hours".
[[nodiscard]] QString readableQuantity(const Figure &figure);

/// Who said it, with which word, and how sure that is: "Ilse Brandt, “said” · certain"; "speaker unknown".
[[nodiscard]] QString attribution(const Quote &quote);

/// Byline, outlet and date in one line, parted by middle dots; empty where the article gives none.
[[nodiscard]] QString creditLine(const Article &article);

/// "1 mention", "12 mentions".
[[nodiscard]] QString counted(qsizetype count, const QString &one, const QString &many);

}
