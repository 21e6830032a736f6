// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulefindings.h"

#include <QtCore/QHash>

#include <algorithm>
#include <utility>

namespace pullquote
{

QList<RuleFinding> ruleFindings(const HighlightRule &rule, const QList<RuleMatch> &matches, QStringView text)
{
    QList<std::pair<qsizetype, RuleFinding>> found; // with the kind
    QHash<std::pair<qsizetype, QString>, qsizetype> rows;
    for (const RuleMatch &match : matches) {
        const QString words = match.range.in(text).toString().simplified();
        const auto known = rows.constFind({match.kind, words.toCaseFolded()});
        if (known != rows.cend()) {
            found[*known].second.places.append(match.range);
            continue;
        }
        rows.insert({match.kind, words.toCaseFolded()}, found.size());
        found.append({match.kind, {rule.name, rule.kinds.at(match.kind), words, {match.range}}});
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, RuleFinding>::first);
    QList<RuleFinding> findings;
    findings.reserve(found.size());
    for (auto &[kind, finding] : found)
        findings.append(std::move(finding));
    return findings;
}

}
