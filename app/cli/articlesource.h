// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <optional>

namespace pullquote
{

struct CommandContext;

/// Reads the article in the file named @p argument, or from the input where that is "-".
[[nodiscard]] Result<ImportedArticle> articleFrom(const QString &argument, const CommandContext &context);

/// Fails where the input is named more than once: it can be read once only.
[[nodiscard]] Outcome checkSources(const QStringList &arguments);

/// The id that @p argument writes, a number or "#" and a number; none where it is a file's name.
[[nodiscard]] std::optional<ArticleId> articleId(const QString &argument);

}
