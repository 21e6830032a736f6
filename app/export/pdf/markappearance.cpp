// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/markappearance.h"

#include "app/export/pdf/markstrokes.h"
#include "app/export/pdf/pdfobjects.h"

#include <QtCore/QByteArray>

#include <qpdf/QPDF.hh>

namespace pullquote
{

namespace
{

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2) + ' ';
}

QByteArray colour(const QColor &colour, const char *command)
{
    return number(colour.redF()) + number(colour.greenF()) + number(colour.blueF()) + command + '\n';
}

QByteArray rectangle(const QRectF &box)
{
    return number(box.left()) + number(box.top()) + number(box.width()) + number(box.height()) + "re\n";
}

QByteArray fillContent(const MarkStyle &style, const MarkPart &part, const PageSpace &space)
{
    QByteArray content = "/G0 gs\n" + colour(style.colour, "rg");
    for (const PageQuad &quad : part.quads)
        content += rectangle(space.box(quad.box));
    return content + "f\n";
}

QByteArray lineContent(const MarkStyle &style, const MarkPart &part, const PageSpace &space)
{
    QByteArray content = "/G0 gs\n" + colour(style.colour, "RG") + number(style.lineWidth) + "w\n";
    if (style.roundEnds)
        content += "1 J\n";
    if (!style.dashes.isEmpty()) {
        content += "[ ";
        for (const double length : style.dashes)
            content += number(length);
        content += "] 0 d\n";
    }
    for (qsizetype i = 0; i < part.quads.size(); ++i) {
        const PageQuad &quad = part.quads[i];
        const MarkEnds ends{.begins = part.begins && i == 0, .ends = part.ends && i == part.quads.size() - 1};
        for (const QLineF &stroke : markStrokes(style, quad.box, quad.baseline, space.pixelsPerPoint(), ends)) {
            content += number(space.x(stroke.x1())) + number(space.y(stroke.y1())) + "m ";
            content += number(space.x(stroke.x2())) + number(space.y(stroke.y2())) + "l\n";
        }
    }
    return content + "S\n";
}

QPDFObjectHandle form(QPDF &pdf, const QByteArray &content, const QRectF &bounds, const char *state)
{
    QPDFObjectHandle stream = pdf.newStream(content.toStdString());
    QPDFObjectHandle dictionary = QPDFObjectHandle::parse(
        std::string("<< /Type /XObject /Subtype /Form /FormType 1 /Group << /S /Transparency /Type /Group >> "
                    "/Resources << /ExtGState << /G0 ")
        + state + " >> >> >>");
    dictionary.replaceKey("/BBox", pdfNumbers({bounds.left(), bounds.top(), bounds.right(), bounds.bottom()}));
    stream.replaceDict(dictionary);
    return stream;
}

}

QList<MarkPart> partsByPage(const PageMark &mark)
{
    QList<MarkPart> parts;
    for (const PageQuad &quad : mark.quads) {
        if (parts.isEmpty() || parts.last().quads.last().page != quad.page)
            parts.append({{}, parts.isEmpty(), false});
        parts.last().quads.append(quad);
    }
    if (!parts.isEmpty())
        parts.last().ends = true;
    return parts;
}

QPDFObjectHandle markAppearance(QPDF &pdf, const MarkStyle &style, const MarkPart &part, const QRectF &bounds,
                                const PageSpace &space)
{
    if (!style.isFilled())
        return form(pdf, lineContent(style, part, space), bounds, "<< /Type /ExtGState /BM /Normal /CA 1 >>");
    const QByteArray opacity = QByteArray::number(style.fillOpacity, 'f', 2);
    const QByteArray state = "<< /Type /ExtGState /BM /Multiply /ca " + opacity + " >>";
    return form(pdf, fillContent(style, part, space), bounds, state.constData());
}

QPDFObjectHandle noteAppearance(QPDF &pdf, const MarkStyle &style, const QRectF &bounds)
{
    const QRectF sheet = bounds.adjusted(2, 1, -2, -1);
    QByteArray content
        = "/G0 gs\n" + colour(onPaper(style), "rg") + colour(QColor(0x55, 0x55, 0x55), "RG") + "0.60 w\n";
    content += rectangle(sheet) + "B\n";
    constexpr int lines = 4;
    for (int i = 1; i <= lines; ++i) {
        const double y = sheet.bottom() - i * sheet.height() / (lines + 1);
        content += number(sheet.left() + 2.5) + number(y) + "m " + number(sheet.right() - 2.5) + number(y) + "l\n";
    }
    return form(pdf, content + "S\n", bounds, "<< /Type /ExtGState /BM /Normal /ca 1 /CA 1 >>");
}

}
