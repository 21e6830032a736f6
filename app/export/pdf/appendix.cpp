// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/appendix.h"

#include "app/annotation/noteimages.h"
#include "app/export/pdf/annotatedpdf.h"
#include "app/export/pdf/appendixwriter.h"
#include "app/export/pdf/articlelayout.h"
#include "app/export/pdf/findings.h"
#include "app/export/pdf/fonts.h"
#include "app/export/pdf/pagination.h"
#include "app/export/words.h"

#include <QtGui/QTextDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// "U+1F6A2, U+6E2F": the characters themselves would be boxes here too.
QString codePoints(const QString &characters)
{
    QStringList names;
    for (const char32_t point : characters.toUcs4())
        names.append(u"U+"_s + QString::number(static_cast<uint>(point), 16).toUpper().rightJustified(4, u'0'));
    return names.join(u", "_s);
}

using Legend = QList<std::pair<MarkStyle, QString>>;

QList<PagePlace> placesOf(const ArticleLayout &layout, TextRange range)
{
    QList<PagePlace> places;
    for (const PageQuad &quad : layout.quads(range))
        places.append({quad.page, quad.box.top()});
    return places;
}

QList<PagePlace> mentionPlaces(const ArticleLayout &layout, const Entity &entity)
{
    QList<PagePlace> places;
    for (const Mention &mention : entity.mentions)
        places += placesOf(layout, mention.range);
    return places;
}

AppendixTable peopleTable(const PdfSource &source, const ArticleLayout &layout)
{
    AppendixTable table{u"People"_s, {u"Name"_s, u"Role in the article"_s, u"Mentions"_s}, {30, 42, 12}, {}};
    for (const Entity &person : source.analysis.people) {
        table.rows.append(
            {{person.name, person.role, QString::number(person.mentions.size())}, mentionPlaces(layout, person), {}});
    }
    return table;
}

AppendixTable entityTable(const QString &title, const QList<Entity> &entities, const ArticleLayout &layout)
{
    AppendixTable table{title, {u"Name"_s, u"Mentions"_s}, {72, 12}, {}};
    for (const Entity &entity : entities)
        table.rows.append({{entity.name, QString::number(entity.mentions.size())}, mentionPlaces(layout, entity), {}});
    return table;
}

AppendixTable figureTable(const PdfSource &source, const ArticleLayout &layout)
{
    AppendixTable table{
        u"Figures"_s, {u"In the text"_s, u"Value"_s, u"What it counts"_s, u"According to"_s}, {26, 22, 24, 20}, {}};
    for (const Figure &figure : source.analysis.figures) {
        table.rows.append(
            {{figure.range.in(source.article.text).toString(), readableQuantity(figure), figure.of, figure.speaker},
             placesOf(layout, figure.range),
             {}});
    }
    return table;
}

AppendixTable quoteTable(const PdfSource &source, const ArticleLayout &layout)
{
    AppendixTable table{u"Quotes"_s, {u"Quote"_s, u"Speaker"_s, u"Cue"_s, u"Certainty"_s}, {46, 22, 13, 11}, {}};
    for (const Quote &quote : source.analysis.quotes) {
        const QString speaker = quote.speaker ? quote.speaker->name : u"unknown"_s;
        const QString certainty = quote.speaker ? certaintyKey(quote.certainty) : QString();
        table.rows.append(
            {{quote.range.in(source.article.text).toString().replace(u'\n', u' '), speaker, quote.cue, certainty},
             placesOf(layout, quote.range),
             {}});
    }
    return table;
}

/// The words of a run, and what is to be known about their place.
QString runText(const Segment &segment, QStringView text)
{
    const QStringView words = segment.range.isEmpty() ? QStringView(segment.quote.exact) : segment.range.in(text);
    QString line = words.toString().replace(u'\n', u' ');
    if (segment.state == AnchorState::Uncertain)
        line += u" (in an earlier version; its place is not sure)"_s;
    else if (segment.state == AnchorState::Orphan)
        line += u" (in an earlier version)"_s;
    return line;
}

