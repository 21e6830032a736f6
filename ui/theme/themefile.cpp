// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themefile.h"

#include "resources/resources.h"

#include <KSyntaxHighlighting/Repository>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

/// The line, from 1, in which the last of @p keys stands that can be found one inside the other. The last one leads to a
/// colour, in an object that has nothing but colours and names.
int lineOf(const QByteArray &json, const QStringList &keys)
{
    qsizetype place = 0;
    for (const QString &key : keys) {
        const qsizetype next = json.indexOf(QByteArray(u"\"%1\""_s.arg(key).toUtf8()), place);
        const bool isOutside = key == keys.last() && next > json.indexOf('}', place) && place > 0;
        if (next < 0 || isOutside)
            break;
        place = next;
    }
    return 1 + static_cast<int>(json.first(place).count('\n'));
}

/// Takes colours out of a theme's JSON and remembers the first that is missing or none.
class ColourReader
{
public:
    explicit ColourReader(const QJsonObject &root)
        : m_root(root)
    {
    }

    /// The colour that @p keys lead to.
    QColor colour(const QStringList &keys)
    {
        QJsonValue value = m_root;
        for (const QString &key : keys)
            value = value[key];
        return colour(value, keys);
    }

    /// @p value, to which @p keys lead.
    QColor colour(const QJsonValue &value, const QStringList &keys)
    {
        const QColor colour = QColor::fromString(value.toString());
        if (!colour.isValid() && m_faulty.isEmpty())
            m_faulty = keys;
        return colour;
    }

    [[nodiscard]] const QStringList &faulty() const { return m_faulty; }

private:
    QJsonObject m_root;
    QStringList m_faulty;
};

MarkLine lineNamed(const QString &name)
{
    static const QList<std::pair<QString, MarkLine>> lines = {
        {u"solid"_s, MarkLine::Solid},   {u"thin"_s, MarkLine::Thin},     {u"thin-double"_s, MarkLine::ThinDouble},
        {u"dashed"_s, MarkLine::Dashed}, {u"dotted"_s, MarkLine::Dotted}, {u"bar"_s, MarkLine::Bar},
        {u"wavy"_s, MarkLine::Wavy},
    };
    const auto found = std::ranges::find(lines, name, &std::pair<QString, MarkLine>::first);
    return found == lines.end() ? MarkLine::Solid : found->second;
}

void readWindow(Theme &theme, ColourReader &reader)
{
    const auto colour = [&reader](const QString &key) { return reader.colour({u"pullquote"_s, u"window"_s, key}); };
    theme.panel = colour(u"panel"_s);
    theme.raised = colour(u"raised"_s);
    theme.border = colour(u"border"_s);
    theme.secondaryText = colour(u"secondary-text"_s);
    theme.link = colour(u"link"_s);
    theme.accent = colour(u"accent"_s);
}

void readMarks(Theme &theme, const QJsonObject &section, ColourReader &reader)
{
    const QStringList kinds = {u"person"_s, u"organisation"_s, u"place"_s, u"policy"_s, u"figure"_s, u"quote"_s};
    const QStringList marks = {u"pullquote"_s, u"marks"_s};
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        const QString line = section["marks"_L1][kinds[kind]]["line"_L1].toString();
        theme.marks.at(size_t(kind)) = {reader.colour(marks + QStringList{kinds[kind], u"colour"_s}), lineNamed(line)};
    }
    // themes that readers made before there were rules say nothing of them
    const bool saysRule = section["marks"_L1].toObject().contains("rule"_L1);
    theme.marks.back() = {saysRule ? reader.colour(marks + QStringList{u"rule"_s, u"colour"_s}) : theme.accent,
                          saysRule ? lineNamed(section["marks"_L1]["rule"_L1]["line"_L1].toString()) : MarkLine::Wavy};
    theme.quoteTint = reader.colour(marks + QStringList{u"quote"_s, u"tint"_s});
    for (const QJsonValue marker : section["markers"_L1].toArray()) {
        const QString name = marker["name"_L1].toString();
        const QStringList keys = {u"pullquote"_s, u"markers"_s, name};
        theme.markers.append({name, reader.colour(marker["fill"_L1], keys + QStringList{u"fill"_s}),
                              reader.colour(marker["edge"_L1], keys + QStringList{u"edge"_s})});
    }
}

}

Result<Theme> readTheme(const QByteArray &json, const QString &path)
{
    const auto failed = [&path](qsizetype line, const QString &reason) {
        return failure(QCoreApplication::translate("ThemeFile", "Reading the theme %1, line %2: %3")
                           .arg(path, QString::number(line), reason),
                       QCoreApplication::translate(
                           "ThemeFile", "Put the line right, or start anew from View ▸ Theme ▸ New Theme from This One."));
    };
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failed(1 + json.first(parseError.offset).count('\n'), parseError.errorString());
    const QJsonObject section = root["pullquote"_L1].toObject();
    ColourReader reader(root);
    Theme theme;
    theme.path = path;
    theme.id = section["id"_L1].toString();
    theme.name = root["metadata"_L1]["name"_L1].toString();
    theme.dark = section["dark"_L1].toBool();
    theme.page = reader.colour({u"editor-colors"_s, u"BackgroundColor"_s});
    theme.selection = reader.colour({u"editor-colors"_s, u"TextSelection"_s});
    theme.searchHit = reader.colour({u"editor-colors"_s, u"SearchHighlight"_s});
    theme.text = reader.colour({u"text-styles"_s, u"Normal"_s, u"text-color"_s});
    readWindow(theme, reader);
    readMarks(theme, section, reader);
    if (theme.id.isEmpty() || theme.name.isEmpty() || theme.markers.isEmpty())
        return failed(lineOf(json, {u"pullquote"_s}),
                      QCoreApplication::translate("ThemeFile", "it has no id, no name or no marker colours."));
    if (!reader.faulty().isEmpty())
        return failed(lineOf(json, reader.faulty()),
                      QCoreApplication::translate("ThemeFile", "the colour “%1” is missing or not like #1d5a96.")
                          .arg(reader.faulty().join(u" ▸ "_s)));
    return theme;
}

LoadedThemes loadThemes(const QStringList &more)
{
    registerResources();
    QStringList paths;
    for (const QString &id : {u"light"_s, u"sepia"_s, u"dark"_s, u"high-contrast"_s})
        paths.append(u":/themes/"_s + id + u".theme");
    for (const QString &folder : more) {
        for (const QFileInfo &entry : QDir(folder).entryInfoList({u"*.theme"_s}, QDir::Files, QDir::Name))
            paths.append(entry.filePath());
    }
    LoadedThemes loaded;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            loaded.errors.append(
                {QCoreApplication::translate("ThemeFile", "Reading the theme %1: %2").arg(path, file.errorString()),
                 QCoreApplication::translate("ThemeFile", "See that you may read the file.")});
            continue;
        }
        Result<Theme> theme = readTheme(file.readAll(), path);
        if (!theme) {
            loaded.errors.append(theme.error());
            continue;
        }
        const auto same = std::ranges::find(loaded.themes, theme->id, &Theme::id);
        if (same != loaded.themes.end())
            *same = *std::move(theme);
        else
            loaded.themes.append(*std::move(theme));
    }
    return loaded;
}

void addOwnFiles(KSyntaxHighlighting::Repository &repository)
{
    registerResources();
    repository.addCustomSearchPath(u":/"_s); // it looks into syntax/ and themes/ below
}

}
