// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pagemark.h"

#include "app/export/pdf/annotatedpdf.h"
#include "app/export/pdf/articlelayout.h"
#include "app/export/pdf/findings.h"

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString contents(const Annotation &annotation)
{
    QStringList lines;
    if (!annotation.note.isEmpty())
        lines.append(annotation.note);
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
    mark.subject = annotation.segments.isEmpty() ? u"Note on the article"_s : u"Highlight"_s;
    if (!marker.name.isEmpty() && !annotation.segments.isEmpty())
        mark.subject += u" – "_s + marker.name;
    mark.contents = contents(annotation);
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
    for (const Annotation &annotation : source.annotations) {
        PageMark mark = ownMark(source, annotation, layout);
        // A mark whose place was lost still has its note: it becomes a note on the article.
        marks.append(mark);
    }
    return marks;
}

}
