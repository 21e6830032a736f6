// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/articledraft.h"

namespace pullquote
{

Article articleOf(const ArticleDraft &draft)
{
    QList<DraftBlock> blocks;
    for (const DraftPart &part : draft.parts)
        blocks.append({part.kind, part.text, part.level});
    Article article;
    article.bylines = draft.bylines;
    article.outlet = draft.outlet;
    article.source = draft.source;
    article.published = draft.published;
    setBlocks(article, blocks);
    return article;
}

}
