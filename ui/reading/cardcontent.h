// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

#include <utility>

namespace pullquote
{

struct Annotation;
struct Palette;
struct RuleFinding;

/// What a card says about a mark, in words for the reader.
struct CardContent {
    QString title;
    QString subtitle; ///< a person's role, a colour's meaning; may be empty
    QList<std::pair<QString, QString>> facts; ///< "Value", "about 11,000,000"
    QString footnote; ///< why, or how sure; may be empty

    friend bool operator==(const CardContent &, const CardContent &) = default;
};

// The indices are rows of the analysis' lists; @p text is the article's.

[[nodiscard]] CardContent personCard(const Analysis &analysis, qsizetype person, QStringView text);
/// For a person as well, then without quotes.
[[nodiscard]] CardContent entityCard(const Analysis &analysis, EntityKind kind, qsizetype entity, QStringView text);
[[nodiscard]] CardContent figureCard(const Analysis &analysis, qsizetype figure, QStringView text);
[[nodiscard]] CardContent quoteCard(const Analysis &analysis, qsizetype quote, QStringView text);
/// Numbers the people who may have spoken the quote, for the keys 1 to 9.
void addCandidates(CardContent &card, const Analysis &analysis, qsizetype quote);
/// Says that the reader corrected the finding, and how; nothing where @p corrections has no words.
void addCorrections(CardContent &card, const QStringList &corrections);
[[nodiscard]] CardContent ruleCard(const RuleFinding &finding);
[[nodiscard]] CardContent annotationCard(const Annotation &annotation, const Palette &palette);

}
