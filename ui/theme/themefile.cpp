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

/// Takes colours out of JSON objects and remembers the first that is missing.
class ColourReader
{
public:
    QColor colour(const QJsonObject &object, QLatin1StringView key)
    {
        const QString value = object.value(key).toString();
        const QColor colour = QColor::fromString(value);
        if (!colour.isValid() && m_missing.isEmpty())
            m_missing = key;
        return colour;
    }

    [[nodiscard]] QString missing() const { return m_missing; }

private:
    QString m_missing;
};

MarkLine lineNamed(const QString &name)
{
    static const QList<std::pair<QString, MarkLine>> lines = {
        {u"solid"_s, MarkLine::Solid},   {u"thin"_s, MarkLine::Thin},     {u"thin-double"_s, MarkLine::ThinDouble},
        {u"dashed"_s, MarkLine::Dashed}, {u"dotted"_s, MarkLine::Dotted}, {u"bar"_s, MarkLine::Bar},
    };
    const auto found = std::ranges::find(lines, name, &std::pair<QString, MarkLine>::first);
    return found == lines.end() ? MarkLine::Solid : found->second;
}

void readWindow(Theme &theme, const QJsonObject &window, ColourReader &reader)
{
    theme.panel = reader.colour(window, "panel"_L1);
    theme.raised = reader.colour(window, "raised"_L1);
    theme.border = reader.colour(window, "border"_L1);
    theme.secondaryText = reader.colour(window, "secondary-text"_L1);
    theme.link = reader.colour(window, "link"_L1);
    theme.accent = reader.colour(window, "accent"_L1);
}

void readMarks(Theme &theme, const QJsonObject &section, ColourReader &reader)
{
    static constexpr std::array kinds
        = {"person"_L1, "organisation"_L1, "place"_L1, "policy"_L1, "figure"_L1, "quote"_L1};
    const QJsonObject marks = section.value("marks"_L1).toObject();
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        const QJsonObject mark = marks.value(kinds.at(kind)).toObject();
        theme.marks.at(kind) = {reader.colour(mark, "colour"_L1), lineNamed(mark.value("line"_L1).toString())};
    }
    theme.quoteTint = reader.colour(marks.value("quote"_L1).toObject(), "tint"_L1);
    for (const QJsonValue value : section.value("markers"_L1).toArray()) {
        const QJsonObject marker = value.toObject();
        theme.markers.append(
            {marker.value("name"_L1).toString(), reader.colour(marker, "fill"_L1), reader.colour(marker, "edge"_L1)});
    }
}

}

Result<Theme> readTheme(const QByteArray &json)
{
    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(json, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return failure(QCoreApplication::translate("ThemeFile", "Reading the theme: %1").arg(parseError.errorString()));
    const QJsonObject section = root.value("pullquote"_L1).toObject();
    const QJsonObject editor = root.value("editor-colors"_L1).toObject();
    ColourReader reader;
    Theme theme;
    theme.id = section.value("id"_L1).toString();
    theme.name = root.value("metadata"_L1).toObject().value("name"_L1).toString();
    theme.dark = section.value("dark"_L1).toBool();
    theme.page = reader.colour(editor, "BackgroundColor"_L1);
    theme.selection = reader.colour(editor, "TextSelection"_L1);
    theme.searchHit = reader.colour(editor, "SearchHighlight"_L1);
    theme.text = reader.colour(root.value("text-styles"_L1).toObject().value("Normal"_L1).toObject(), "text-color"_L1);
    readWindow(theme, section.value("window"_L1).toObject(), reader);
    readMarks(theme, section, reader);
    if (theme.id.isEmpty() || theme.name.isEmpty() || theme.markers.isEmpty())
        return failure(
            QCoreApplication::translate("ThemeFile", "Reading the theme: it has no id, no name or no marker colours."),
            QCoreApplication::translate("ThemeFile",
                                        "Start from a copy of one of the themes that come with the program."));
    if (!reader.missing().isEmpty())
        return failure(QCoreApplication::translate("ThemeFile", "Reading the theme “%1”: the colour “%2” is missing.")
                           .arg(theme.name, reader.missing()),
                       QCoreApplication::translate(
                           "ThemeFile", "Start from a copy of one of the themes that come with the program."));
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
                 {}});
            continue;
        }
        Result<Theme> theme = readTheme(file.readAll());
        if (!theme) {
            loaded.errors.append({path + u": " + theme.error().message, theme.error().advice});
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
