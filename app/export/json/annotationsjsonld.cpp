// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/json/annotationsjsonld.h"

#include "app/annotation/annotation.h"
#include "app/article/article.h"
#include "app/article/codepoints.h"
#include "app/export/json/jsonwriter.h"

#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr QStringView context = u"http://www.w3.org/ns/anno.jsonld";
/// For ids made from addresses (RFC 9562, 6.6).
constexpr QUuid namespaceOfAddresses(0x6ba7b811, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8);

/// Writes the annotations of one article; one object holds the writer and the offsets.
class AnnotationsWriter
{
public:
    AnnotationsWriter(const Article &article, const QList<MarkerInk> &markers)
        : m_article(article)
        , m_markers(markers)
        , m_offsets(article.text)
    {
    }

    QByteArray write(const QList<Annotation> &annotations, const QStringList &tags);

private:
    void tagging(const QStringList &tags);
    void head(const QUuid &id, QStringView motivation);
    void annotation(const Annotation &annotation);
    void body(QStringView purpose, QStringView value, QStringView format);
    void target(const Annotation &annotation, const Segment &segment);
    void selectors(const Segment &segment);
    void stylesheet();
    void time(QStringView key, const QDateTime &time);
    [[nodiscard]] QString source() const;

    const Article &m_article;
    const QList<MarkerInk> &m_markers;
    CodePoints m_offsets;
    JsonWriter m_json;
};

QByteArray AnnotationsWriter::write(const QList<Annotation> &annotations, const QStringList &tags)
{
    m_json.beginObject();
    m_json.key(u"@context").string(context);
    m_json.key(u"type").string(u"AnnotationPage");
    m_json.key(u"items").beginArray();
    if (!tags.isEmpty())
        tagging(tags);
    for (const Annotation &item : annotations)
        annotation(item);
    m_json.endArray().endObject();
    return m_json.json();
}

void AnnotationsWriter::head(const QUuid &id, QStringView motivation)
{
    m_json.key(u"id").string(QString(u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces)));
    m_json.key(u"type").string(u"Annotation");
    m_json.key(u"motivation").string(motivation);
}

void AnnotationsWriter::tagging(const QStringList &tags)
{
    m_json.beginObject();
    head(QUuid::createUuidV5(namespaceOfAddresses, source()), u"tagging");
    m_json.key(u"body").beginArray();
    for (const QString &tag : tags)
        body(u"tagging", tag, u"text/plain");
    m_json.endArray();
    m_json.key(u"target").string(source()).endObject();
}

void AnnotationsWriter::annotation(const Annotation &annotation)
{
    m_json.beginObject();
    head(annotation.id.value, annotation.note.isEmpty() ? u"highlighting" : u"commenting");
    time(u"created", annotation.created);
    time(u"modified", annotation.modified);
    if (!annotation.author.isEmpty()) {
        m_json.key(u"creator").beginObject().key(u"type").string(u"Person");
        m_json.key(u"name").string(annotation.author).endObject();
    }
    if (!annotation.note.isEmpty() || !annotation.tags.isEmpty()) {
        m_json.key(u"body").beginArray();
        if (!annotation.note.isEmpty())
            body(u"commenting", annotation.note, u"text/markdown");
        for (const QString &tag : annotation.tags)
            body(u"tagging", tag, u"text/plain");
        m_json.endArray();
    }
    if (!annotation.segments.isEmpty())
        stylesheet();
    m_json.key(u"target");
    if (annotation.segments.isEmpty()) {
        m_json.string(source());
    } else {
        m_json.beginArray();
        for (const Segment &segment : annotation.segments)
            target(annotation, segment);
        m_json.endArray();
    }
    m_json.endObject();
}

void AnnotationsWriter::body(QStringView purpose, QStringView value, QStringView format)
{
    m_json.beginObject().key(u"type").string(u"TextualBody").key(u"purpose").string(purpose);
    m_json.key(u"value").string(value).key(u"format").string(format).endObject();
}

void AnnotationsWriter::target(const Annotation &annotation, const Segment &segment)
{
    m_json.beginObject().key(u"source").string(source());
    m_json.key(u"styleClass").string(QString(u"marker-"_s + QString::number(annotation.colour + 1)));
    m_json.key(u"selector").beginArray();
    selectors(segment);
    m_json.endArray().endObject();
}

void AnnotationsWriter::selectors(const Segment &segment)
{
    m_json.beginObject().key(u"type").string(u"TextQuoteSelector").key(u"exact");
    m_json.string(segment.range.isEmpty() ? QStringView(segment.quote.exact) : segment.range.in(m_article.text));
    if (!segment.quote.prefix.isEmpty())
        m_json.key(u"prefix").string(segment.quote.prefix);
    if (!segment.quote.suffix.isEmpty())
        m_json.key(u"suffix").string(segment.quote.suffix);
    m_json.endObject();
    if (segment.range.isEmpty())
        return; // the words it was made on may find it elsewhere; a position would be a lie
    const TextRange points = m_offsets.fromUtf16(segment.range);
    m_json.beginObject().key(u"type").string(u"TextPositionSelector");
    m_json.key(u"start").integer(points.start).key(u"end").integer(points.end).endObject();
}

void AnnotationsWriter::stylesheet()
{
    QString rules;
    for (qsizetype i = 0; i < m_markers.size(); ++i) {
        const QString shade = QString::number(m_markers[i].rgb & 0xffffff, 16).rightJustified(6, u'0');
        rules += u".marker-%1 { background-color: #%2; } /* %3 */\n"_s.arg(QString::number(i + 1), shade,
                                                                           QString(m_markers[i].name).remove(u"*/"_s));
    }
    m_json.key(u"stylesheet")
        .beginObject()
        .key(u"type")
        .string(u"CssStylesheet")
        .key(u"value")
        .string(rules)
        .endObject();
}

void AnnotationsWriter::time(QStringView key, const QDateTime &time)
{
    if (time.isValid())
        m_json.key(key).string(time.toUTC().toString(Qt::ISODate));
}

/// An IRI is demanded; an article without an address is named by its title.
QString AnnotationsWriter::source() const
{
    if (!m_article.source.isEmpty())
        return m_article.source;
    return u"urn:pullquote:article:"_s + QString::fromLatin1(m_article.title.toUtf8().toPercentEncoding());
}

}

QByteArray annotationsJsonLd(const Article &article, const QList<Annotation> &annotations,
                             const QStringList &tags, const QList<MarkerInk> &markers)
{
    return AnnotationsWriter(article, markers).write(annotations, tags);
}

}
