// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/range.h"
#include "ui/launcher/launchermodel.h"

#include <functional>

QT_BEGIN_NAMESPACE
class QMenuBar;
QT_END_NAMESPACE

namespace pullquote
{

struct Analysis;
struct Article;
struct ArticleSummary;

/// A row of the command palette or the outline, with what it does.
struct LauncherItem {
    LauncherEntry entry;
    std::function<void()> choose;
};

using GoToPlace = std::function<void(TextRange)>;
using OpenArticle = std::function<void(ArticleId)>;

/// The actions in the menus that can be done now.
[[nodiscard]] QList<LauncherItem> commandItems(const QMenuBar &menus);
/// People, organisations, places and policies; choosing one goes to its first mention.
[[nodiscard]] QList<LauncherItem> nameItems(const Analysis &analysis, const GoToPlace &goTo);
[[nodiscard]] QList<LauncherItem> articleItems(const QList<ArticleSummary> &articles, const OpenArticle &open);
/// The title and the headings below it.
[[nodiscard]] QList<LauncherItem> headingItems(const Article &article, const GoToPlace &goTo);

}
