// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/analysis/lexicon.h"
#include "app/analysis/tagger.h"
#include "app/base/result.h"

#include <QtCore/QStringList>

#include <vector>

namespace pullquote
{

/// One finding that was looked up in what people had annotated.
struct Judged {
    double confidence = 0;
    double mentions = 1;
    bool right = false;
};

/// The people of annotated articles (NAME.json with NAME.txt beside it); right where more than half of a person's
/// mentions are mentions of one annotated person.
[[nodiscard]] Result<std::vector<Judged>> judgePeople(const Analyser &analyser, const QStringList &goldFiles);

struct JudgedNames {
    std::vector<Judged> people;
    std::vector<Judged> others; ///< organisations and places
};

/// The names of corpora; right where more than half of the mentions are annotated exactly as such.
[[nodiscard]] Result<JudgedNames> judgeNames(const Lexicon &lexicon, const Tagger &tagger, const QStringList &corpora);

/**
 * Prints how often the findings of each tenth of confidence were right, and the logistic map that would fit them
 * better: logit(share) = a + b logit(confidence) + c log2(mentions), with a light pull to a = 0, b = 1, c = 0.
 */
void printReliability(const QString &title, const std::vector<Judged> &findings);

}
