// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the command palette takes over a library of thousands: to be filled, and for each letter typed, the slowest of
// a few; processor time. A letter must not cost more than a frame of the screen.
#include "tests/benchmarks/measurement.h"
#include "ui/launcher/launchermodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

QList<LauncherEntry> manyEntries(int count)
{
    const QStringList subjects = {u"Harbour towns"_s, u"The mayor of Skagen"_s, u"Farmers in the valley"_s, u"Zoë Ångström"_s};
    const QStringList stories = {u"agree on a night ferry after nine years of talks"_s, u"ask who pays for the new weir"_s,
                                 u"want the rail line back before the next winter"_s};
    QList<LauncherEntry> entries;
    for (int number = 0; number < count; ++number)
        entries.append({u"article:%1"_s.arg(number), u"article"_s,
                        subjects.at(number % subjects.size()) + u' ' + stories.at(number % stories.size()) + u' ' + QString::number(number),
                        u"Skagen Post · 3 Mar 2026"_s, u"Article"_s, 0});
    return entries;
}

}

int main()
{
    constexpr int articles = 5000;
    constexpr double frame = 16;
    constexpr double filling = 100; // felt as at once
    const QList<LauncherEntry> entries = manyEntries(articles);
    LauncherModel model;
    const double before = processorMilliseconds();
    model.setEntries(entries, {});
    print({u"launcher.open_ms"_s, processorMilliseconds() - before, u"ms"_s, filling, {}});
    double slowest = 0;
    for (const QString &typed : {u"f"_s, u"fe"_s, u"ferr"_s, u"ferry mayor"_s, u"aww"_s, u"hrbr"_s, u"nothing such"_s}) {
        const double start = processorMilliseconds();
        model.setFilter(typed);
        slowest = std::max(slowest, processorMilliseconds() - start);
    }
    print({u"launcher.letter_ms"_s, slowest, u"ms"_s, frame, {}});
    return 0;
}