AppendixTable noteTable(const PdfSource &source, const ArticleLayout &layout)
{
    AppendixTable table{u"Marks and notes"_s, {u"Marked text"_s, u"Note"_s, u"Tags"_s}, {38, 34, 20}, {}};
    const QString wholeArticle = u"(on the article)"_s;
    if (!source.tags.isEmpty())
        table.rows.append({{wholeArticle, {}, source.tags.join(u", "_s)}, {}, {}});
    for (const Annotation &annotation : source.annotations) {
        QStringList texts;
        QList<PagePlace> places;
        for (const Segment &segment : annotation.segments) {
            texts.append(runText(segment, source.article.text));
            places += placesOf(layout, segment.range);
        }
        AppendixRow row{{texts.join(u" … "_s), withImagesInWords(annotation.note), annotation.tags.join(u", "_s)}, places, {}};
        if (texts.isEmpty())
            row.texts[0] = wholeArticle;
        else
            row.fill = onPaper(markerStyle(markerOf(source, annotation).rgb));
        table.rows.append(row);
    }
    return table;
}

void appendFinding(Legend &samples, QStringList &meanings, FindingKind kind, bool found, const QString &meaning)
{
    if (!found)
        return;
    samples.append({findingStyle(kind), findingKindName(kind)});
    meanings.append(meaning);
}

void writeLegend(AppendixWriter &writer, const PdfSource &source)
{
    Legend samples;
    QStringList meanings;
    QList<int> seen;
    for (const Annotation &annotation : source.annotations) {
        if (annotation.segments.isEmpty() || seen.contains(annotation.colour))
            continue;
        seen.append(annotation.colour);
        const MarkerInk marker = markerOf(source, annotation);
        samples.append({markerStyle(marker.rgb), marker.name.isEmpty() ? u"Mark"_s : marker.name});
        meanings.append(u"Marked by the reader: filled with a marker colour"_s);
    }
    const Analysis &found = source.analysis;
    appendFinding(samples, meanings, FindingKind::Person, !found.people.isEmpty(), u"A person: solid line"_s);
    appendFinding(samples, meanings, FindingKind::Organisation, !found.organisations.isEmpty(),
                  u"An organisation: thin line"_s);
    appendFinding(samples, meanings, FindingKind::Place, !found.places.isEmpty(), u"A place: thin line"_s);
    appendFinding(samples, meanings, FindingKind::Policy, !found.policies.isEmpty(),
                  u"A law, plan or programme: dashed line"_s);
    appendFinding(samples, meanings, FindingKind::Figure, !found.figures.isEmpty(),
                  u"A figure given as a fact: dotted line"_s);
    appendFinding(samples, meanings, FindingKind::Quote, !found.quotes.isEmpty(),
                  u"Quoted words: hairline between brackets"_s);
    if (samples.isEmpty())
        return;
    writer.section(u"How to read the marks"_s);
    writer.paragraph(
        u"Lines under the text were found automatically and can be wrong; filled marks are the reader's own. Open a "
        "mark in a PDF viewer to read its note."_s);
    writer.legend(samples, meanings);
}

}

Appendix makeAppendix(const PdfSource &source, const ArticleLayout &layout, const QString &missing,
                      QPagedPaintDevice &device)
{
    Appendix appendix;
    appendix.document = std::make_unique<QTextDocument>();
    appendix.document->setUndoRedoEnabled(false);
    appendix.document->setDefaultFont(printedSans(8.5));
    setPages(*appendix.document, device, {.side = 68, .top = 64, .bottom = 76});
    {
        AppendixWriter writer(appendix);
        writer.title(u"Findings and notes"_s);
        writeLegend(writer, source);
        if (!missing.isEmpty())
            writer.paragraph(
                u"Boxes in the text stand for characters that no font on the computer that made this file has: "_s
                + codePoints(missing));
        writer.table(peopleTable(source, layout));
        writer.table(entityTable(u"Organisations"_s, source.analysis.organisations, layout));
        writer.table(entityTable(u"Places"_s, source.analysis.places, layout));
        writer.table(entityTable(u"Policies"_s, source.analysis.policies, layout));
        writer.table(figureTable(source, layout));
        writer.table(quoteTable(source, layout));
        writer.table(noteTable(source, layout));
    }
    mendPageBreaks(*appendix.document);
    return appendix;
}

}
