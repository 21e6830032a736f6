// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the reading view carries an article of 1,000,000 words with 100,000 marks. One JSON object a line on the standard
// output; the limits are those of the plan.
#include "tests/benchmarks/measurement.h"
#include "ui/reading/articleview.h"
#include "ui/theme/themefile.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <vector>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article articleOf(int words)
{
    static const QStringList vocabulary
        = u"the of and to in a council river minister said water levy growers agreement million percent court Tuesday "
          u"Lindhavn Solheim reservoir emergency officials negotiators would not before after upstream parliament"_s
              .split(u' ');
    QRandomGenerator random(1);
    QList<DraftBlock> drafts;
    for (int made = 0; made < words;) {
        const int length = random.bounded(12, 60);
        QString text;
        for (int word = 0; word < length; ++word, ++made)
            text += vocabulary.at(random.bounded(int(vocabulary.size()))) + u' ';
        drafts.append({BlockKind::Paragraph, text, 0});
    }
    Article article;
    setBlocks(article, drafts);
    return article;
}

QList<MarkSpan> spansOn(const Article &article, qsizetype count)
{
    QRandomGenerator random(2);
    const qsizetype distance = article.text.size() / count;
    QList<MarkSpan> spans;
    for (qsizetype i = 0; i < count; ++i) {
        MarkSpan span;
        span.range.start = i * distance;
        span.range.end = std::min<qsizetype>(span.range.start + random.bounded(5, 90), article.text.size());
        span.key.kind = MarkKind(random.bounded(markKindCount));
        span.key.item = i;
        span.colour = random.bounded(6);
        spans.append(span);
    }
    return spans;
}

double residentMegabytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

void report(const QString &name, double value, const QString &unit, double limit)
{
    print({name, value, unit, limit, {}});
}

/// Milliseconds until what @p change asks for is on the page, with all that it sets off.
template<typename Change>
double timed(ArticleView &view, Change change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    view.viewport()->repaint();
    QCoreApplication::processEvents();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureScrolling(ArticleView &view)
{
    constexpr int steps = 400;
    constexpr int wheel = 120; // px
    std::vector<double> times;
    for (int step = 0; step < steps; ++step) {
        times.push_back(
            timed(view, [&view] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + wheel); }));
    }
    std::ranges::sort(times);
    report(u"view.scroll_median_ms"_s, times.at(steps / 2), u"ms"_s, 8);
    report(u"view.scroll_p99_ms"_s, times.at(steps * 99 / 100), u"ms"_s, 33);
}

}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Article article = articleOf(1'000'000);
    const QList<MarkSpan> spans = spansOn(article, 100'000);
    ArticleView view;
    view.setTheme(loadThemes().themes.first());
    view.resize(1000, 800);
    view.setArticle(articleOf(2'000)); // fonts and glyphs are loaded with the first text of any program
    view.show();
    QCoreApplication::processEvents();

    malloc_trim(0); // or what was freed while making the article would hide what the view takes
    const double before = residentMegabytes();
    report(u"view.first_paint_ms"_s,
           timed(view,
                 [&] {
                     view.setArticle(article);
                     view.setSpans(spans);
                 }),
           u"ms"_s, 30);
    report(u"view.jump_end_ms"_s,
           timed(view, [&view] { view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum()); }), u"ms"_s,
           20);
    view.restorePosition(article.text.size() / 3);
    measureScrolling(view);
    report(u"view.reflow_ms"_s, timed(view, [&view] { view.resize(600, 800); }), u"ms"_s, 50);
    report(u"view.added_mb"_s, residentMegabytes() - before, u"MB"_s, 40);
    return 0;
}
