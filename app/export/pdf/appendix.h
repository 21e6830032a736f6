// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/markstyle.h"
#include "app/export/pdf/pagegeometry.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace pullquote
{

class ArticleLayout;
struct PdfSource;

/// A run of the appendix that leads to a place in the article.
struct AppendixLink {
    int start = 0; ///< positions in the appendix' document
    int end = 0;
    PagePlace target;
};

/// A run of the legend that is painted as the marks are.
struct LegendSample {
    int start = 0;
    int end = 0;
    MarkStyle style;
};

struct AppendixSection {
    QString title;
    int position = 0; ///< of its heading in the appendix' document
};

/// The pages after the article: a legend of the marks, then lists of what was found and noted, with page numbers.
struct Appendix {
    std::unique_ptr<QTextDocument> document;
    QList<AppendixLink> links;
    QList<LegendSample> samples;
    QList<AppendixSection> sections;
};

/// @p missing are the characters that no font could draw, listed so that boxes in the text are explained. The device
/// must outlive the appendix.
[[nodiscard]] Appendix makeAppendix(const PdfSource &source, const ArticleLayout &layout, const QString &missing,
                                    QPagedPaintDevice &device);

}
