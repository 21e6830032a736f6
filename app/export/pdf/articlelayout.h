// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"
#include "app/export/pdf/pagegeometry.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

class QPagedPaintDevice;
class QTextDocument;

namespace pullquote
{

struct Article;
struct ImageFile;

/// A heading of the laid-out article, for the outline. Level 0 is the title.
struct HeadingPlace {
    QString text;
    int level = 0;
    PagePlace place;
};

/**
 * An article laid out in pages, which can say where each run of its canonical text stands.
 *
 * The page also shows what is not in the canonical text (outlet, date, address), so positions in the document are not
 * positions in the text; this class keeps the map between them. The paint device must outlive it.
 */
class ArticleLayout
{
public:
    /// Shows those of the article's images that @p images has, by their hash; the others stand there in words.
    ArticleLayout(const Article &article, const QHash<QByteArray, ImageFile> &images, QPagedPaintDevice &device);
    ~ArticleLayout();
    Q_DISABLE_COPY_MOVE(ArticleLayout)

    [[nodiscard]] const QTextDocument &document() const { return *m_document; }
    [[nodiscard]] int pageCount() const;
    /// Parts of the range outside the text count for nothing.
    [[nodiscard]] QList<PageQuad> quads(TextRange range) const;
    /// Where the article's address is printed; empty where it has none.
    [[nodiscard]] QList<PageQuad> sourceQuads() const;
    [[nodiscard]] QList<HeadingPlace> headings() const;

private:
    /// One line of the canonical text, which is one block of the document.
    struct Line {
        TextRange range;
        int position = 0; ///< of its first character in the document
        int headingLevel = -1;
    };

    std::unique_ptr<QTextDocument> m_document;
    QList<Line> m_lines;
    QString m_text;
    int m_sourceStart = 0;
    int m_sourceEnd = 0;

    friend class ArticleComposer;
};

}
