// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "tests/ui/storm/dice.h"

#include <functional>
#include <optional>

namespace pullquote
{

class ArticleView;
class MainWindow;

/// Where a storm takes place: the real window, and the dice thrown there.
struct StormScene {
    MainWindow &window;
    ArticleView &view;
    StormDice &dice;
};

/// What tells marks apart in two sessions that do the same, unlike their ids and times.
[[nodiscard]] QString placeAndLook(const Annotation &mark);
/// A mark of the open article for which @p counts holds, chosen by its place rather than by its id.
[[nodiscard]] std::optional<AnnotationId> anyMark(const StormScene &scene, const std::function<bool(const Annotation &)> &counts);
[[nodiscard]] std::optional<AnnotationId> anyMark(const StormScene &scene);
/// Makes one that stands in the text current, as a click on one of its runs does; false where there is none.
bool turnToAnyMark(const StormScene &scene);
/// An article of the library, chosen by its title rather than by its id.
[[nodiscard]] std::optional<ArticleId> anyArticle(const StormScene &scene);

}
