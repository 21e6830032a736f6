// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/annotationcodec.h"

#include "app/article/codepoints.h"
#include "app/library/articlecodec.h"
#include "app/library/pasttexts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array anchorNames{"exact"_L1, "moved"_L1, "uncertain"_L1, "orphan"_L1}; // in the order of AnchorState

QJsonArray encoded(TextRange range, const CodePoints &points)
{
    const TextRange counted = points.fromUtf16(range);
    return {qint64(counted.start), qint64(counted.end)};
}

TextRange decodedRange(const QJsonValue &value, const CodePoints &points)
{
    return points.toUtf16({qsizetype(value[0].toInteger()), qsizetype(value[1].toInteger())});
}

QJsonObject encoded(const Segment &segment, const CodePoints &points, VersionPoints &earlier)
{
    QJsonObject object{{u"range"_s, encoded(segment.range, points)},
                       {u"exact"_s, segment.quote.exact},
                       {u"prefix"_s, segment.quote.prefix},
                       {u"suffix"_s, segment.quote.suffix},
                       {u"anchor"_s, encodedAnchor(segment.state)}};
    if (!segment.proposal.isEmpty())
        object[u"proposal"] = encoded(segment.proposal, points);
    if (const VersionId version = segment.earlier.version; !version.isNull()) {
        object[u"version"] = version.value;
        object[u"earlier"] = encoded(segment.earlier.range, earlier.of(version));
    }
    return object;
}

Segment decodedSegment(const QJsonValue &value, const CodePoints &points, VersionPoints &earlier)
{
    Segment segment;
    segment.range = decodedRange(value[u"range"], points);
    segment.quote = {value[u"exact"].toString(), value[u"prefix"].toString(), value[u"suffix"].toString()};
    segment.state = decodedAnchor(value[u"anchor"].toString());
    if (value[u"proposal"].isArray())
        segment.proposal = decodedRange(value[u"proposal"], points);
    if (const VersionId version{value[u"version"].toInteger()}; !version.isNull())
        segment.earlier = {version, decodedRange(value[u"earlier"], earlier.of(version))};
    return segment;
}

}

QString encodedAnchor(AnchorState state)
{
    return anchorNames.at(size_t(state));
}

AnchorState decodedAnchor(const QString &name)
{
    const auto found = std::ranges::find(anchorNames, name);
    return found == anchorNames.end() ? AnchorState::Orphan : AnchorState(found - anchorNames.begin());
}

QByteArray encodedAnnotation(const Annotation &annotation, const CodePoints &points, VersionPoints &earlier)
{
    QJsonArray segments;
    for (const Segment &segment : annotation.segments)
        segments.append(encoded(segment, points, earlier));
    const QJsonObject object{{u"id"_s, annotation.id.value.toString(QUuid::WithoutBraces)},
                             {u"segments"_s, segments},
                             {u"colour"_s, annotation.colour},
                             {u"note"_s, annotation.note},
                             {u"tags"_s, QJsonArray::fromStringList(annotation.tags)},
                             {u"author"_s, annotation.author},
                             {u"created"_s, QJsonValue::fromVariant(encodedTime(annotation.created))},
                             {u"modified"_s, QJsonValue::fromVariant(encodedTime(annotation.modified))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Annotation> decodedAnnotation(const QByteArray &json, const CodePoints &points, VersionPoints &earlier)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Annotation annotation;
    annotation.id = {QUuid::fromString(object[u"id"].toString())};
    if (annotation.id.isNull())
        return std::nullopt;
    for (const QJsonValue &segment : object[u"segments"].toArray())
        annotation.segments.append(decodedSegment(segment, points, earlier));
    annotation.colour = object[u"colour"].toInt();
    annotation.note = object[u"note"].toString();
    for (const QJsonValue &tag : object[u"tags"].toArray())
        annotation.tags.append(tag.toString());
    annotation.author = object[u"author"].toString();
    annotation.created = decodedTime(object[u"created"].toVariant());
    annotation.modified = decodedTime(object[u"modified"].toVariant());
    return annotation;
}

}
