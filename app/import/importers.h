// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

class QIODevice;

namespace pullquote
{

/// More than any article has; a larger file is one by mistake.
inline constexpr qint64 largestFile = 100 * 1024 * 1024;

/// Reads the article in a file of any format there is an importer for, and the images it names beside the file
/// (imagefiles.h). Errors name the file.
[[nodiscard]] Result<ImportedArticle> importFile(const QString &path);

/// The same from a stream such as the standard input, read to its end unless it is larger than largestFile.
[[nodiscard]] Result<ImportedArticle> importStream(QIODevice &stream, const QString &fileName);

/// The same from bytes that are at hand; @p fileName, which may be empty, helps to tell the format.
[[nodiscard]] Result<ImportedArticle> importBytes(const QByteArray &bytes, const QString &fileName);

/// Reads pasted text.
[[nodiscard]] Result<ImportedArticle> importText(const QString &text);

}
