// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pullquote
{

enum class BlockKind { Title, Standfirst, Byline, Dateline, Heading, Paragraph, ListItem, Quotation, Caption };

/// A paragraph, heading or the like, with its range in the canonical text (without the line break after it).
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextRange range;
    int level = 0; ///< of a heading or list item, from 1; 0 elsewhere

    friend bool operator==(const Block &, const Block &) = default;
};

/// Why an image of an article cannot be shown.
enum class ImageState {
    Kept, ///< it can: its bytes are at hand
    Remote, ///< it lies on a server, and nothing is fetched from there
    Missing, ///< there is no such file beside the article's
    Unreadable, ///< what is there is no image, or a broken one
    TooLarge
};

/// An image at its place in an article. It takes no room in the canonical text, so no offset depends on it.
struct ArticleImage {
    qsizetype block = 0; ///< it stands below this one
    QString address; ///< as the article gives it; of one that the article itself holds, nothing
    QString alternative; ///< what it shows, in words, for who cannot see it; may be empty
    ImageState state = ImageState::Missing;
    QByteArray hash; ///< SHA-256 of its bytes; empty unless they are kept
    QSize size; ///< natural, in CSS px; empty unless the bytes are kept

    friend bool operator==(const ArticleImage &, const ArticleImage &) = default;
};

/// The bytes of an image as they were found.
struct ImageFile {
    QByteArray bytes;
    QString mediaType; ///< for example "image/png"

    friend bool operator==(const ImageFile &, const ImageFile &) = default;
};

/**
 * An article as it is read: its text in blocks and what is known about it.
 *
 * The canonical text is the only text that offsets refer to. It begins with the title (when there is one), then come
 * the blocks in order, with one line feed between blocks and none inside them; canonicaltext.h says how it is normalised.
 * Blocks cover the text in order and do not overlap. The title block, if any, is the first.
 */
struct Article {
    QString title;
    QString standfirst;
    QStringList bylines;
    QString outlet;
    QDate published; ///< null where the article does not say
    QString source;  ///< the address it came from, empty where unknown
    QString language; ///< BCP 47, empty where unknown
    QList<Block> blocks;
    QList<ArticleImage> images; ///< in their order, so that their blocks never fall
    QString text;
    int textVersion = 0; ///< of the normalisation that made the text

    friend bool operator==(const Article &, const Article &) = default;
};

/// The bytes an article was made from, never changed: a better importer can read them again.
struct Original {
    QByteArray bytes;
    QString mediaType; ///< for example "text/plain"
    QString fileName;  ///< as opened, with its path; empty for pasted text

    friend bool operator==(const Original &, const Original &) = default;
};

/// What an importer hands over.
struct ImportedArticle {
    Article article;
    Original original;
    QHash<QByteArray, ImageFile> images = {}; ///< those that are kept, by their hash
};

/// A block before it has its place in a canonical text.
struct DraftBlock {
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    int level = 0;
    QList<ArticleImage> images = {}; ///< that stand below it
};

/// Puts normalised blocks one after the other into @p article, as its canonical text; empty blocks fall away, but not
/// their images. A Title block becomes the article's title, a Standfirst block its standfirst.
void setBlocks(Article &article, const QList<DraftBlock> &drafts);

/// Index of the block at @p position, or of the one before it where the position lies between two; -1 in no text.
[[nodiscard]] qsizetype blockAt(const Article &article, qsizetype position);

}
