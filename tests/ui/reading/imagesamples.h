// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "tests/support/pictures.h"


#include <map>

// Images for the tests of the reading view, painted here.

namespace pullquote::samples
{

using namespace Qt::StringLiterals;

/// An article of @p paragraphs with an image below each of the blocks given, and the bytes by hash.
struct IllustratedArticle {
    explicit IllustratedArticle(int paragraphs)
    {
        QList<DraftBlock> drafts = {{BlockKind::Title, u"The weir is being rebuilt"_s, 0}};
        for (int i = 0; i < paragraphs; ++i)
            drafts.append({BlockKind::Paragraph, u"In week %1 the divers found nothing but gravel and one boot."_s.arg(i), 0});
        setBlocks(article, drafts);
    }

    void add(qsizetype block, QSize size, const ImageFile &file)
    {
        const QByteArray hash = "image " + QByteArray::number(article.images.size());
        article.images.append({block, u"weir.png"_s, u"The weir in March"_s, ImageState::Kept, hash, size});
        files[hash] = file;
    }
    void addWords(qsizetype block, ImageState state, const QString &alternative)
    {
        article.images.append({block, u"https://news.example/weir.jpg"_s, alternative, state, {}, {}});
    }
    [[nodiscard]] std::optional<ImageFile> file(const QByteArray &hash) const
    {
        const auto found = files.find(hash);
        return found == files.end() ? std::nullopt : std::optional(found->second);
    }

    Article article;
    std::map<QByteArray, ImageFile> files;
};

}
