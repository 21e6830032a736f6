// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/librarystate.h"

#include "app/library/correctionstore.h"
#include "app/library/deletedmarks.h"
#include "app/library/library.h"
#include "app/library/tagstore.h"

#include <QtCore/QDebug>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString wordsOf(const Annotation &mark)
{
    QString words = u"mark"_s;
    for (const Segment &segment : mark.segments)
        words += u" %1-%2 “%3”"_s.arg(segment.range.start).arg(segment.range.end).arg(segment.quote.exact);
    return words + u" colour %1 note “%2” tags %3\n"_s.arg(mark.colour).arg(mark.note, mark.tags.join(u','));
}

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

QString stateOf(Library &library, const ArticleSummary &article)
{
    QString state = article.title + (article.archived ? u" archived\n"_s : u"\n"_s);
    state += u"tags "_s + library.tags().ofArticle(article.id).value_or(QStringList()).join(u',') + u'\n';
    QStringList marks;
    for (const Annotation &mark : library.annotations(article.id).value_or(QList<Annotation>()))
        marks.append(wordsOf(mark));
    state += sorted(marks).join(QString());
    QStringList deleted;
    for (const DeletedMark &mark : library.deletedMarks().of(article.id).value_or(QList<DeletedMark>()))
        deleted.append(u"deleted "_s + wordsOf(mark.annotation));
    state += sorted(deleted).join(QString());
    // the order of corrections matters
    for (const Correction &correction : library.corrections().of(article.id).value_or(QList<Correction>()))
        state += u"correction "_s + description(correction.step) + u'\n';
    return state;
}

}

QByteArray libraryState(Library &library)
{
    QStringList articles;
    for (const ArticleSummary &article : library.articles().value_or(QList<ArticleSummary>()))
        articles.append(stateOf(library, article));
    for (const PaletteColour &colour : library.palette().value_or(Palette()).colours)
        articles.append(u"colour "_s + colour.name);
    QStringList lines = sorted(articles);
    for (const Correction &correction : library.corrections().standing().value_or(QList<Correction>()))
        lines.append(u"in every article "_s + description(correction.step));
    return lines.join(u'\n').toUtf8();
}

}
