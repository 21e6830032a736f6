// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/annotationbuilder.h"

#include "app/export/pdf/markappearance.h"
#include "app/export/pdf/pdfobjects.h"

#include <QtCore/QUrl>

#include <qpdf/QPDF.hh>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int printFlag = 4; ///< without it a mark is missing on paper (ISO 32000-1, table 165)

/// Corners row by row, top left first: viewers agree on this order, not on the one the standard draws.
QPDFObjectHandle quadPoints(const MarkPart &part, const PageSpace &space)
{
    std::vector<double> points;
    for (const PageQuad &quad : part.quads) {
        const QRectF box = space.box(quad.box);
        for (const double value :
             {box.left(), box.bottom(), box.right(), box.bottom(), box.left(), box.top(), box.right(), box.top()})
            points.push_back(value);
    }
    return pdfNumbers(points);
}

/// Around the quads and the line below them.
QRectF boundsOf(const MarkStyle &style, const MarkPart &part, const PageSpace &space)
{
    QRectF bounds;
    for (const PageQuad &quad : part.quads) {
        QRectF box = space.box(quad.box);
        if (!style.isFilled())
            box.setTop(std::min(box.top(), space.y(quad.baseline) - style.drop - style.lineWidth));
        bounds = bounds.united(box);
    }
    return bounds.adjusted(-0.5, -0.5, 0.5, 0.5);
}

}

AnnotationBuilder::AnnotationBuilder(QPDF &pdf, const PageSpace &space)
    : m_pdf(pdf)
    , m_space(space)
    , m_pages(pdf.getAllPages())
{
}

void AnnotationBuilder::addMark(const PageMark &mark)
{
    if (mark.quads.isEmpty()) {
        addNote(mark);
        return;
    }
    const QList<MarkPart> parts = partsByPage(mark);
    for (qsizetype i = 0; i < parts.size(); ++i)
        addPart(mark, parts[i], i + 1);
}

void AnnotationBuilder::addPart(const PageMark &mark, const MarkPart &part, qsizetype number)
{
    const QString name = number == 1 ? mark.id : QString(mark.id + u'/' + QString::number(number));
    const QRectF bounds = boundsOf(mark.style, part, m_space);
    QPDFObjectHandle made = annotation(mark, mark.style.isFilled() ? "/Highlight" : "/Underline", name, bounds);
    made.replaceKey("/QuadPoints", quadPoints(part, m_space));
    if (mark.style.isFilled())
        made.replaceKey("/CA", QPDFObjectHandle::newReal(mark.style.fillOpacity, 2));
    // One note, told once: the parts after a page break only say what they belong to.
    if (number == 1 && !mark.contents.isEmpty())
        made.replaceKey("/Contents", pdfText(mark.contents));
    QPDFObjectHandle looks = QPDFObjectHandle::newDictionary();
    looks.replaceKey("/N", markAppearance(m_pdf, mark.style, part, bounds, m_space));
    made.replaceKey("/AP", looks);
    append(part.quads.first().page, made);
}

void AnnotationBuilder::addNote(const PageMark &mark)
{
    constexpr double size = 20;
    constexpr double edge = 36;
    constexpr double step = 26;
    const QRectF bounds(edge + m_notes++ * step, m_space.height() - edge - size, size, size);
    QPDFObjectHandle made = annotation(mark, "/Text", mark.id, bounds);
    made.replaceKey("/Name", QPDFObjectHandle::newName("/Note"));
    made.replaceKey("/Contents", pdfText(mark.contents));
    QPDFObjectHandle looks = QPDFObjectHandle::newDictionary();
    looks.replaceKey("/N", noteAppearance(m_pdf, mark.style, bounds));
    made.replaceKey("/AP", looks);
    append(0, made);
}

QPDFObjectHandle AnnotationBuilder::annotation(const PageMark &mark, const char *subtype, const QString &name,
                                               const QRectF &bounds)
{
    QPDFObjectHandle made = QPDFObjectHandle::newDictionary();
    made.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    made.replaceKey("/Subtype", QPDFObjectHandle::newName(subtype));
    made.replaceKey("/Rect", pdfNumbers({bounds.left(), bounds.top(), bounds.right(), bounds.bottom()}));
    made.replaceKey("/C", pdfColour(mark.style.colour));
    made.replaceKey("/F", QPDFObjectHandle::newInteger(printFlag));
    made.replaceKey("/NM", pdfText(name));
    made.replaceKey("/T", pdfText(mark.author));
    made.replaceKey("/Subj", pdfText(mark.subject));
    if (mark.created.isValid())
        made.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(mark.created)));
    if (mark.modified.isValid())
        made.replaceKey("/M", QPDFObjectHandle::newString(pdfDate(mark.modified)));
    return made;
}

QPDFObjectHandle AnnotationBuilder::link(const QRectF &pixels)
{
    QPDFObjectHandle made = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
    const QRectF box = m_space.box(pixels);
    made.replaceKey("/Rect", pdfNumbers({box.left(), box.top(), box.right(), box.bottom()}));
    return made;
}

void AnnotationBuilder::addLink(int page, const QRectF &pixels, const PagePlace &target)
{
    QPDFObjectHandle made = link(pixels);
    made.replaceKey("/Dest", pdfDestination(m_pages.at(target.page), target, m_space));
    append(page, made);
}

void AnnotationBuilder::addLink(int page, const QRectF &pixels, const QString &address)
{
    const QUrl url(address);
    if (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)
        return;
    QPDFObjectHandle made = link(pixels);
    QPDFObjectHandle action = QPDFObjectHandle::parse("<< /S /URI >>");
    action.replaceKey("/URI", QPDFObjectHandle::newString(url.toEncoded().toStdString()));
    made.replaceKey("/A", action);
    append(page, made);
}

void AnnotationBuilder::append(int page, const QPDFObjectHandle &annotation)
{
    const auto list = m_lists.try_emplace(page, QPDFObjectHandle::newArray()).first;
    QPDFObjectHandle made = annotation;
    made.replaceKey("/P", m_pages.at(page));
    list->second.appendItem(m_pdf.makeIndirectObject(made));
}

void AnnotationBuilder::flush()
{
    for (auto &[page, list] : m_lists)
        m_pages.at(page).replaceKey("/Annots", list);
}

QPDFObjectHandle pdfDestination(const QPDFObjectHandle &page, const PagePlace &place, const PageSpace &space)
{
    constexpr double above = 14; // points of air, so that the line is not cut by the window's edge
    QPDFObjectHandle destination = QPDFObjectHandle::newArray();
    destination.appendItem(page);
    destination.appendItem(QPDFObjectHandle::newName("/XYZ"));
    destination.appendItem(QPDFObjectHandle::newNull());
    destination.appendItem(QPDFObjectHandle::newReal(std::min(space.height(), space.y(place.top) + above), 2));
    destination.appendItem(QPDFObjectHandle::newNull());
    return destination;
}

}
