// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowarguments.h"

#include "app/library/location.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QIODevice>

using namespace Qt::StringLiterals;

namespace pullquote
{

QStringList wordsOf(int argc, char *argv[])
{
    QStringList words;
    for (int word = 0; word < argc; ++word)
        words.append(QString::fromLocal8Bit(argv[word]));
    return words;
}

Result<WindowArguments> windowArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption library(u"library"_s, QString(), u"PATH"_s);
    parser.addOption(library);
    if (!parser.parse(words))
        return failure(parser.errorText(), u"“pullquote --help” lists what there is."_s);
    WindowArguments arguments;
    for (const QString &file : parser.positionalArguments())
        arguments.files.append(QFileInfo(file).absoluteFilePath());
    arguments.libraryPath = parser.isSet(library) ? QFileInfo(parser.value(library)).absoluteFilePath() : defaultLibraryPath();
    return arguments;
}

QString instanceName(const QString &libraryPath)
{
    // Two paths to one file are one library, also before the file is there.
    const QFileInfo file(libraryPath);
    const QFileInfo folder(file.absolutePath());
    const QString inFolder = (folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath()) + u'/' + file.fileName();
    const QString path = file.exists() ? file.canonicalFilePath() : inFolder; // the file itself may be a link
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return u"pullquote-"_s + QString::fromLatin1(digest);
}

QByteArray messageFor(const QStringList &files)
{
    return files.join(QChar(u'\0')).toUtf8();
}

QStringList filesFromMessage(const QByteArray &message)
{
    return QString::fromUtf8(message).split(QChar(u'\0'), Qt::SkipEmptyParts);
}

}
