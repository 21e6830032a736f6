// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/markspans.h"

#include "app/analysis/doubt.h"
#include "app/annotation/annotationset.h"
#include "app/rules/rulefindings.h"

namespace pullquote
{

namespace
{

void appendEntities(QList<MarkSpan> &spans, const QList<Entity> &entities, MarkKind kind)
{
    for (qsizetype item = 0; item < entities.size(); ++item) {
        const QList<Mention> &mentions = entities[item].mentions;
        for (qsizetype part = 0; part < mentions.size(); ++part)
            spans.append({.range = mentions[part].range,
                          .key = {.kind = kind, .item = item, .part = part, .annotation = {}},
                          .isDoubtful = isDoubtful(entities[item])});
    }
}

void appendFigures(QList<MarkSpan> &spans, const QList<Figure> &figures)
{
    for (qsizetype item = 0; item < figures.size(); ++item)
        spans.append({.range = figures[item].range,
                      .key = {.kind = MarkKind::Figure, .item = item, .part = 0, .annotation = {}},
                      .isDoubtful = isDoubtful(figures[item])});
}

void appendQuotes(QList<MarkSpan> &spans, const QList<Quote> &quotes)
{
    for (qsizetype item = 0; item < quotes.size(); ++item)
        spans.append({.range = quotes[item].range, .key = {.kind = MarkKind::Quote, .item = item, .part = 0, .annotation = {}}});
}

void appendOwn(QList<MarkSpan> &spans, const AnnotationSet &annotations)
{
    for (const Annotation &annotation : annotations.all()) {
        bool isFirst = true; // one note sign a mark, however many runs it has
        for (qsizetype part = 0; part < annotation.segments.size(); ++part) {
            if (annotation.segments[part].range.isEmpty())
                continue; // it stands nowhere
            spans.append({.range = annotation.segments[part].range,
                          .key = {.kind = MarkKind::Own, .item = -1, .part = part, .annotation = annotation.id},
                          .colour = annotation.colour,
                          .hasNote = isFirst && !annotation.note.isEmpty()});
            isFirst = false;
        }
    }
}

}

QList<MarkSpan> markSpans(const Analysis &analysis, const AnnotationSet &annotations)
{
    QList<MarkSpan> spans;
    appendEntities(spans, analysis.people, MarkKind::Person);
    appendEntities(spans, analysis.organisations, MarkKind::Organisation);
    appendEntities(spans, analysis.places, MarkKind::Place);
    appendEntities(spans, analysis.policies, MarkKind::Policy);
    appendFigures(spans, analysis.figures);
    appendQuotes(spans, analysis.quotes);
    appendOwn(spans, annotations);
    return spans;
}

QList<MarkSpan> ruleSpans(const QList<RuleFinding> &findings)
{
    QList<MarkSpan> spans;
    for (qsizetype item = 0; item < findings.size(); ++item) {
        const RuleFinding &finding = findings.at(item);
        for (qsizetype part = 0; part < finding.places.size(); ++part)
            spans.append({.range = finding.places.at(part),
                          .key = {.kind = MarkKind::Rule, .item = item, .part = part, .annotation = {}},
                          .label = finding.kind});
    }
    return spans;
}

QMap<MarkKind, qsizetype> markCounts(const Analysis &analysis, const AnnotationSet &annotations)
{
    return {
        {MarkKind::Person, analysis.people.size()},   {MarkKind::Organisation, analysis.organisations.size()},
        {MarkKind::Place, analysis.places.size()},    {MarkKind::Policy, analysis.policies.size()},
        {MarkKind::Figure, analysis.figures.size()},  {MarkKind::Quote, analysis.quotes.size()},
        {MarkKind::Own, annotations.size()},
    };
}

QList<CorrectionId> findingCorrections(const QList<CorrectionEffect> &effects, const Analysis &analysis, const MarkKey &key)
{
    const auto ofEntity = [&](EntityKind kind) {
        return correctionsOf(effects, FindingType::Entity, reference(analysis, kind, key.item).places);
    };
    switch (key.kind) {
    case MarkKind::Person:
        return ofEntity(EntityKind::Person);
    case MarkKind::Organisation:
        return ofEntity(EntityKind::Organisation);
    case MarkKind::Place:
        return ofEntity(EntityKind::Place);
    case MarkKind::Policy:
        return ofEntity(EntityKind::Policy);
    case MarkKind::Figure:
        return correctionsOf(effects, FindingType::Figure, {analysis.figures.at(key.item).range});
    case MarkKind::Quote:
        return correctionsOf(effects, FindingType::Quote, {analysis.quotes.at(key.item).range});
    case MarkKind::Own:
    case MarkKind::SearchHit:
    case MarkKind::Rule:
        break;
    }
    return {};
}

}
