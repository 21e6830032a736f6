// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/settingsstore.h"

#include "app/library/database.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace pullquote
{

using namespace Qt::StringLiterals;

Result<Palette> SettingsStore::palette() const
{
    const auto stored = m_database.row(u"SELECT value FROM settings WHERE key = 'palette'"_s, {},
                                       [](const QSqlQuery &query) { return query.value(0).toString(); });
    if (!stored)
        return std::unexpected(stored.error());
    Palette palette;
    for (const QJsonValue &value : QJsonDocument::fromJson(stored->value_or(QString()).toUtf8()).array())
        palette.colours.append({value[u"name"].toString(), value[u"colour"].toString()});
    return palette.colours.isEmpty() ? defaultPalette() : palette;
}

Outcome SettingsStore::setPalette(const Palette &palette)
{
    QJsonArray array;
    for (const PaletteColour &colour : palette.colours)
        array.append(QJsonObject{{u"name"_s, colour.name}, {u"colour"_s, colour.colour}});
    const Result<QSqlQuery> written
        = m_database.run(u"INSERT OR REPLACE INTO settings (key, value) VALUES ('palette', ?)"_s,
                         {QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact))});
    if (!written)
        return std::unexpected(written.error());
    return {};
}

}
