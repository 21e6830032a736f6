// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/librarystate.h"

#include "app/article/codepoints.h"
#include "app/library/correctioncodec.h"
#include "app/library/correctionstore.h"
#include "app/library/deletedmarks.h"
#include "app/library/library.h"
#include "app/library/tagstore.h"
#include "app/library/versionstore.h"
#include "tests/ui/storm/scene.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QStringList sorted(QStringList lines)
{
    lines.sort();
    return lines;
}

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex().first(8));
}

QString stateOf(Library &library, const ArticleSummary &article)
{
    const QString text = library.article(article.id).value_or(Article()).text;
    QString state = article.title + (article.archived ? u" archived\n"_s : u"\n"_s);
    state += u"text %1, original %2, of %3 versions\n"_s.arg(digest(text.toUtf8()), digest(library.original(article.id).value_or(Original()).bytes))
                 .arg(library.versions().of(article.id).value_or(QList<ArticleVersion>()).size());
    state += u"tags "_s + library.tags().ofArticle(article.id).value_or(QStringList()).join(u',') + u'\n';
    QStringList marks;
    for (const Annotation &mark : library.annotations(article.id).value_or(QList<Annotation>()))
        marks.append(placeAndLook(mark) + u'\n');
    state += sorted(marks).join(QString());
    QStringList deleted;
    for (const DeletedMark &mark : library.deletedMarks().of(article.id).value_or(QList<DeletedMark>()))
        deleted.append(u"deleted "_s + placeAndLook(mark.annotation) + u'\n');
    state += sorted(deleted).join(QString());
    // the order of corrections matters
    for (const Correction &correction : library.corrections().of(article.id).value_or(QList<Correction>()))
        state += u"correction "_s + description(correction.step) + u' ' + QString::fromUtf8(encodedStep(correction.step, CodePoints(text))) + u'\n';
    return state;
}

}

QByteArray libraryState(Library &library)
{
    QStringList articles;
    for (const ArticleSummary &article : library.articles().value_or(QList<ArticleSummary>()))
        articles.append(stateOf(library, article));
    for (const PaletteColour &colour : library.palette().value_or(Palette()).colours)
        articles.append(u"colour "_s + colour.colour + u' ' + colour.name);
    QStringList lines = sorted(articles);
    for (const Correction &correction : library.corrections().standing().value_or(QList<Correction>()))
        lines.append(u"in every article "_s + description(correction.step));
    return lines.join(u'\n').toUtf8();
}

}
