// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QList>
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
};

/// A block before it has its place in a canonical text.
struct DraftBlock {
    BlockKind kind = BlockKind::Paragraph;
    QString text;
    int level = 0;
};

/// Puts normalised blocks one after the other into @p article, as its canonical text; empty blocks fall away.
/// A Title block becomes the article's title, a Standfirst block its standfirst.
void setBlocks(Article &article, const QList<DraftBlock> &drafts);

/// Index of the block at @p position, or of the one before it where the position lies between two; -1 in no text.
[[nodiscard]] qsizetype blockAt(const Article &article, qsizetype position);

}
