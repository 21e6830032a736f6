// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importers.h"

#include "app/import/imagefiles.h"
#include "app/import/plaintextimporter.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <memory>
#include <vector>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype headSize = 4096; ///< an even number, so that it cuts no unit of UTF-16

constexpr qint64 pieceSize = 1024 * 1024;

/// The formats, the particular before the general: plain text takes whatever is text.
std::vector<std::unique_ptr<Importer>> importers()
{
    std::vector<std::unique_ptr<Importer>> list;
    list.push_back(std::make_unique<PlainTextImporter>());
    return list;
}

QString named(const QString &path)
{
    return u"“%1”"_s.arg(QDir::toNativeSeparators(path));
}

}

Result<ImportedArticle> importBytes(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return failure(u"The file is empty."_s, u"Choose a file with words in it."_s);
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), headSize));
    for (const std::unique_ptr<Importer> &importer : importers()) {
        if (!importer->accepts(head, fileName))
            continue;
        Result<ImportedArticle> imported = importer->import(bytes, fileName);
        if (imported)
            bringImages(*imported);
        return imported;
    }
    return failure(u"The file is in no format that Pullquote reads."_s,
                   u"Open it in the program it was made with and save it as plain text."_s);
}

Result<ImportedArticle> importStream(QIODevice &stream, const QString &fileName)
{
    // A device or a pipe has no size to ask for, and may have no end.
    QByteArray bytes;
    for (QByteArray more = stream.read(pieceSize); !more.isEmpty(); more = stream.read(pieceSize)) {
        bytes += more;
        if (bytes.size() > largestFile)
            return failure(u"There are more than 100 MB."_s, u"Save the article alone in a file of its own."_s);
    }
    return importBytes(bytes, fileName);
}

Result<ImportedArticle> importFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(u"There is no file %1."_s.arg(named(path)), u"Check the spelling of its name."_s);
    if (info.isDir())
        return failure(u"%1 is a folder."_s.arg(named(path)), u"Name the files in it."_s);
    if (info.size() > largestFile)
        return failure(u"%1 is larger than 100 MB."_s.arg(named(path)),
                       u"Save the article alone in a file of its own."_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"Cannot read %1: %2."_s.arg(named(path), file.errorString()), u"Check who may read it."_s);
    // In full: by it the library knows the file again, wherever the program is started.
    Result<ImportedArticle> result = importStream(file, info.absoluteFilePath());
    if (!result)
        return failure(u"Cannot import %1: %2"_s.arg(named(path), result.error().message), result.error().advice);
    return result;
}

Result<ImportedArticle> importText(const QString &text)
{
    Result<ImportedArticle> result = importBytes(text.toUtf8(), {});
    if (!result)
        return failure(u"The pasted text holds no words."_s, u"Copy the article's text first."_s);
    return result;
}

}
