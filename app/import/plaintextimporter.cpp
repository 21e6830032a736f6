// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/plaintextimporter.h"

#include "app/import/articledraft.h"
#include "app/import/draftreaders.h"
#include "app/import/imagelines.h"
#include "app/import/textdecoding.h"
#include "app/import/textlanguage.h"
#include "app/import/textparagraphs.h"

namespace pullquote
{
using namespace Qt::StringLiterals;

Article articleFromText(const QString &text)
{
    const TextAndImages read = textAndImages(text);
    ArticleDraft draft;
    draft.images = read.images;
    for (const TextParagraph &paragraph : textParagraphs(read.text))
        draft.parts.append({.text = paragraph.text, .afterBlankLine = paragraph.afterBlankLine, .line = paragraph.line});
    readCaptions(draft);
    removeFurniture(draft);
    readFields(draft);
    readSource(draft);
    removeFurniture(draft); // what stood above the source is at the end now
    readHead(draft);
    readEnd(draft);
    readBody(draft);
    Article article = articleOf(draft);
    article.language = languageOf(article.text);
    return article;
}

bool PlainTextImporter::accepts(QByteArrayView head, QStringView) const
{
    return decodedText(head).has_value();
}

Result<ImportedArticle> PlainTextImporter::import(const QByteArray &bytes, const QString &fileName) const
{
    const std::optional<DecodedText> decoded = decodedText(bytes);
    if (!decoded)
        return failure(u"The file holds no text."_s,
                       u"Open it in the program it was made with and save it as plain text."_s);
    Article article = articleFromText(decoded->text);
    if (article.text.isEmpty())
        return failure(u"The text is empty."_s, u"Choose a file with words in it."_s);
    return ImportedArticle{std::move(article), {bytes, u"text/plain"_s, fileName}};
}

}
