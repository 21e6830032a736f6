// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ownthemes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("OwnThemes", text);
}

/// "my-theme", or that with the first number that neither a theme nor a file has.
QString freeId(const QDir &folder, const QList<Theme> &taken)
{
    const auto isTaken = [&](const QString &id) {
        return folder.exists(id + u".theme"_s) || std::ranges::contains(taken, id, &Theme::id);
    };
    QString id = u"my-theme"_s;
    for (int number = 2; isTaken(id); ++number)
        id = u"my-theme-%1"_s.arg(number);
    return id;
}

QString nameOf(const QString &id)
{
    const QString number = id.section(u'-', 2);
    return number.isEmpty() ? translated("My Theme") : translated("My Theme %1").arg(number);
}

QJsonObject with(QJsonObject object, QLatin1StringView key, const QJsonValue &value)
{
    object[key] = value;
    return object;
}

}

QString ownThemesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pullquote/themes"_s;
}

Result<QString> copyTheme(const Theme &theme, const QString &folder, const QList<Theme> &taken)
{
    const QString id = freeId(QDir(folder), taken);
    const QString path = QDir(folder).filePath(id + u".theme"_s);
    const auto failed = [&path](const QString &reason) {
        return failure(translated("Writing the theme %1: %2").arg(path, reason),
                       translated("See that the folder can be written to and has room."));
    };
    QFile original(theme.path);
    if (!original.open(QIODevice::ReadOnly))
        return failed(original.errorString());
    QJsonObject root = QJsonDocument::fromJson(original.readAll()).object();
    root["metadata"_L1] = with(root["metadata"_L1].toObject(), "name"_L1, nameOf(id));
    root["pullquote"_L1] = with(root["pullquote"_L1].toObject(), "id"_L1, id);
    QSaveFile copy(path);
    if (!QDir().mkpath(folder) || !copy.open(QIODevice::WriteOnly))
        return failed(copy.errorString());
    copy.write(QJsonDocument(root).toJson());
    return copy.commit() ? Result<QString>(path) : failed(copy.errorString());
}

}
