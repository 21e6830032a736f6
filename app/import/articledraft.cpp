// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/articledraft.h"

#include <algorithm>

namespace pullquote
{
namespace
{

bool isHead(const DraftPart &part)
{
    return part.kind == BlockKind::Title || part.kind == BlockKind::Standfirst || part.kind == BlockKind::Byline
        || part.kind == BlockKind::Dateline;
}

/// Index of the part that an image in @p line stands below.
qsizetype partAbove(const QList<DraftPart> &parts, qsizetype line)
{
    const auto below = std::ranges::upper_bound(parts, line, {}, &DraftPart::line);
    const auto next = below == parts.begin() ? std::ranges::find_if_not(parts, isHead) : below;
    return std::max<qsizetype>(0, next - parts.begin() - 1);
}

}

Article articleOf(const ArticleDraft &draft)
{
    QList<DraftBlock> blocks;
    for (const DraftPart &part : draft.parts)
        blocks.append({part.kind, part.text, part.level});
    for (const ImageLine &image : draft.images) {
        if (!blocks.isEmpty())
            blocks[partAbove(draft.parts, image.line)].images.append({0, image.address, image.alternative, ImageState::Missing, {}, {}});
    }
    Article article;
    article.bylines = draft.bylines;
    article.outlet = draft.outlet;
    article.source = draft.source;
    article.published = draft.published;
    setBlocks(article, blocks);
    return article;
}

}
