// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/articlecodec.h"

#include "app/article/codepoints.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <array>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

struct KindName {
    BlockKind kind;
    QLatin1StringView name;
};

/// Names and not numbers: the order of an enum may change, a file may not.
constexpr std::array kindNames{
    KindName{BlockKind::Title, "title"_L1},        KindName{BlockKind::Standfirst, "standfirst"_L1},
    KindName{BlockKind::Byline, "byline"_L1},      KindName{BlockKind::Dateline, "dateline"_L1},
    KindName{BlockKind::Heading, "heading"_L1},    KindName{BlockKind::Paragraph, "paragraph"_L1},
    KindName{BlockKind::ListItem, "list-item"_L1}, KindName{BlockKind::Quotation, "quotation"_L1},
    KindName{BlockKind::Caption, "caption"_L1},
};

QString kindName(BlockKind kind)
{
    const auto found = std::ranges::find(kindNames, kind, &KindName::kind);
    return found == kindNames.end() ? u"paragraph"_s : QString(found->name);
}

/// A kind of a later version is read as a paragraph: its text is what counts.
BlockKind kindNamed(const QString &name)
{
    const auto found = std::ranges::find(kindNames, name, &KindName::name);
    return found == kindNames.end() ? BlockKind::Paragraph : found->kind;
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayIn(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

}

QString encodedBlocks(const QList<Block> &blocks, const CodePoints &points)
{
    QJsonArray array;
    for (const Block &block : blocks) {
        const TextRange range = points.fromUtf16(block.range);
        array.append(QJsonArray{kindName(block.kind), range.start, range.end, block.level});
    }
    return compact(array);
}

QList<Block> decodedBlocks(const QString &json, const CodePoints &points)
{
    QList<Block> blocks;
    for (const QJsonValue &value : arrayIn(json)) {
        const TextRange range{qsizetype(value[1].toInteger()), qsizetype(value[2].toInteger())};
        blocks.append({kindNamed(value[0].toString()), points.toUtf16(range), value[3].toInt()});
    }
    return blocks;
}

QString encodedNames(const QStringList &names)
{
    return compact(QJsonArray::fromStringList(names));
}

QStringList decodedNames(const QString &json)
{
    QStringList names;
    for (const QJsonValue &value : arrayIn(json))
        names.append(value.toString());
    return names;
}

QVariant encodedTime(const QDateTime &moment)
{
    return moment.isNull() ? QVariant() : QVariant(moment.toMSecsSinceEpoch());
}

QDateTime decodedTime(const QVariant &milliseconds)
{
    return milliseconds.isNull() ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), QTimeZone::UTC);
}

}
