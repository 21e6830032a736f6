// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/corrected.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace pullquote
{

struct RuleFinding;

/// One row of a panel, made from a finding.
struct FindingRow {
    QString title;
    QString detail;
    QString trailing;
    QList<TextRange> places;
    bool doubtful = false;
    bool corrected = false; ///< by the reader
    QStringList variants = {}; ///< of an entity's name, in the order of the text

    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

/// Marks the rows whose finding of @p type one of the corrections made or changed.
void markCorrected(QList<FindingRow> &rows, const QList<CorrectionEffect> &effects, FindingType type);

/// The rows of the entities' panels: name, role, number of mentions, what else @p text calls them.
[[nodiscard]] QList<FindingRow> entityRows(const QList<Entity> &entities, QStringView text);
/// The rows of the Figures panel: the words of @p text, what they count and who gave them, the value.
[[nodiscard]] QList<FindingRow> figureRows(const QList<Figure> &figures, QStringView text);
/// The rows of the Quotes panel: the words, the speaker with the cue.
[[nodiscard]] QList<FindingRow> quoteRows(const QList<Quote> &quotes, QStringView text);
/// The rows of the Rules panel: the words, the kind with the count of all its places and the rule, the number of places.
[[nodiscard]] QList<FindingRow> ruleRows(const QList<RuleFinding> &findings);

/// A figure's value as the reader's language writes it, with its unit: "$2,300,000,000", "38%", "1.2–1.4 m"; empty for
/// a vague amount.
[[nodiscard]] QString valueText(const Figure &figure);

}
