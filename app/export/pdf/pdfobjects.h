// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QColor>

#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace pullquote
{

/// A PDF text string: PDFDocEncoding where that has all the letters, UTF-16BE otherwise.
[[nodiscard]] QPDFObjectHandle pdfText(const QString &text);

/// "D:20240309081500Z", in UTC.
[[nodiscard]] std::string pdfDate(const QDateTime &time);

/// An array of numbers with two decimals, a hundredth of a point being finer than any printer.
[[nodiscard]] QPDFObjectHandle pdfNumbers(const std::vector<double> &values);

[[nodiscard]] QPDFObjectHandle pdfColour(const QColor &colour);

/**
 * Turns pixels of the device that the pages were painted with into points of the PDF page: from the top left growing
 * downwards to the bottom left growing upwards.
 *
 * Rectangles keep their Qt sense of top() being the smaller y, which on the PDF page is the lower edge.
 */
class PageSpace
{
public:
    PageSpace(double pixelsPerPoint, double pageHeight)
        : m_scale(1 / pixelsPerPoint)
        , m_height(pageHeight)
    {
    }

    [[nodiscard]] double x(double pixels) const { return pixels * m_scale; }
    [[nodiscard]] double y(double pixels) const { return m_height - pixels * m_scale; }
    [[nodiscard]] QRectF box(const QRectF &pixels) const
    {
        return QRectF(QPointF(x(pixels.left()), y(pixels.bottom())), QPointF(x(pixels.right()), y(pixels.top())));
    }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double pixelsPerPoint() const { return 1 / m_scale; }

private:
    double m_scale;
    double m_height; ///< of the page, in points
};

}
