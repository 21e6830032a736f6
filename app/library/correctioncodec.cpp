// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/correctioncodec.h"

#include "app/article/codepoints.h"

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

constexpr std::array kindNames{"person"_L1, "organisation"_L1, "place"_L1, "policy"_L1}; // in the order of EntityKind

QJsonValue encoded(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> decodedNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonValue encoded(EntityKind kind)
{
    return QJsonValue(kindNames.at(size_t(kind)));
}

EntityKind decodedKind(const QJsonValue &value)
{
    const auto found = std::ranges::find(kindNames, value.toString());
    return found == kindNames.end() ? EntityKind::Person : EntityKind(found - kindNames.begin());
}

QJsonObject encoded(const FigureValue &value)
{
    return {{u"value"_s, encoded(value.value)}, {u"low"_s, encoded(value.low)}, {u"high"_s, encoded(value.high)},
            {u"approximate"_s, value.approximate}, {u"unit"_s, value.unit}, {u"of"_s, value.of}};
}

FigureValue decodedValue(const QJsonValue &value)
{
    return {decodedNumber(value[u"value"]), decodedNumber(value[u"low"]), decodedNumber(value[u"high"]),
            value[u"approximate"].toBool(), value[u"unit"].toString(), value[u"of"].toString()};
}

/// Makes the object of a step; each kind with its name in the file.
struct Encoder {
    const CodePoints &points;

    QJsonObject operator()(const RejectEntity &step) const { return {{u"kind"_s, u"reject-entity"_s}, {u"entity"_s, ref(step.entity)}}; }
    QJsonObject operator()(const RejectMention &step) const
    {
        return {{u"kind"_s, u"reject-mention"_s}, {u"entity"_s, ref(step.entity)}, {u"place"_s, range(step.place)}};
    }
    QJsonObject operator()(const RejectFigure &step) const { return {{u"kind"_s, u"reject-figure"_s}, {u"figure"_s, words(step.figure)}}; }
    QJsonObject operator()(const RejectQuote &step) const { return {{u"kind"_s, u"reject-quote"_s}, {u"quote"_s, words(step.quote)}}; }
    QJsonObject operator()(const AddEntity &step) const
    {
        return {{u"kind"_s, u"add-entity"_s}, {u"is"_s, encoded(step.kind)}, {u"name"_s, step.name}, {u"words"_s, step.words},
                {u"places"_s, ranges(step.places)}};
    }
    QJsonObject operator()(const AddFigure &step) const
    {
        return {{u"kind"_s, u"add-figure"_s}, {u"figure"_s, words(step.figure)}, {u"value"_s, encoded(step.value)}};
    }
    QJsonObject operator()(const AddQuote &step) const { return {{u"kind"_s, u"add-quote"_s}, {u"quote"_s, words(step.quote)}}; }
    QJsonObject operator()(const RetypeEntity &step) const
    {
        return {{u"kind"_s, u"retype-entity"_s}, {u"entity"_s, ref(step.entity)}, {u"is"_s, encoded(step.to)}};
    }
    QJsonObject operator()(const MergeEntities &step) const
    {
        return {{u"kind"_s, u"merge-entities"_s}, {u"entity"_s, ref(step.entity)}, {u"into"_s, ref(step.into)}};
    }
    QJsonObject operator()(const SplitEntity &step) const
    {
        return {{u"kind"_s, u"split-entity"_s}, {u"entity"_s, ref(step.entity)}, {u"name"_s, step.name}, {u"places"_s, ranges(step.places)}};
    }
    QJsonObject operator()(const KeepApart &step) const
    {
        return {{u"kind"_s, u"keep-apart"_s}, {u"one"_s, ref(step.one)}, {u"other"_s, ref(step.other)}};
    }
    QJsonObject operator()(const RenameEntity &step) const
    {
        return {{u"kind"_s, u"rename-entity"_s}, {u"entity"_s, ref(step.entity)}, {u"name"_s, step.name}};
    }
    QJsonObject operator()(const SetSpeaker &step) const
    {
        return {{u"kind"_s, u"set-speaker"_s}, {u"quote"_s, words(step.quote)},
                {u"person"_s, step.person ? QJsonValue(ref(*step.person)) : QJsonValue()}, {u"description"_s, step.description}};
    }
    QJsonObject operator()(const SetFigure &step) const
    {
        return {{u"kind"_s, u"set-figure"_s}, {u"figure"_s, words(step.figure)}, {u"value"_s, encoded(step.value)}};
    }

    [[nodiscard]] QJsonArray range(TextRange utf16) const
    {
        const TextRange range = points.fromUtf16(utf16);
        return {range.start, range.end};
    }
    [[nodiscard]] QJsonArray ranges(const QList<TextRange> &places) const
    {
        QJsonArray array;
        for (const TextRange place : places)
            array.append(range(place));
        return array;
    }
    [[nodiscard]] QJsonObject ref(const EntityRef &ref) const
    {
        return {{u"is"_s, encoded(ref.kind)}, {u"name"_s, ref.name}, {u"places"_s, ranges(ref.places)}};
    }
    [[nodiscard]] QJsonObject words(const Passage &passage) const
    {
        return {{u"range"_s, range(passage.range)}, {u"words"_s, passage.words}};
    }
};

/// Reads what Encoder writes.
struct Decoder {
    const CodePoints &points;
    QJsonObject object;

    [[nodiscard]] std::optional<CorrectionStep> step() const
    {
        const QString kind = text(u"kind"_s);
        if (kind == "reject-entity"_L1)
            return RejectEntity{ref(u"entity"_s)};
        if (kind == "reject-mention"_L1)
            return RejectMention{ref(u"entity"_s), range(object.value("place"_L1))};
        if (kind == "reject-figure"_L1)
            return RejectFigure{words(u"figure"_s)};
        if (kind == "reject-quote"_L1)
            return RejectQuote{words(u"quote"_s)};
        if (kind == "add-entity"_L1)
            return AddEntity{decodedKind(object.value("is"_L1)), text(u"name"_s), text(u"words"_s), ranges(object.value("places"_L1))};
        if (kind == "add-figure"_L1)
            return AddFigure{words(u"figure"_s), decodedValue(object.value("value"_L1))};
        if (kind == "add-quote"_L1)
            return AddQuote{words(u"quote"_s)};
        return change(kind);
    }

    [[nodiscard]] std::optional<CorrectionStep> change(const QString &kind) const
    {
        if (kind == "retype-entity"_L1)
            return RetypeEntity{ref(u"entity"_s), decodedKind(object.value("is"_L1))};
        if (kind == "merge-entities"_L1)
            return MergeEntities{ref(u"entity"_s), ref(u"into"_s)};
        if (kind == "split-entity"_L1)
            return SplitEntity{ref(u"entity"_s), text(u"name"_s), ranges(object.value("places"_L1))};
        if (kind == "keep-apart"_L1)
            return KeepApart{ref(u"one"_s), ref(u"other"_s)};
        if (kind == "rename-entity"_L1)
            return RenameEntity{ref(u"entity"_s), text(u"name"_s)};
        if (kind == "set-speaker"_L1) {
            const bool person = object.value("person"_L1).isObject();
            return SetSpeaker{words(u"quote"_s), person ? std::optional(ref(u"person"_s)) : std::nullopt, text(u"description"_s)};
        }
        if (kind == "set-figure"_L1)
            return SetFigure{words(u"figure"_s), decodedValue(object.value("value"_L1))};
        return std::nullopt;
    }

    [[nodiscard]] QString text(const QString &key) const { return object.value(key).toString(); }
    [[nodiscard]] TextRange range(const QJsonValue &value) const
    {
        return points.toUtf16(TextRange{qsizetype(value[0].toInteger()), qsizetype(value[1].toInteger())});
    }
    [[nodiscard]] QList<TextRange> ranges(const QJsonValue &value) const
    {
        QList<TextRange> places;
        for (const QJsonValue &place : value.toArray())
            places.append(range(place));
        return places;
    }
    [[nodiscard]] EntityRef ref(const QString &key) const
    {
        const QJsonValue value = object.value(key);
        return {decodedKind(value[u"is"]), value[u"name"].toString(), ranges(value[u"places"])};
    }
    [[nodiscard]] Passage words(const QString &key) const
    {
        const QJsonValue value = object.value(key);
        return {range(value[u"range"]), value[u"words"].toString()};
    }
};

}

QByteArray encodedStep(const CorrectionStep &step, const CodePoints &points)
{
    return QJsonDocument(std::visit(Encoder{points}, step)).toJson(QJsonDocument::Compact);
}

std::optional<CorrectionStep> decodedStep(const QByteArray &json, const CodePoints &points)
{
    return Decoder{points, QJsonDocument::fromJson(json).object()}.step();
}

}
