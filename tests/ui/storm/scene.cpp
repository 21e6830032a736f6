// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/scene.h"

#include "app/annotation/reanchoring.h"
#include "app/library/library.h"
#include "ui/reading/articleview.h"
#include "ui/window/mainwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString placeAndWords(const Segment &run)
{
    return u" %1-%2 “%3” state %4 perhaps %5-%6 earlier %7-%8"_s.arg(run.range.start).arg(run.range.end)
        .arg(run.quote.exact).arg(int(run.state)).arg(run.proposal.start).arg(run.proposal.end)
        .arg(run.earlier.range.start).arg(run.earlier.range.end);
}

}

QString placeAndLook(const Annotation &mark)
{
    QString words = u"mark"_s;
    for (const Segment &run : mark.segments)
        words += placeAndWords(run);
    return words + u" colour %1 note “%2” tags %3"_s.arg(mark.colour).arg(mark.note, mark.tags.join(u','));
}

std::optional<AnnotationId> anyMark(const StormScene &scene, const std::function<bool(const Annotation &)> &counts)
{
    QList<std::pair<QString, AnnotationId>> marks;
    for (const Annotation &mark : scene.window.workspace().annotations().all()) {
        if (counts(mark))
            marks.append({placeAndLook(mark), mark.id});
    }
    if (marks.isEmpty())
        return std::nullopt;
    std::ranges::stable_sort(marks, {}, &std::pair<QString, AnnotationId>::first);
    return marks.at(scene.dice.below(marks.size())).second;
}

std::optional<AnnotationId> anyMark(const StormScene &scene)
{
    return anyMark(scene, [](const Annotation &) { return true; });
}

bool turnToAnyMark(const StormScene &scene)
{
    const auto mark = anyMark(scene, [](const Annotation &each) { return !surePlaces(each).isEmpty(); });
    if (!mark)
        return false;
    const QList<Segment> &runs = scene.window.workspace().annotations().find(*mark)->segments;
    const QList<TextRange> places = surePlaces(*scene.window.workspace().annotations().find(*mark));
    const TextRange place = places.at(scene.dice.below(places.size()));
    const qsizetype part = std::ranges::find(runs, place, &Segment::range) - runs.begin();
    Q_EMIT scene.view.spanActivated({.kind = MarkKind::Own, .item = -1, .part = part, .annotation = *mark}, {});
    scene.view.setFocus();
    return true;
}

std::optional<ArticleId> anyArticle(const StormScene &scene)
{
    QList<ArticleSummary> articles = scene.window.workspace().library().articles().value_or(QList<ArticleSummary>());
    if (articles.isEmpty())
        return std::nullopt;
    std::ranges::stable_sort(articles, {}, &ArticleSummary::title);
    return articles.at(scene.dice.below(articles.size())).id;
}

}
