// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/article.h"

#include "app/article/canonicaltext.h"

#include <algorithm>

namespace pullquote
{

namespace
{

void appendBlock(Article &article, const DraftBlock &draft)
{
    const QString text = normalisedBlock(draft.text);
    if (text.isEmpty())
        return;
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

void setBlocks(Article &article, const QList<DraftBlock> &drafts)
{
    article.text.clear();
    article.blocks.clear();
    article.images.clear();
    article.textVersion = textNormalisationVersion;
    for (const DraftBlock &draft : drafts) {
        appendBlock(article, draft);
        for (ArticleImage image : draft.images) {
            image.block = std::max<qsizetype>(0, article.blocks.size() - 1);
            article.images.append(image);
        }
    }
    if (article.blocks.isEmpty())
        article.images.clear();
}

qsizetype blockAt(const Article &article, qsizetype position)
{
    const auto after = std::ranges::upper_bound(article.blocks, position, {}, [](const Block &b) { return b.range.start; });
    return after == article.blocks.begin() ? (article.blocks.isEmpty() ? -1 : 0) : after - article.blocks.begin() - 1;
}

}
