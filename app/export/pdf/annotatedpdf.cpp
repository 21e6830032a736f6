// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/annotatedpdf.h"

#include "app/export/json/analysisjson.h"
#include "app/export/json/annotationsjsonld.h"
#include "app/export/pdf/annotationbuilder.h"
#include "app/export/pdf/appendix.h"
#include "app/export/pdf/articlelayout.h"
#include "app/export/pdf/fonts.h"
#include "app/export/pdf/metadata.h"
#include "app/export/pdf/noteattachments.h"
#include "app/export/pdf/outline.h"
#include "app/export/pdf/pagepainter.h"
#include "app/export/pdf/pdfobjects.h"

#include <QtCore/QBuffer>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextDocument>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Counts the steps of an export and hears when it is to end.
class Steps
{
public:
    Steps(const ExportProgress &progress, const std::stop_token &stop)
        : m_progress(progress)
        , m_stop(stop)
    {
    }

    void setTotal(int total) { m_total = total; }
    [[nodiscard]] Outcome next()
    {
        if (m_stop.stop_requested())
            return failure(u"The export was cancelled; no file was written."_s);
        if (m_progress)
            m_progress(m_done++, m_total);
        return {};
    }

private:
    const ExportProgress &m_progress;
    std::stop_token m_stop;
    int m_done = 0;
    int m_total = 1;
};

Outcome checkFonts(const QString &text, const QString &missing)
{
    if (text.isEmpty())
        return failure(u"The article has no text to print."_s);
    if (!charactersWithoutGlyph(u"aeno").isEmpty())
        return failure(u"Cannot print the article: no usable font is installed."_s,
                       u"Install a font such as Noto Serif or DejaVu and export again."_s);
    // A stray emoji is explained in the appendix; a text of boxes is no copy of the article.
    const auto boxes = std::ranges::count_if(text, [&missing](QChar unit) { return missing.contains(unit); });
    if (boxes * 20 > text.size())
        return failure(
            u"Cannot print the article: no installed font has its characters, for example “%1”."_s.arg(missing.left(6)),
            u"Install a font for the article's script, for example from the Noto family, and export again."_s);
    return {};
}

Outcome save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const auto cannotWrite = [&] {
        return failure(u"Cannot write “%1”: %2."_s.arg(path, file.errorString()),
                       u"Choose a folder that you may write to and that has room, and export again."_s);
    };
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite();
    return {};
}

/// One export from source to bytes: the stages share the device, the layouts and the step count.
class PdfExport
{
public:
    PdfExport(const PdfSource &source, Steps &steps)
        : m_source(source)
        , m_steps(steps)
        , m_missing(charactersWithoutGlyph(source.article.text))
        , m_writer(&m_buffer)
    {
    }

    Result<QByteArray> run();

private:
    Outcome paint();
    Outcome annotate(QPDF &pdf);
    void link(AnnotationBuilder &builder) const;
    [[nodiscard]] QList<OutlineEntry> outline() const;
    void attach(QPDF &pdf) const;

    const PdfSource &m_source;
    Steps &m_steps;
    QString m_missing;
    QBuffer m_buffer;
    QPdfWriter m_writer; ///< declared before the layouts: they ask it about fonts as long as they live
    std::unique_ptr<ArticleLayout> m_layout;
    Appendix m_appendix;
};

Result<QByteArray> PdfExport::run()
{
    if (Outcome fonts = checkFonts(m_source.article.text, m_missing); !fonts)
        return std::unexpected(fonts.error());
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(printResolution);
    m_writer.setPageSize(QPageSize(QPageSize::A4));
    m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    m_layout = std::make_unique<ArticleLayout>(m_source.article, m_source.images, m_writer);
    m_appendix = makeAppendix(m_source, *m_layout, m_missing, m_writer);
    if (Outcome painted = paint(); !painted)
        return std::unexpected(painted.error());
    try {
        QPDF pdf;
        const QByteArray pages = m_buffer.data();
        pdf.processMemoryFile("pages", pages.constData(), static_cast<size_t>(pages.size()));
        if (Outcome annotated = annotate(pdf); !annotated)
            return std::unexpected(annotated.error());
        pdf.getTrailer().removeKey("/ID"); // Qt's is random; the writer makes one from the content
        QPDFWriter out(pdf);
        out.setOutputMemory();
        out.setMinimumPDFVersion("1.7");
        out.setObjectStreamMode(qpdf_o_generate);
        out.setDeterministicID(true);
        out.write();
        const std::shared_ptr<Buffer> bytes = out.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception &problem) {
        return failure(u"Cannot put the marks into the PDF: %1."_s.arg(QString::fromUtf8(problem.what())));
    }
}

