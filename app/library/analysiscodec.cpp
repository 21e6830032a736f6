// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/analysiscodec.h"

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

template<typename Enum>
struct Name {
    Enum value;
    QLatin1StringView text;
};

constexpr std::array reasonNames{
    Name{LinkReason::FirstMention, "first-mention"_L1},
    Name{LinkReason::SameName, "same-name"_L1},
    Name{LinkReason::Surname, "surname"_L1},
    Name{LinkReason::GivenName, "given-name"_L1},
    Name{LinkReason::TitleAndSurname, "title-and-surname"_L1},
    Name{LinkReason::Nickname, "nickname"_L1},
    Name{LinkReason::Initials, "initials"_L1},
    Name{LinkReason::PartOfName, "part-of-name"_L1},
    Name{LinkReason::Alias, "alias"_L1},
    Name{LinkReason::Reader, "reader"_L1},
    Name{LinkReason::Abbreviation, "abbreviation"_L1},
};

constexpr std::array certaintyNames{
    Name{Certainty::Certain, "certain"_L1},
    Name{Certainty::Likely, "likely"_L1},
    Name{Certainty::Unknown, "unknown"_L1},
};

/// What has no name in the table stands as the number it is: it comes back in this version, and as the fallback in
/// others.
template<typename Enum, size_t size>
QJsonValue encodedEnum(const std::array<Name<Enum>, size> &names, Enum value)
{
    const auto found = std::ranges::find(names, value, &Name<Enum>::value);
    return found == names.end() ? QJsonValue(int(value)) : QJsonValue(found->text);
}

template<typename Enum, size_t size>
Enum decodedEnum(const std::array<Name<Enum>, size> &names, const QJsonValue &value)
{
    if (value.isDouble())
        return Enum(value.toInt());
    const auto found = std::ranges::find(names, value.toString(), &Name<Enum>::text);
    return found == names.end() ? names.back().value : found->value;
}

