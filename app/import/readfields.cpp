// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/articledraft.h"
#include "app/import/draftreaders.h"
#include "app/import/personnames.h"
#include "app/import/publicationdate.h"
#include "app/import/webaddress.h"

#include <QtCore/QRegularExpression>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype longestField = 400;

struct Field {
    QString key;
    QString value;
};

Field fieldIn(const QString &line)
{
    static const QRegularExpression pattern(
        uR"(^(?<key>title|headline|author|authors|byline|date|published|publication|outlet|newspaper|url|link|source):\s+(?<value>\S.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (line.size() > longestField)
        return {};
    const auto match = pattern.match(line);
    return match.hasMatch() ? Field{match.captured(u"key").toLower(), match.captured(u"value")} : Field{};
}

/// Takes what the field says; false where its value is not what its key promises, so that the line stays text.
bool take(ArticleDraft &draft, const Field &field)
{
    if (field.key == "author"_L1 || field.key == "authors"_L1 || field.key == "byline"_L1) {
        const QStringList names = namesInList(field.value);
        draft.bylines = names.isEmpty() ? authorsInByline(field.value) : names;
        return !draft.bylines.isEmpty();
    }
    if (field.key == "date"_L1 || field.key == "published"_L1) {
        draft.published = dateInLine(field.value).date;
        return draft.published.isValid();
    }
    if (field.key == "url"_L1 || field.key == "link"_L1 || field.key == "source"_L1) {
        const QString address = addressInLine(field.value);
        if (!address.isEmpty())
            draft.source = address;
        else if (field.key == "source"_L1 && draft.outlet.isEmpty())
            draft.outlet = field.value;
        return !address.isEmpty() || draft.outlet == field.value;
    }
    draft.outlet = field.value;
    return true;
}

}

void readFields(ArticleDraft &draft)
{
    qsizetype end = 0;
    while (end < draft.parts.size() && !fieldIn(draft.parts[end].text).key.isEmpty())
        ++end;
    // One such line may be a headline: "Source: the mayor will resign".
    if (end < 2)
        return;
    QList<DraftPart> kept;
    for (qsizetype i = 0; i < end; ++i) {
        const Field field = fieldIn(draft.parts[i].text);
        DraftPart part = draft.parts[i];
        if (field.key == "title"_L1 || field.key == "headline"_L1) {
            part.text = field.value;
            part.kind = BlockKind::Title;
            part.isSettled = true;
            kept.prepend(part);
        } else if (field.key.startsWith("author"_L1) || field.key == "byline"_L1) {
            part.text = field.value;
            part.kind = take(draft, field) ? BlockKind::Byline : BlockKind::Paragraph;
            part.isSettled = part.kind == BlockKind::Byline;
            kept.append(part);
        } else if (!take(draft, field)) {
            kept.append(part);
        }
    }
    draft.parts = kept + draft.parts.sliced(end);
}

}
