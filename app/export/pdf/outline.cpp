// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/outline.h"

#include "app/export/pdf/annotationbuilder.h"
#include "app/export/pdf/pdfobjects.h"

#include <qpdf/QPDF.hh>

namespace pullquote
{

namespace
{

/// An item that may still get children; the items above it are its ancestors.
struct OpenItem {
    QPDFObjectHandle item;
    int level = 0;
    int children = 0;
};

void appendChild(OpenItem &parent, QPDFObjectHandle item)
{
    item.replaceKey("/Parent", parent.item);
    if (parent.children++ == 0) {
        parent.item.replaceKey("/First", item);
    } else {
        QPDFObjectHandle before = parent.item.getKey("/Last");
        before.replaceKey("/Next", item);
        item.replaceKey("/Prev", before);
    }
    parent.item.replaceKey("/Last", item);
}

/// A positive count shows the item open; below the first level all are few enough for that.
void close(const OpenItem &open)
{
    if (open.children > 0) {
        QPDFObjectHandle item = open.item;
        item.replaceKey("/Count", QPDFObjectHandle::newInteger(open.children));
    }
}

}

void addOutline(QPDF &pdf, const QList<OutlineEntry> &entries, const PageSpace &space)
{
    if (entries.isEmpty())
        return;
    const std::vector<QPDFObjectHandle> &pages = pdf.getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<OpenItem> open{{root, -1, 0}};
    const auto closeTo = [&open](int level) {
        while (open.back().level >= level) {
            const OpenItem done = open.back();
            close(done);
            open.pop_back();
        }
    };
    for (const OutlineEntry &entry : entries) {
        closeTo(entry.level);
        QPDFObjectHandle item = QPDFObjectHandle::newDictionary();
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Dest", pdfDestination(pages.at(entry.place.page), entry.place, space));
        item = pdf.makeIndirectObject(item);
        appendChild(open.back(), item);
        open.push_back({item, entry.level, 0});
    }
    closeTo(0);
    close(open.front());
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

}
