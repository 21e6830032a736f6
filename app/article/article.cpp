// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/article.h"

#include "app/article/canonicaltext.h"

#include <algorithm>

namespace pullquote
{

void setBlocks(Article &article, const QList<DraftBlock> &drafts)
{
    article.text.clear();
    article.blocks.clear();
    article.textVersion = textNormalisationVersion;
    for (const DraftBlock &draft : drafts) {
        const QString text = normalisedBlock(draft.text);
        if (text.isEmpty())
            continue;
        if (!article.text.isEmpty())
            article.text += u'\n';
        const qsizetype start = article.text.size();
        article.text += text;
        article.blocks.append({draft.kind, {start, article.text.size()}, draft.level});
        if (draft.kind == BlockKind::Title)
            article.title = text;
        else if (draft.kind == BlockKind::Standfirst)
            article.standfirst = text;
    }
}

qsizetype blockAt(const Article &article, qsizetype position)
{
    const auto after = std::ranges::upper_bound(article.blocks, position, {}, [](const Block &b) { return b.range.start; });
    return after == article.blocks.begin() ? (article.blocks.isEmpty() ? -1 : 0) : after - article.blocks.begin() - 1;
}

}
