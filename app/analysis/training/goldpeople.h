// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

#include <QtCore/QList>

namespace pullquote
{

/// An article and the people that a reader has found in it, a list of mentions each.
struct GoldPeople {
    Article article;
    QList<QList<TextRange>> people;
};

/**
 * Reads an annotation, {"people": [{"mentions": [{"s": words, "not": [numbers], "only": [numbers]}]}]}, and the text
 * beside it (the same name with .txt).
 *
 * A mention stands for each occurrence of its words at the bounds of words that no longer mention covers; "not" and
 * "only" count all occurrences from 1.
 */
[[nodiscard]] Result<GoldPeople> readGoldPeople(const QString &jsonFile);

}
