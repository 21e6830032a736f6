// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/findings.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "app/export/words.h"

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString markId(FindingKind kind, qsizetype index, qsizetype part)
{
    return u"auto/%1/%2/%3"_s.arg(findingKindName(kind).toLower()).arg(index).arg(part);
}

QString entityDescription(const Entity &entity)
{
    QString text = entity.name;
    if (!entity.role.isEmpty())
        text += u", "_s + entity.role;
    return text + u". "_s + counted(entity.mentions.size(), u"mention"_s, u"mentions"_s) + u" in this article."_s;
}

QString figureDescription(const Figure &figure)
{
    QStringList parts;
    for (const QString &part : {readableQuantity(figure), figure.of}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (!figure.speaker.isEmpty())
        parts.append(u"according to "_s + figure.speaker);
    return parts.join(u", "_s);
}

QString quoteDescription(const Quote &quote)
{
    const QString reason = readableReason(quote.reason);
    return reason.isEmpty() ? attribution(quote) : QString(attribution(quote) + u"\nWhy: "_s + reason);
}

void appendEntities(QList<Finding> &list, FindingKind kind, const QList<Entity> &entities)
{
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const Entity &entity = entities[i];
        const QString subject = findingKindName(kind) + u" – "_s + entity.name;
        const QString description = entityDescription(entity);
        for (qsizetype part = 0; part < entity.mentions.size(); ++part)
            list.append({kind, entity.mentions[part].range, markId(kind, i, part), subject, description});
    }
}

}

QList<Finding> findings(const Article &article, const Analysis &analysis)
{
    QList<Finding> list;
    for (qsizetype i = 0; i < analysis.quotes.size(); ++i) {
        const Quote &quote = analysis.quotes[i];
        const QString name = quote.speaker ? quote.speaker->name : u"speaker unknown"_s;
        list.append({FindingKind::Quote, quote.range, markId(FindingKind::Quote, i, 0), u"Quote – "_s + name,
                     quoteDescription(quote)});
    }
    appendEntities(list, FindingKind::Person, analysis.people);
    appendEntities(list, FindingKind::Organisation, analysis.organisations);
    appendEntities(list, FindingKind::Place, analysis.places);
    appendEntities(list, FindingKind::Policy, analysis.policies);
    for (qsizetype i = 0; i < analysis.figures.size(); ++i) {
        const Figure &figure = analysis.figures[i];
        list.append({FindingKind::Figure, figure.range, markId(FindingKind::Figure, i, 0),
                     u"Figure – "_s + figure.range.in(article.text), figureDescription(figure)});
    }
    return list;
}

QString findingKindName(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Person:
        return u"Person"_s;
    case FindingKind::Organisation:
        return u"Organisation"_s;
    case FindingKind::Place:
        return u"Place"_s;
    case FindingKind::Policy:
        return u"Policy"_s;
    case FindingKind::Figure:
        return u"Figure"_s;
    case FindingKind::Quote:
        break;
    }
    return u"Quote"_s;
}

QString readableReason(const QString &reason)
{
    return QString(reason).replace(u'-', u' ');
}

}
