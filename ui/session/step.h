// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correctionedit.h"
#include "app/annotation/codebook.h"
#include "app/annotation/edit.h"
#include "app/base/id.h"

#include <variant>

namespace pullquote
{

/// Gives an article these tags in place of those it had.
struct ArticleTags {
    QStringList tags;

    friend bool operator==(const ArticleTags &, const ArticleTags &) = default;
};

/// Changes the corrections that hold in every article.
struct StandingEdit {
    CorrectionEdit edit;

    friend bool operator==(const StandingEdit &, const StandingEdit &) = default;
};

/// What the reader did to one article: to marks, notes and their tags, to the findings, or to the article's own tags; or to
/// the codebook and the standing corrections, which belong to no article.
using Step = std::variant<Edit, CorrectionEdit, ArticleTags, CodebookEdit, StandingEdit>;

/// A step and the article it belongs to.
struct ArticleStep {
    ArticleId article; ///< null for what belongs to no article
    Step step;
};

}
