// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The processor time of an annotated export beside that of painting the same pages with QPdfWriter alone.
#include "app/export/pdf/annotatedpdf.h"
#include "app/export/pdf/articlelayout.h"
#include "app/export/pdf/fonts.h"
#include "app/export/pdf/pagepainter.h"
#include "tests/benchmarks/measurement.h"

#include <QtCore/QBuffer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimeZone>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

constexpr int markCount = 2000;
constexpr double limitMilliseconds = 3000;

/// About a hundred pages of invented text.
Article longArticle()
{
    QList<DraftBlock> blocks{{BlockKind::Title, u"The harbour papers"_s, 0}};
    for (int i = 0; i < 850; ++i) {
        if (i % 12 == 0)
            blocks.append({BlockKind::Heading, u"Sitting %1"_s.arg(i / 12 + 1), 1});
        blocks.append(
            {BlockKind::Paragraph,
             u"On day %1 the committee heard that %2 boats had paid the levy and that the office of Ilse Brandt had "
             "counted them twice. The clerk read the minutes, the fishers laughed, and the chair asked for silence "
             "before the vote on the Harbour Act was put off for another week of reports, letters and tides."_s.arg(i)
                 .arg(i * 7),
             0});
    }
    Article article;
    setBlocks(article, blocks);
    return article;
}

PdfSource longSource()
{
    PdfSource source;
    source.article = longArticle();
    source.created = QDateTime(QDate(2024, 3, 9), QTime(8, 0), QTimeZone::UTC);
    source.markers = {{u"Evidence"_s, 0xffffe066}, {u"Doubtful"_s, 0xffff8fab}};
    const QList<Block> &blocks = source.article.blocks;
    const QUuid names(u"5f0c3a52-6f0e-4a5b-9a58-0a9d5d3f6f11"_s);
    for (int i = 0; i < markCount; ++i) {
        const TextRange block = blocks[1 + i % (blocks.size() - 1)].range;
        const qsizetype start = std::min(block.start + (i / (blocks.size() - 1)) * 80, block.end - 8);
        const TextRange range{start, std::min(start + 60, block.end)};
        Annotation mark;
        mark.id = AnnotationId{QUuid::createUuidV5(names, QString::number(i))};
        mark.segments = {{range, {range.in(source.article.text).toString(), {}, {}}}};
        mark.colour = i % 2;
        mark.note = i % 3 == 0 ? u"Compare with the minutes."_s : QString();
        source.annotations.append(mark);
    }
    return source;
}

/// Milliseconds of processor time of the fastest of three runs: the others waited for someone.
template<typename Work>
double cpuMilliseconds(Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < 3; ++run) {
        const double start = processorMilliseconds();
        work();
        best = std::min(best, processorMilliseconds() - start);
    }
    return best;
}

/// The article's pages without marks, appendix or anything else that qpdf adds; returns how many there are.
int printBare(const Article &article)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(printResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    const ArticleLayout layout(article, {}, writer);
    QPainter painter(&writer);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, layout.document(), page);
    }
    return layout.pageCount();
}

}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const PdfSource source = longSource();
    int pages = 0;
    const double bare = cpuMilliseconds([&] { pages = printBare(source.article); });
    bool written = true;
    const double annotated
        = cpuMilliseconds([&] { written = writeAnnotatedPdf(source, folder.filePath(u"out.pdf"_s)) && written; });
    if (!written) {
        std::fputs("bench_pdf: the export failed\n", stderr);
        return 1;
    }
    print({u"pdf.pages"_s, double(pages), u"pages"_s, {}, {}});
    print({u"pdf.bare_cpu_ms"_s, bare, u"ms"_s, {}, {}});
    print({u"pdf.cpu_ms"_s, annotated, u"ms"_s, limitMilliseconds, annotated / bare});
    return 0;
}
