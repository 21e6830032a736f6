// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the marks of a long article take to find their places in a new version of it: processor time, in one thread, the
// median of a few runs. The window waits for it.
#include "app/annotation/reanchoring.h"
#include "app/annotation/selectors.h"
#include "tests/benchmarks/measurement.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

constexpr qsizetype units = 1'000'000; // a megabyte of UTF-8
constexpr int marks = 300;

/// Of invented words, the shorter ones far more often: unlike a story told again and again, it says nothing twice.
QString longText(QRandomGenerator &random)
{
    static const QStringList syllables = u"ba den fro gal hem ir kol lan mar nes or pel rus sa tor ul ven wes zan lin"_s.split(u' ');
    QString text;
    while (text.size() < units) {
        const bool endsSentence = random.bounded(12) == 0;
        for (int count = 1 + random.bounded(1 + random.bounded(4)); count > 0; --count)
            text += syllables.at(random.bounded(int(syllables.size())));
        text += !endsSentence ? u" "_s : random.bounded(5) == 0 ? u".\n"_s : u". "_s;
    }
    return text;
}

/// A new first paragraph, each tenth one with another word in each place of a frequent one, each fiftieth gone.
QString edited(const QString &text)
{
    QStringList paragraphs = text.split(u'\n');
    for (qsizetype nth = paragraphs.size() - 1; nth > 0; --nth) {
        if (nth % 50 == 0)
            paragraphs.removeAt(nth);
        else if (nth % 10 == 0)
            paragraphs[nth].replace(u" sa "_s, u" nessa "_s).replace(u" or "_s, u" "_s);
    }
    paragraphs.insert(1, u"This article was brought up to date on Friday."_s);
    return paragraphs.join(u'\n');
}

QList<Annotation> marked(const QString &text, QRandomGenerator &random)
{
    QList<Annotation> all;
    while (all.size() < marks) {
        const qsizetype start = random.bounded(int(text.size() - 200));
        Annotation mark;
        mark.segments = segments(text, {start, start + random.bounded(20, 160)});
        if (!mark.segments.isEmpty())
            all.append(mark);
    }
    return all;
}

}

int main()
{
    constexpr int runs = 5;
    constexpr double mostMilliseconds = 500; // once an import; more would be felt as a standstill
    QRandomGenerator random(7);
    const QString before = longText(random);
    const QString after = edited(before);
    const QList<Annotation> all = marked(before, random);
    std::vector<double> times;
    AnchorCounts counts;
    for (int run = 0; run < runs; ++run) {
        const double start = processorMilliseconds();
        const TextChange change{VersionId{1}, before, after, {}};
        QList<Annotation> found;
        for (const Annotation &mark : all)
            found.append(reanchored(mark, change));
        times.push_back(processorMilliseconds() - start);
        counts = anchorCounts(found);
    }
    print({u"anchors.new_version_ms"_s, median(times), u"ms"_s, mostMilliseconds, {}});
    print({u"anchors.kept"_s, double(counts.kept), u"marks"_s, {}, {}});
    print({u"anchors.to_check"_s, double(counts.uncertain), u"marks"_s, {}, {}});
    return 0;
}
