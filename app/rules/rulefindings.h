// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/highlightrules.h"

namespace pullquote
{

/// The same words, found by one kind of one rule, wherever they stand.
struct RuleFinding {
    QString rule; ///< HighlightRule::name
    QString kind; ///< one of HighlightRule::kinds
    QString words; ///< as they stand at the first place
    QList<TextRange> places; ///< in the order of the text

    friend bool operator==(const RuleFinding &, const RuleFinding &) = default;
};

/// Brings the matches of @p rule in @p text together by kind, in the order of the kinds, and by words (whether they have
/// capitals or not), in the order of the text.
[[nodiscard]] QList<RuleFinding> ruleFindings(const HighlightRule &rule, const QList<RuleMatch> &matches, QStringView text);

}
