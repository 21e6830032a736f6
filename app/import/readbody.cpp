// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/articledraft.h"
#include "app/import/draftreaders.h"
#include "app/import/sentencebreak.h"

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype mostHeadingWords = 10;
constexpr qsizetype fewestBodyWords = 10; ///< of the paragraph below a heading

qsizetype wordCount(QStringView text)
{
    return text.count(u' ') + 1;
}

bool isListItem(QStringView text)
{
    return text.size() > 2 && u"•*▪◦–-"_s.contains(text[0]) && text[1] == u' ';
}

bool isBody(const DraftPart &part)
{
    return !part.isSettled && wordCount(part.text) >= fewestBodyWords && endsSentence(part.text);
}

bool isAllCapitals(QStringView text)
{
    return std::ranges::count_if(text, [](QChar letter) { return letter.isLetter(); }) > 3
        && std::ranges::none_of(text, [](QChar letter) { return letter.isLower(); });
}

/// A short line without the end of a sentence, or all in capitals, over a paragraph.
bool isHeading(const DraftPart &part, const DraftPart &next)
{
    const QString &text = part.text;
    if (part.isSettled || !isBody(next) || wordCount(text) > mostHeadingWords)
        return false;
    if (!text.front().isUpper() && !text.front().isDigit() && !u"‘“'\"¿¡"_s.contains(text.front()))
        return false;
    if (isAllCapitals(text) && text.front().isLetter() && !text.endsWith(u':'))
        return true;
    const bool isOpen = text.back().isLetterOrNumber() || u"’'\")"_s.contains(text.back());
    return isOpen && !endsSentence(text) && wordCount(text) >= 2;
}

/// One dash alone is speech or a break; two in a row are a list.
void readLists(QList<DraftPart> &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isSettled || !isListItem(parts[i].text))
            continue;
        const bool hasNext = i + 1 < parts.size() && isListItem(parts[i + 1].text);
        const bool hasPrevious = i > 0 && parts[i - 1].kind == BlockKind::ListItem;
        if (!hasNext && !hasPrevious)
            continue;
        parts[i].kind = BlockKind::ListItem;
        parts[i].level = 1;
    }
    for (DraftPart &part : parts) {
        if (part.kind != BlockKind::ListItem)
            continue;
        part.text = part.text.sliced(2);
        part.isSettled = true;
    }
}

}

void readBody(ArticleDraft &draft)
{
    readLists(draft.parts);
    const bool hasTitle = !draft.parts.isEmpty() && draft.parts.first().kind == BlockKind::Title;
    for (qsizetype i = hasTitle ? 1 : 0; i + 1 < draft.parts.size(); ++i) {
        if (!isHeading(draft.parts[i], draft.parts[i + 1]))
            continue;
        draft.parts[i].kind = BlockKind::Heading;
        draft.parts[i].level = 2;
        draft.parts[i].isSettled = true;
    }
}

}
