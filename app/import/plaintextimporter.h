// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importer.h"

namespace pullquote
{

/**
 * Makes an article of plain text in any common encoding: a saved page's text, a file from a database, pasted words.
 *
 * Such text has often lost its shape on the way. What is broken is mended (textparagraphs.h), what the text says about
 * itself is taken from it (draftreaders.h), and what belongs to the page it was copied from is left out of the article,
 * not out of the original. What the text does not say stays empty. Images in lines of their own, as Markdown writes them,
 * come along as places and addresses (imagelines.h).
 */
class PlainTextImporter final : public Importer
{
public:
    [[nodiscard]] bool accepts(QByteArrayView head, QStringView fileName) const override;
    [[nodiscard]] Result<ImportedArticle> import(const QByteArray &bytes, const QString &fileName) const override;
};

/// The article that decoded text holds, in whichever form it came.
[[nodiscard]] Article articleFromText(const QString &text);

}
