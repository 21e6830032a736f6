// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/json/analysisjson.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "app/article/codepoints.h"
#include "app/export/json/jsonwriter.h"
#include "app/export/words.h"

#include <cmath>

namespace pullquote
{

namespace
{

/// Writes the lists of an analysis; one object holds the writer and the offsets so that no call has to carry both.
class AnalysisWriter
{
public:
    explicit AnalysisWriter(const Article &article)
        : m_article(article)
        , m_offsets(article.text)
    {
    }

    QByteArray write(const Analysis &analysis, const QString &file);

private:
    enum class Roles { Written, LeftOut };

    void head(const QString &file);
    void entityList(QStringView key, const QList<Entity> &entities, Roles roles);
    void figureList(const QList<Figure> &figures);
    void quoteList(const QList<Quote> &quotes);
    void speaker(const std::optional<Speaker> &speaker);
    void range(TextRange range);
    void optionalRange(QStringView startKey, QStringView endKey, std::optional<TextRange> range);
    void confidence(double value);

    const Article &m_article;
    CodePoints m_offsets;
    JsonWriter m_json;
};

QByteArray AnalysisWriter::write(const Analysis &analysis, const QString &file)
{
    m_json.beginObject();
    head(file);
    entityList(u"people", analysis.people, Roles::Written);
    entityList(u"organisations", analysis.organisations, Roles::Written);
    entityList(u"places", analysis.places, Roles::Written);
    entityList(u"policies", analysis.policies, Roles::LeftOut);
    figureList(analysis.figures);
    quoteList(analysis.quotes);
    m_json.endObject();
    return m_json.json();
}

void AnalysisWriter::head(const QString &file)
{
    m_json.key(u"format").string(u"pullquote-analysis/1");
    m_json.key(u"file").stringOrNull(file);
    m_json.key(u"title").stringOrNull(m_article.title);
    m_json.key(u"bylines").beginArray();
    for (const QString &byline : m_article.bylines)
        m_json.string(byline);
    m_json.endArray();
    m_json.key(u"outlet").stringOrNull(m_article.outlet);
    m_json.key(u"published").stringOrNull(m_article.published.toString(Qt::ISODate));
    m_json.key(u"source").stringOrNull(m_article.source);
    m_json.key(u"language").stringOrNull(m_article.language);
    m_json.key(u"text").string(m_article.text);
}

void AnalysisWriter::entityList(QStringView key, const QList<Entity> &entities, Roles roles)
{
    m_json.key(key).beginArray();
    for (const Entity &entity : entities) {
        m_json.beginObject();
        m_json.key(u"name").string(entity.name);
        if (roles == Roles::Written)
            m_json.key(u"role").stringOrNull(entity.role);
        m_json.key(u"mentions").beginArray();
        for (const Mention &mention : entity.mentions) {
            m_json.beginObject();
            range(mention.range);
            m_json.key(u"reason").string(linkReasonKey(mention.reason));
            m_json.endObject();
        }
        m_json.endArray();
        confidence(entity.confidence);
        m_json.endObject();
    }
    m_json.endArray();
}

void AnalysisWriter::figureList(const QList<Figure> &figures)
{
    m_json.key(u"figures").beginArray();
    for (const Figure &figure : figures) {
        m_json.beginObject();
        range(figure.range);
        m_json.key(u"value").numberOrNull(figure.value);
        m_json.key(u"low").numberOrNull(figure.low);
        m_json.key(u"high").numberOrNull(figure.high);
        m_json.key(u"approximate").boolean(figure.approximate);
        m_json.key(u"unit").stringOrNull(figure.unit);
        m_json.key(u"of").stringOrNull(figure.of);
        m_json.key(u"speaker").stringOrNull(figure.speaker);
        confidence(figure.confidence);
        m_json.endObject();
    }
    m_json.endArray();
}

void AnalysisWriter::quoteList(const QList<Quote> &quotes)
{
    m_json.key(u"quotes").beginArray();
    for (const Quote &quote : quotes) {
        m_json.beginObject();
        range(quote.range);
        m_json.key(u"speaker");
        speaker(quote.speaker);
        m_json.key(u"cue").stringOrNull(quote.cue);
        optionalRange(u"cueStart", u"cueEnd", quote.cueRange);
        m_json.key(u"certainty").string(certaintyKey(quote.certainty));
        m_json.key(u"reason").stringOrNull(quote.reason);
        confidence(quote.confidence);
        m_json.endObject();
    }
    m_json.endArray();
}

void AnalysisWriter::speaker(const std::optional<Speaker> &speaker)
{
    if (!speaker) {
        m_json.null();
        return;
    }
    m_json.beginObject();
    m_json.key(u"name").string(speaker->name);
    m_json.key(u"person");
    if (speaker->person < 0)
        m_json.null();
    else
        m_json.integer(speaker->person);
    optionalRange(u"start", u"end", speaker->mention);
    m_json.endObject();
}

void AnalysisWriter::range(TextRange range)
{
    const TextRange points = m_offsets.fromUtf16(range);
    m_json.key(u"start").integer(points.start);
    m_json.key(u"end").integer(points.end);
}

void AnalysisWriter::optionalRange(QStringView startKey, QStringView endKey, std::optional<TextRange> range)
{
    if (!range) {
        m_json.key(startKey).null();
        m_json.key(endKey).null();
        return;
    }
    const TextRange points = m_offsets.fromUtf16(*range);
    m_json.key(startKey).integer(points.start);
    m_json.key(endKey).integer(points.end);
}

void AnalysisWriter::confidence(double value)
{
    // More digits would claim a precision that no calibration has.
    m_json.key(u"confidence").number(std::round(value * 10000) / 10000);
}

}

QByteArray analysisJson(const Article &article, const Analysis &analysis, const QString &file)
{
    return AnalysisWriter(article).write(analysis, file);
}

}
