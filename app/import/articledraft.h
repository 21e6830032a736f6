// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/import/imagelines.h"

#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace pullquote
{

/// A paragraph of an article that is still being understood.
struct DraftPart {
    QString text;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    bool afterBlankLine = true;
    bool isSettled = false; ///< its kind is known; nothing else may claim it
    qsizetype line = 0; ///< of the text, where it begins
};

/// What is known of an article so far. Readers of one aspect (source, head, end, body) each take it one step further.
struct ArticleDraft {
    QList<DraftPart> parts;
    QList<ImageLine> images;
    QStringList bylines;
    QString outlet;
    QString source;
    QDate published;
};

/// Each image stands below the last part that begins above its line; one above all of them stands below the head.
[[nodiscard]] Article articleOf(const ArticleDraft &draft);

}
