// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/markstyle.h"
#include "app/export/pdf/pagegeometry.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

class ArticleLayout;
struct PdfSource;

enum class MarkOrigin { Automatic, Reader };

/// One mark laid out on its pages, ready to become PDF annotations: one for each page it touches.
struct PageMark {
    QString id;
    MarkOrigin origin = MarkOrigin::Automatic;
    MarkStyle style;
    QList<PageQuad> quads; ///< in the order of the text; none for a note on the article itself
    QString author;
    QString subject;
    QString contents; ///< the note, then the tags as "#tag" lines
    QDateTime created;
    QDateTime modified;
};

/// All marks of @p source, in the order they are to lie on the page: automatic ones below the reader's.
[[nodiscard]] QList<PageMark> pageMarks(const PdfSource &source, const ArticleLayout &layout);

}
