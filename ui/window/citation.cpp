// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/citation.h"

#include "app/article/article.h"

#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

bool isCounted(const Block &block)
{
    return block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quotation || block.kind == BlockKind::ListItem;
}

}

int paragraphNumber(const Article &article, qsizetype position)
{
    const qsizetype last = blockAt(article, position);
    if (last < 0 || !isCounted(article.blocks[last]))
        return 0;
    int number = 0;
    for (qsizetype block = 0; block <= last; ++block)
        number += isCounted(article.blocks[block]) ? 1 : 0;
    return number;
}

QList<TextRange> numberedParagraphs(const Article &article)
{
    QList<TextRange> paragraphs;
    for (const Block &block : article.blocks) {
        if (isCounted(block))
            paragraphs.append(block.range);
    }
    return paragraphs;
}

QString quoteWithCitation(const Article &article, TextRange range)
{
    const QString words = range.in(article.text).toString().simplified();
    const bool quoted = words.startsWith(u'“') || words.startsWith(u'"');
    QStringList parts;
    if (!article.bylines.isEmpty())
        parts.append(article.bylines.join(u", "_s));
    if (!article.title.isEmpty())
        parts.append(u'“' + article.title + u'”');
    if (!article.outlet.isEmpty())
        parts.append(article.outlet);
    if (article.published.isValid())
        parts.append(QLocale().toString(article.published, QLocale::LongFormat));
    if (const int paragraph = paragraphNumber(article, range.start))
        parts.append(u"¶ %1"_s.arg(paragraph));
    if (!article.source.isEmpty())
        parts.append(article.source);
    return (quoted ? words : QString(u'“' + words + u'”')) + u'\n' + u"— "_s + parts.join(u", "_s);
}

}
