// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/imagefiles.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

using Found = std::expected<QByteArray, ImageState>;

bool isData(QStringView address)
{
    return address.startsWith("data:"_L1, Qt::CaseInsensitive);
}

bool isRemote(QStringView address)
{
    return address.startsWith("//"_L1) || address.startsWith("http:"_L1, Qt::CaseInsensitive)
        || address.startsWith("https:"_L1, Qt::CaseInsensitive);
}

/// RFC 2397.
Found dataIn(QStringView address)
{
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0)
        return std::unexpected(ImageState::Unreadable);
    const QByteArray data = address.sliced(comma + 1).toLatin1();
    if (!address.first(comma).endsWith(";base64"_L1, Qt::CaseInsensitive))
        return QByteArray::fromPercentEncoding(data);
    const auto decoded = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? Found(*decoded) : std::unexpected(ImageState::Unreadable);
}

Found contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) // which a device or a pipe is not
        return std::unexpected(ImageState::Missing);
    if (info.size() > largestImageFile)
        return std::unexpected(ImageState::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(ImageState::Missing);
    return file.readAll();
}

Found fileAt(const QString &address, const QString &articleFile)
{
    if (isRemote(address))
        return std::unexpected(ImageState::Remote);
    const QString plain = QUrl::fromPercentEncoding(address.toUtf8());
    if (!QDir::isAbsolutePath(articleFile) || QDir::isAbsolutePath(plain) || plain.startsWith(u'\\'))
        return std::unexpected(ImageState::Missing);
    const QDir folder = QFileInfo(articleFile).absoluteDir();
    const Found asWritten = contentOf(folder.filePath(address));
    const bool isOther = !asWritten && asWritten.error() == ImageState::Missing && plain != address;
    return isOther ? contentOf(folder.filePath(plain)) : asWritten;
}

/// Brings one image after the other, each address once.
class Bringing
{
public:
    explicit Bringing(ImportedArticle &imported)
        : m_imported(imported)
    {
    }

    void bring(ArticleImage &image)
    {
        if (const auto known = m_known.constFind(image.address); known != m_known.cend()) {
            image.state = known->state;
            image.hash = known->hash;
            image.size = known->size;
        } else {
            const Found bytes = isData(image.address) ? dataIn(image.address) : fileAt(image.address, m_imported.original.fileName);
            image.state = bytes ? keep(image, *bytes) : bytes.error();
            m_known.insert(image.address, image);
        }
        if (isData(image.address))
            image.address.clear();
    }

private:
    [[nodiscard]] ImageState keep(ArticleImage &image, const QByteArray &bytes)
    {
        const auto header = acceptedImage(bytes);
        if (!header)
            return header.error();
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        if (!m_imported.images.contains(hash)) {
            if (m_total + bytes.size() > largestImageFiles)
                return ImageState::TooLarge;
            m_total += bytes.size();
            m_imported.images.insert(hash, {bytes, header->mediaType});
        }
        image.hash = hash;
        image.size = header->size;
        return ImageState::Kept;
    }

    ImportedArticle &m_imported;
    QHash<QString, ArticleImage> m_known; ///< by address
    qint64 m_total = 0;
};

}

std::expected<ImageHeader, ImageState> acceptedImage(QByteArrayView bytes)
{
    const std::optional<ImageHeader> header = imageHeader(bytes);
    if (!header)
        return std::unexpected(ImageState::Unreadable);
    const bool isDrawing = header->mediaType == "image/svg+xml"_L1; // drawn no larger than it is shown
    const qint64 pixels = qint64(header->size.width()) * header->size.height();
    if (bytes.size() > largestImageFile || (!isDrawing && pixels > mostPixels))
        return std::unexpected(ImageState::TooLarge);
    return *header;
}

void bringImages(ImportedArticle &imported)
{
    Bringing bringing(imported);
    for (ArticleImage &image : imported.article.images)
        bringing.bring(image);
}

}
