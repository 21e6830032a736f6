// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/pagemark.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <vector>

class QPDF;

namespace pullquote
{

class PageSpace;
struct MarkPart;

/**
 * Adds annotations to the pages of a PDF: marks with their notes, notes on the article, and links.
 *
 * Follows ISO 32000-1, 12.5. Each page's list is kept until flush(), since the order on the page is the order of
 * painting.
 */
class AnnotationBuilder
{
public:
    AnnotationBuilder(QPDF &pdf, const PageSpace &space);

    /// One annotation for each page the mark touches; the first is named by the mark's id, the next "id/2" and so on.
    void addMark(const PageMark &mark);
    /// A link on page @p page to a place in the document.
    void addLink(int page, const QRectF &pixels, const PagePlace &target);
    /// A link on page @p page to an address.
    void addLink(int page, const QRectF &pixels, const QString &address);
    /// Writes the pages' lists; nothing may be added afterwards.
    void flush();

private:
    void addPart(const PageMark &mark, const MarkPart &part, qsizetype number);
    void addNote(const PageMark &mark);
    QPDFObjectHandle annotation(const PageMark &mark, const char *subtype, const QString &name, const QRectF &bounds);
    QPDFObjectHandle link(const QRectF &pixels);
    void append(int page, const QPDFObjectHandle &annotation);

    QPDF &m_pdf;
    const PageSpace &m_space;
    std::vector<QPDFObjectHandle> m_pages;
    std::map<int, QPDFObjectHandle> m_lists;
    int m_notes = 0; ///< on the article, side by side at the head of its first page
};

/// An explicit destination: the page with @p place near the top of the window, at the viewer's zoom.
[[nodiscard]] QPDFObjectHandle pdfDestination(const QPDFObjectHandle &page, const PagePlace &place,
                                              const PageSpace &space);

}
