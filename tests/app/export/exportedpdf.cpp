// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportedpdf.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// The words under one quad: those whose middle lies in it, since neighbours touch its edges.
QString wordsUnder(const Poppler::Page &page, const Poppler::HighlightAnnotation::Quad &quad)
{
    const QSizeF size = page.pageSizeF();
    const QRectF box(quad.points[0].x() * size.width(), quad.points[0].y() * size.height(),
                     (quad.points[2].x() - quad.points[0].x()) * size.width(),
                     (quad.points[2].y() - quad.points[0].y()) * size.height());
    QString words;
    for (const auto &word : page.textList()) {
        for (qsizetype i = 0; i < word->text().size(); ++i) {
            const QPointF middle = word->charBoundingBox(static_cast<int>(i)).center();
            if (box.normalized().contains(middle))
                words += word->text()[i];
        }
    }
    return words;
}

}

QString bare(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KC);
    letters.removeIf([](QChar letter) { return letter.isSpace() || letter.category() == QChar::Other_Format; });
    return letters;
}

ExportedPdf::ExportedPdf(const PdfSource &source)
    : m_path(m_folder.filePath(u"out.pdf"_s))
{
    if (writeAnnotatedPdf(source, m_path))
        m_document = Poppler::Document::load(m_path);
}

QString ExportedPdf::pageText(int page) const
{
    return std::unique_ptr<Poppler::Page>(m_document->page(page))->text(QRectF());
}

std::map<QString, FoundMark> ExportedPdf::marks() const
{
    std::map<QString, FoundMark> found;
    for (int number = 0; number < m_document->numPages(); ++number) {
        const std::unique_ptr<Poppler::Page> page(m_document->page(number));
        for (const auto &annotation :
             page->annotations({Poppler::Annotation::AHighlight, Poppler::Annotation::AText})) {
            QString name = annotation->uniqueName();
            const bool continued = name.contains(QRegularExpression(u"^[0-9a-f-]{36}/|^auto/[a-z]+/\\d+/\\d+/"_s));
            if (continued)
                name = name.first(name.lastIndexOf(u'/'));
            FoundMark &mark = found[name];
            ++mark.parts;
            if (!continued) {
                mark.author = annotation->author();
                mark.contents = annotation->contents();
                mark.firstPage = number;
            }
            if (const auto *highlight = dynamic_cast<const Poppler::HighlightAnnotation *>(annotation.get())) {
                for (const auto &quad : highlight->highlightQuads())
                    mark.words += wordsUnder(*page, quad);
            }
        }
    }
    return found;
}

}
