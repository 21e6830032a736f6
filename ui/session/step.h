// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correctionedit.h"
#include "app/annotation/edit.h"
#include "app/base/id.h"

#include <variant>

namespace pullquote
{

/// What the reader did to one article: to marks, notes and tags, or to the findings.
using Step = std::variant<Edit, CorrectionEdit>;

/// A step and the article it belongs to.
struct ArticleStep {
    ArticleId article;
    Step step;
};

}
