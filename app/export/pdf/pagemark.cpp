// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pagemark.h"

#include "app/annotation/markruns.h"
#include "app/annotation/noteimages.h"
#include "app/export/pdf/annotatedpdf.h"
#include "app/export/pdf/articlelayout.h"
#include "app/export/pdf/findings.h"

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// The words that a mark without a place was made on.
QString lostWords(const Annotation &annotation)
{
    return u"“%1” – words of an earlier version"_s.arg(wordsOf(annotation));
}

QString contents(const Annotation &annotation, bool isLost)
{
    QStringList lines;
    if (isLost)
        lines.append(lostWords(annotation));
    if (isLost && !annotation.note.isEmpty())
        lines.append(QString());
    if (!annotation.note.isEmpty())
        lines.append(withImagesInWords(annotation.note));
    if (!annotation.note.isEmpty() && !annotation.tags.isEmpty())
        lines.append(QString());
    for (const QString &tag : annotation.tags)
        lines.append(u'#' + tag);
    return lines.join(u'\n');
}

PageMark ownMark(const PdfSource &source, const Annotation &annotation, const ArticleLayout &layout)
{
    PageMark mark;
    mark.id = annotation.id.value.toString(QUuid::WithoutBraces);
    mark.origin = MarkOrigin::Reader;
    const MarkerInk marker = markerOf(source, annotation);
    mark.style = markerStyle(marker.rgb);
    for (const Segment &segment : annotation.segments)
        mark.quads += layout.quads(segment.range);
    mark.author = annotation.author.isEmpty() ? source.author : annotation.author;
    // A mark whose place was lost still has its words and its note: it becomes a note on the article.
    const bool isLost = !annotation.segments.isEmpty() && mark.quads.isEmpty();
    mark.subject = annotation.segments.isEmpty() ? u"Note on the article"_s : isLost ? u"Mark without a place"_s : u"Highlight"_s;
    if (!marker.name.isEmpty() && !annotation.segments.isEmpty())
        mark.subject += u" – "_s + marker.name;
    mark.contents = contents(annotation, isLost);
    mark.created = annotation.created.isValid() ? annotation.created : source.created;
    mark.modified = annotation.modified.isValid() ? annotation.modified : mark.created;
    return mark;
}

PageMark automaticMark(const PdfSource &source, const Finding &finding, const ArticleLayout &layout)
{
    PageMark mark;
    mark.id = finding.id;
    mark.style = findingStyle(finding.kind);
    mark.quads = layout.quads(finding.range);
    mark.author = u"Pullquote (automatic)"_s;
    mark.subject = finding.subject;
    mark.contents = finding.description;
    mark.created = source.created;
    mark.modified = source.created;
    return mark;
}

}

QList<PageMark> pageMarks(const PdfSource &source, const ArticleLayout &layout)
{
    QList<PageMark> marks;
    for (const Finding &finding : findings(source.article, source.analysis)) {
        PageMark mark = automaticMark(source, finding, layout);
        if (!mark.quads.isEmpty())
            marks.append(mark);
    }
    for (const Annotation &annotation : source.annotations)
        marks.append(ownMark(source, annotation, layout));
    return marks;
}

}
