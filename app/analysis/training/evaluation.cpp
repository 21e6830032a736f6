// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/training/evaluation.h"

#include <algorithm>

namespace pullquote
{

QList<NameTag> namesOf(const std::vector<Label> &labels)
{
    QList<NameTag> names;
    for (size_t token = 0; token < labels.size(); ++token) {
        const Label label = labels[token];
        if (label == outsideLabel)
            continue;
        const auto at = static_cast<qsizetype>(token);
        const bool goesOn = isInside(label) && token > 0 && mayFollow(labels[token - 1], label);
        if (goesOn)
            names.back().endToken = at + 1;
        else
            names.append({at, at + 1, kindOf(label)});
    }
    return names;
}

void evaluate(const Tagger &tagger, const LabelledDocument &document, Evaluation &evaluation)
{
    const QList<NameTag> gold = namesOf(document.labels);
    const TagSequence found = tagger.tag(document.tokens);
    for (const NameTag &name : gold)
        ++evaluation.kinds[static_cast<size_t>(name.kind)].gold;
    for (qsizetype at = 0; at < found.tags.size(); ++at) {
        const NameTag &name = found.tags[at];
        const bool right = gold.contains(name);
        NameCounts &counts = evaluation.kinds[static_cast<size_t>(name.kind)];
        ++counts.found;
        counts.right += right;
        if (name.kind == NameKind::Person) {
            NameCounts &tenth = evaluation.confidence[std::min<size_t>(9, static_cast<size_t>(found.confidence[at] * 10))];
            ++tenth.found;
            tenth.right += right;
        }
    }
}

}
