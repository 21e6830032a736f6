// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/pagegeometry.h"

#include <QtCore/QString>

class QPainter;
class QTextDocument;

namespace pullquote
{

struct Appendix;

/// What stands at the foot of each page.
struct PageFooter {
    QString title;
    int pages = 0; ///< in the whole file
};

/// Paints page @p page (from 0) of the document, moved to the page's top, onto the painter's current page.
void paintPage(QPainter &painter, const QTextDocument &document, int page);

/// Paints the title and "@p number / pages" at the foot of the current page; @p number counts from 1.
void paintFooter(QPainter &painter, const PageFooter &footer, int number);

/// Paints the samples of the legend that stand on page @p page of the appendix.
void paintSamples(QPainter &painter, const Appendix &appendix, int page);

}
