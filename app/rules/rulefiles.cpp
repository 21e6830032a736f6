// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulefiles.h"

#include "resources/resources.h"

#include <QtCore/QCollator>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("RuleFiles", text);
}

/// An attribute of the root; empty where there is none.
QString rootAttribute(const QByteArray &xml, QLatin1StringView name)
{
    QXmlStreamReader reader(xml);
    if (!reader.readNextStartElement() || reader.name() != "language"_L1)
        return {};
    return reader.attributes().value(name).toString();
}

void appendFiles(QList<RuleFile> &files, const QString &folder)
{
    for (const QFileInfo &entry : QDir(folder).entryInfoList({u"*.xml"_s}, QDir::Files, QDir::Name)) {
        const QByteArray xml = readRuleFile(entry.filePath()).value_or(QByteArray());
        const QString section = rootAttribute(xml, "section"_L1);
        if (!section.isEmpty() && section != "Pullquote"_L1)
            continue;
        const QString name = nameInRule(xml);
        files.append({name.isEmpty() ? entry.fileName() : name, entry.filePath()});
    }
}

}

QList<RuleFile> ruleFiles(const QString &folder)
{
    registerResources();
    QList<RuleFile> files;
    appendFiles(files, u":/syntax"_s);
    appendFiles(files, folder + u"/syntax"_s);
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(files, [&order](const RuleFile &left, const RuleFile &right) {
        return order.compare(left.name, right.name) < 0;
    });
    return files;
}

Result<QByteArray> readRuleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(translated("Reading the rules %1: %2").arg(path, file.errorString()),
                       translated("See that the file is there and may be read."));
    return file.readAll();
}

Outcome writeRuleFile(const QString &path, const QByteArray &xml)
{
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(xml) == xml.size() && file.commit();
    if (written)
        return {};
    return failure(translated("Writing the rules %1: %2").arg(path, file.errorString()),
                   translated("See that the folder can be written to and has room."));
}

Outcome trashRuleFile(const QString &path)
{
    QFile file(path);
    if (file.moveToTrash())
        return {};
    return failure(translated("Moving the rules %1 to the trash: %2").arg(path, file.errorString()),
                   translated("See that your desktop has a trash and the folder can be written to."));
}

Outcome removeRuleFile(const QString &path)
{
    QFile file(path);
    if (file.remove())
        return {};
    return failure(translated("Deleting the rules %1: %2").arg(path, file.errorString()),
                   translated("See that the folder can be written to."));
}

QString freeRulePath(const QString &folder, const QString &name)
{
    static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
    QString stem = name.toLower().replace(others, u"-"_s);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    while (stem.startsWith(u'-'))
        stem.remove(0, 1);
    const QDir own(folder + u"/syntax"_s);
    QString file = (stem.isEmpty() ? u"rules"_s : stem.first(std::min<qsizetype>(stem.size(), 60)));
    const QString first = file;
    for (int number = 2; own.exists(file + u".xml"_s); ++number)
        file = first + u"-%1"_s.arg(number);
    return own.filePath(file + u".xml"_s);
}

QString nameInRule(const QByteArray &xml)
{
    return rootAttribute(xml, "name"_L1);
}

QByteArray withNameInRule(const QByteArray &xml, const QString &name)
{
    static const QRegularExpression root(u"(<language\\b[^>]*?\\bname\\s*=\\s*)(\"[^\"]*\"|'[^']*')"_s);
    QString text = QString::fromUtf8(xml);
    const QRegularExpressionMatch match = root.match(text);
    if (!match.hasMatch())
        return xml;
    text.replace(match.capturedStart(2), match.capturedLength(2), u'"' + name.toHtmlEscaped() + u'"');
    return text.toUtf8();
}

QByteArray firstRule(const QString &name)
{
    const QString text = QString::fromLatin1(R"(<?xml version="1.0" encoding="UTF-8"?>
<language name="%1" section="Pullquote" version="1" kateversion="5.62" extensions="" casesensitive="0">
  <highlighting>
    <list name="words">
      <item>deadline</item>
      <item>promise</item>
    </list>
    <contexts>
      <context name="Text" attribute="Text" lineEndContext="#stay">
        <!-- Each <itemData> but the plain one is a kind of words. RegExpr takes a regular expression. -->
        <RegExpr attribute="Year" context="#stay" String="\b(?:19|20)[0-9]{2}\b"/>
        <keyword attribute="Word" context="#stay" String="words"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Text" defStyleNum="dsNormal"/>
      <itemData name="Word" defStyleNum="dsKeyword"/>
      <itemData name="Year" defStyleNum="dsDecVal"/>
    </itemDatas>
  </highlighting>
  <general>
    <keywords casesensitive="0"/>
  </general>
</language>
)").arg(name.toHtmlEscaped());
    return text.toUtf8();
}

}