Outcome PdfExport::paint()
{
    const int articlePages = m_layout->pageCount();
    const int pages = articlePages + m_appendix.document->pageCount();
    m_steps.setTotal(pages + 2);
    const PageFooter footer{m_source.article.title, pages};
    QPainter painter(&m_writer);
    for (int page = 0; page < pages; ++page) {
        if (Outcome step = m_steps.next(); !step)
            return step;
        if (page > 0)
            m_writer.newPage();
        if (page < articlePages) {
            paintPage(painter, m_layout->document(), page);
        } else {
            paintPage(painter, *m_appendix.document, page - articlePages);
            paintSamples(painter, m_appendix, page - articlePages);
        }
        paintFooter(painter, footer, page + 1);
    }
    return {};
}

Outcome PdfExport::annotate(QPDF &pdf)
{
    if (Outcome step = m_steps.next(); !step)
        return step;
    const QPDFObjectHandle::Rectangle paper = pdf.getAllPages().front().getKey("/MediaBox").getArrayAsRectangle();
    const PageSpace space(printResolution / 72.0, paper.ury - paper.lly);
    AnnotationBuilder builder(pdf, space);
    for (const PageMark &mark : pageMarks(m_source, *m_layout))
        builder.addMark(mark);
    link(builder);
    builder.flush();
    if (Outcome step = m_steps.next(); !step)
        return step;
    addOutline(pdf, outline(), space);
    addMetadata(pdf, m_source.article, m_source.tags, m_source.created);
    attach(pdf);
    return {};
}

void PdfExport::link(AnnotationBuilder &builder) const
{
    for (const PageQuad &quad : m_layout->sourceQuads())
        builder.addLink(quad.page, quad.box, m_source.article.source);
    const int offset = m_layout->pageCount();
    for (const AppendixLink &link : m_appendix.links) {
        for (const PageQuad &quad : pageQuads(*m_appendix.document, link.start, link.end))
            builder.addLink(offset + quad.page, quad.box, link.target);
    }
}

QList<OutlineEntry> PdfExport::outline() const
{
    QList<OutlineEntry> entries;
    for (const HeadingPlace &heading : m_layout->headings())
        entries.append({heading.text, heading.level, heading.place});
    if (entries.isEmpty() || entries.first().level > 0)
        entries.prepend({m_source.article.title.isEmpty() ? u"Article"_s : m_source.article.title, 0, {}});
    const int offset = m_layout->pageCount();
    entries.append({u"Findings and notes"_s, 0, {offset, 0}});
    for (const AppendixSection &section : m_appendix.sections) {
        const QList<PageQuad> where = pageQuads(*m_appendix.document, section.position, section.position + 1);
        if (!where.isEmpty())
            entries.append({section.title, 1, {offset + where.first().page, where.first().box.top()}});
    }
    return entries;
}

void PdfExport::attach(QPDF &pdf) const
{
    attachFile(pdf, u"analysis.json"_s, u"application/json"_s, u"What Pullquote found in the article"_s,
               analysisJson(m_source.article, m_source.analysis, {}), m_source.created);
    if (!m_source.annotations.isEmpty() || !m_source.tags.isEmpty())
        attachFile(pdf, u"annotations.jsonld"_s, u"application/ld+json"_s,
                   u"The reader's marks and tags, as W3C Web Annotations"_s,
                   annotationsJsonLd(m_source.article, withAttachedImages(m_source), m_source.tags, m_source.markers), m_source.created);
    for (const NoteAttachment &image : noteAttachments(m_source))
        attachFile(pdf, image.name, image.image.mediaType, image.description, image.image.bytes, m_source.created);
}

bool isSameFile(const QString &path, const QString &other)
{
    const QFileInfo first(path);
    return !other.isEmpty() && first.exists() && first == QFileInfo(other);
}

}

MarkerInk markerOf(const PdfSource &source, const Annotation &annotation)
{
    return source.markers.value(annotation.colour, source.markers.value(0));
}

Outcome writeAnnotatedPdf(const PdfSource &source, const QString &path, const ExportProgress &progress,
                          const std::stop_token &stop)
{
    if (isSameFile(path, source.input))
        return failure(u"“%1” is the file that the article was read from."_s.arg(path),
                       u"Choose another name, so that the original stays as it is."_s);
    Steps steps(progress, stop);
    const Result<QByteArray> bytes = PdfExport(source, steps).run();
    if (!bytes)
        return std::unexpected(bytes.error());
    if (Outcome step = steps.next(); !step)
        return step;
    return save(path, *bytes);
}

}
