// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/taggerlattice.h"
#include "app/analysis/tokens.h"
#include "app/base/result.h"

#include <QtCore/QString>

#include <vector>

namespace pullquote
{

/// A text with the right label of each token. The tokens refer to the text, which moves with them but is never changed.
struct LabelledDocument {
    QString text;
    TokenisedText tokens;
    std::vector<Label> labels;
};

/// Words and their labels, a sentence each: what a document is made of.
struct LabelledSentence {
    QStringList words;
    std::vector<Label> labels;
};

[[nodiscard]] LabelledDocument makeDocument(const std::vector<LabelledSentence> &sentences);

/**
 * Reads a file of "token<tab>label" lines (BIO2; an empty line ends a sentence, "-DOCSTART-" a document) and cuts its
 * words as the program's tokeniser would: words parted at hyphens are joined inside a name and between small letters,
 * "n't" and "'ll" go to their verb, and a title before a name leaves the name.
 */
[[nodiscard]] Result<std::vector<std::vector<LabelledSentence>>> readCorpus(const QString &path);

/// @p sentence in another case: capitals (Upper), headline (Title) or small letters (Lower).
enum class Recasing { Upper, Title, Lower };
[[nodiscard]] LabelledSentence recased(const LabelledSentence &sentence, Recasing recasing);

}