QJsonValue encodedNumber(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> decodedNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// Both directions share the conversion of offsets.
class Codec
{
public:
    explicit Codec(const CodePoints &points)
        : m_points(points)
    {
    }

    [[nodiscard]] QJsonArray range(TextRange utf16) const
    {
        const TextRange range = m_points.fromUtf16(utf16);
        return {range.start, range.end};
    }

    [[nodiscard]] TextRange range(const QJsonValue &value) const
    {
        return m_points.toUtf16(TextRange{qsizetype(value[0].toInteger()), qsizetype(value[1].toInteger())});
    }

    [[nodiscard]] QJsonValue optionalRange(const std::optional<TextRange> &utf16) const
    {
        return utf16 ? QJsonValue(range(*utf16)) : QJsonValue();
    }

    [[nodiscard]] std::optional<TextRange> optionalRange(const QJsonValue &value) const
    {
        return value.isArray() ? std::optional(range(value)) : std::nullopt;
    }

    [[nodiscard]] QJsonObject encoded(const Entity &entity) const
    {
        QJsonArray mentions;
        for (const Mention &mention : entity.mentions)
            mentions.append(QJsonArray{range(mention.range), encodedEnum(reasonNames, mention.reason)});
        return {{u"name"_s, entity.name},
                {u"role"_s, entity.role},
                {u"mentions"_s, mentions},
                {u"confidence"_s, entity.confidence}};
    }

    void decode(const QJsonValue &value, Entity &entity) const
    {
        entity.name = value[u"name"].toString();
        entity.role = value[u"role"].toString();
        entity.confidence = value[u"confidence"].toDouble();
        for (const QJsonValue &mention : value[u"mentions"].toArray())
            entity.mentions.append({range(mention[0]), decodedEnum(reasonNames, mention[1])});
    }

    [[nodiscard]] QJsonObject encoded(const Figure &figure) const
    {
        return {{u"range"_s, range(figure.range)},
                {u"value"_s, encodedNumber(figure.value)},
                {u"low"_s, encodedNumber(figure.low)},
                {u"high"_s, encodedNumber(figure.high)},
                {u"approximate"_s, figure.approximate},
                {u"unit"_s, figure.unit},
                {u"of"_s, figure.of},
                {u"speaker"_s, figure.speaker},
                {u"confidence"_s, figure.confidence}};
    }

    void decode(const QJsonValue &value, Figure &figure) const
    {
        figure.range = range(value[u"range"]);
        figure.value = decodedNumber(value[u"value"]);
        figure.low = decodedNumber(value[u"low"]);
        figure.high = decodedNumber(value[u"high"]);
        figure.approximate = value[u"approximate"].toBool();
        figure.unit = value[u"unit"].toString();
        figure.of = value[u"of"].toString();
        figure.speaker = value[u"speaker"].toString();
        figure.confidence = value[u"confidence"].toDouble();
    }

    [[nodiscard]] QJsonObject encoded(const Quote &quote) const
    {
        QJsonObject object{{u"range"_s, range(quote.range)},
                           {u"cue"_s, quote.cue},
                           {u"cueRange"_s, optionalRange(quote.cueRange)},
                           {u"certainty"_s, encodedEnum(certaintyNames, quote.certainty)},
                           {u"reason"_s, quote.reason},
                           {u"confidence"_s, quote.confidence}};
        if (quote.speaker) {
            object.insert(u"speaker"_s,
                          QJsonObject{{u"name"_s, quote.speaker->name},
                                      {u"person"_s, qint64(quote.speaker->person)},
                                      {u"mention"_s, optionalRange(quote.speaker->mention)}});
        }
        return object;
    }

    void decode(const QJsonValue &value, Quote &quote) const
    {
        quote.range = range(value[u"range"]);
        quote.cue = value[u"cue"].toString();
        quote.cueRange = optionalRange(value[u"cueRange"]);
        quote.certainty = decodedEnum(certaintyNames, value[u"certainty"]);
        quote.reason = value[u"reason"].toString();
        quote.confidence = value[u"confidence"].toDouble();
        const QJsonValue speaker = value[u"speaker"];
        if (speaker.isObject()) {
            quote.speaker = Speaker{speaker[u"name"].toString(), qsizetype(speaker[u"person"].toInteger(-1)),
                                    optionalRange(speaker[u"mention"])};
        }
    }

    template<typename Finding>
    [[nodiscard]] QJsonArray list(const QList<Finding> &findings) const
    {
        QJsonArray array;
        for (const Finding &finding : findings)
            array.append(encoded(finding));
        return array;
    }

    template<typename Finding>
    void readList(const QJsonValue &array, QList<Finding> &findings) const
    {
        for (const QJsonValue &value : array.toArray())
            decode(value, findings.emplace_back());
    }

private:
    const CodePoints &m_points;
};

}

QByteArray encodedAnalysis(const Analysis &analysis, const CodePoints &points)
{
    const Codec codec(points);
    const QJsonObject object{{u"format"_s, analysisFormat},
                             {u"people"_s, codec.list(analysis.people)},
                             {u"organisations"_s, codec.list(analysis.organisations)},
                             {u"places"_s, codec.list(analysis.places)},
                             {u"policies"_s, codec.list(analysis.policies)},
                             {u"figures"_s, codec.list(analysis.figures)},
                             {u"quotes"_s, codec.list(analysis.quotes)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Analysis> decodedAnalysis(const QByteArray &json, const CodePoints &points)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"format").toInt() != analysisFormat)
        return std::nullopt;
    const Codec codec(points);
    Analysis analysis;
    codec.readList(object.value(u"people"), analysis.people);
    codec.readList(object.value(u"organisations"), analysis.organisations);
    codec.readList(object.value(u"places"), analysis.places);
    codec.readList(object.value(u"policies"), analysis.policies);
    codec.readList(object.value(u"figures"), analysis.figures);
    codec.readList(object.value(u"quotes"), analysis.quotes);
    return analysis;
}

}
