// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/noteimages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoteImages)
};

/// What stands before the hash, which follows in base64url without padding: 43 letters for 32 bytes.
constexpr QLatin1StringView scheme("ni:///sha-256;");
constexpr QLatin1StringView letters("([A-Za-z0-9_-]{43})");

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(scheme + letters + "(?![A-Za-z0-9_-])"_L1);
    return pattern;
}

const QRegularExpression &imagePattern()
{
    static const QRegularExpression pattern("!\\[([^\\[\\]]*)\\]\\("_L1 + scheme + letters + "\\)"_L1);
    return pattern;
}

/// @p text with each match of @p pattern replaced by what @p words makes of it.
template<typename Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, const Replacement &words)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += words(match);
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

QByteArray hashIn(const QRegularExpressionMatch &match)
{
    return QByteArray::fromBase64(match.captured(1).toLatin1(), QByteArray::Base64UrlEncoding);
}

}

QString noteImageAddress(const QByteArray &hash)
{
    return scheme + QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<QByteArray> noteImageHash(const QString &address)
{
    const QRegularExpressionMatch match = addressPattern().match(address);
    const bool isWhole = match.hasMatch() && match.capturedLength() == address.size();
    return isWhole ? std::optional(hashIn(match)) : std::nullopt;
}

QString noteImageMarkdown(const QString &words, const QByteArray &hash)
{
    QString plain = words;
    plain.removeIf([](QChar sign) { return sign == u'[' || sign == u']'; });
    return u"![%1](%2)"_s.arg(plain.simplified(), noteImageAddress(hash));
}

QList<QByteArray> noteImages(const QString &note)
{
    QList<QByteArray> hashes;
    for (const QRegularExpressionMatch &match : addressPattern().globalMatch(note)) {
        if (const QByteArray hash = hashIn(match); !hashes.contains(hash))
            hashes.append(hash);
    }
    return hashes;
}

QString withImageAddresses(const QString &note, const std::function<QString(const QByteArray &hash)> &address)
{
    return replaced(note, addressPattern(), [&address](const QRegularExpressionMatch &match) {
        const QString other = address(hashIn(match));
        return other.isEmpty() ? match.captured() : other;
    });
}

QString withImagesInWords(const QString &note)
{
    return replaced(note, imagePattern(), [](const QRegularExpressionMatch &match) {
        const QString words = match.captured(1).trimmed();
        return words.isEmpty() ? Words::tr("[Image]") : Words::tr("[Image: %1]").arg(words);
    });
}

}
