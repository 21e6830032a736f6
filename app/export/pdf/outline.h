// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/pagegeometry.h"

#include <QtCore/QList>
#include <QtCore/QString>

class QPDF;

namespace pullquote
{

class PageSpace;

/// An entry of the outline (bookmarks); an entry of a higher level hangs under the last one of a lower level before it.
struct OutlineEntry {
    QString title;
    int level = 0;
    PagePlace place;
};

/// Gives the PDF an outline and has viewers show it.
void addOutline(QPDF &pdf, const QList<OutlineEntry> &entries, const PageSpace &space);

}
