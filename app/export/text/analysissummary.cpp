// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/text/analysissummary.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "app/export/text/textlayout.h"
#include "app/export/words.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int indent = 2;
constexpr int narrowest = 40;

QString sectionTitle(const QString &name, qsizetype count)
{
    return u'\n' + name + u" ("_s + QString::number(count) + u")\n"_s;
}

QString paragraph(const QString &text, int columns, int margin)
{
    QString lines;
    for (const QString &line : wrapped(text, columns - margin))
        lines += QString(margin, u' ') + line + u'\n';
    return lines;
}

QString head(const Article &article, int columns)
{
    QString text = paragraph(article.title.isEmpty() ? u"Untitled article"_s : article.title, columns, 0);
    const QString credits = creditLine(article);
    if (!credits.isEmpty())
        text += paragraph(credits, columns, 0);
    // An address is copied from here: it stays in one piece, however long.
    if (!article.source.isEmpty())
        text += article.source + u'\n';
    return text;
}

QString entitySection(const QString &name, const QList<Entity> &entities, int columns)
{
    if (entities.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const Entity &entity : entities)
        rows.append({entity.name, counted(entity.mentions.size(), u"mention"_s, u"mentions"_s), entity.role});
    const int countWidth = 12;
    const int nameWidth = (columns - indent - countWidth) / 2 - 2;
    const int roleWidth = columns - indent - countWidth - nameWidth - 4;
    return sectionTitle(name, entities.size())
        + textTable({{nameWidth}, {countWidth, CellAlignment::Right}, {roleWidth}}, rows, indent);
}

QString figureSection(const Article &article, const QList<Figure> &figures, int columns)
{
    if (figures.isEmpty())
        return {};
    QList<QStringList> rows;
    for (const Figure &figure : figures) {
        QString subject = figure.of;
        if (!figure.speaker.isEmpty())
            subject += (subject.isEmpty() ? u"according to "_s : u", according to "_s) + figure.speaker;
        rows.append({readableQuantity(figure), subject, u'“' + figure.range.in(article.text) + u'”'});
    }
    const int valueWidth = columns / 4;
    const int restWidth = (columns - indent - valueWidth - 4) / 2;
    return sectionTitle(u"Figures"_s, figures.size())
        + textTable({{valueWidth}, {restWidth}, {restWidth}}, rows, indent);
}

QString quoteSection(const Article &article, const QList<Quote> &quotes, int columns)
{
    if (quotes.isEmpty())
        return {};
    QString text = sectionTitle(u"Quotes"_s, quotes.size());
    bool first = true;
    for (const Quote &quote : quotes) {
        if (!std::exchange(first, false))
            text += u'\n';
        text += paragraph(quote.range.in(article.text).toString(), columns, indent);
        text += paragraph(u"— "_s + attribution(quote), columns, 2 * indent + 2);
    }
    return text;
}

}

QString analysisSummary(const Article &article, const Analysis &analysis, int columns)
{
    columns = std::max(columns, narrowest);
    return head(article, columns) + entitySection(u"People"_s, analysis.people, columns)
        + entitySection(u"Organisations"_s, analysis.organisations, columns)
        + entitySection(u"Places"_s, analysis.places, columns)
        + entitySection(u"Policies"_s, analysis.policies, columns) + figureSection(article, analysis.figures, columns)
        + quoteSection(article, analysis.quotes, columns);
}

}
