// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/articledraft.h"
#include "app/import/draftreaders.h"
#include "app/import/webaddress.h"

#include <QtCore/QRegularExpression>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype longestFurniture = 200;

/// A line that belongs to the page wherever it stands.
bool isFurniture(QStringView line)
{
    static const QRegularExpression pattern(
        uR"(^(?:\[\s*(?:disclaimer|advertisement|ad|subscribe|share|read more|video|image|photo|click here)\s*\]|\(?advertisement\)?\.?|story continues below(?: advertisement)?\.?|continue reading(?: below)?\.?|skip (?:to content|advertisement)|share this (?:article|story|page)\.?|print this (?:article|story|page)\.?)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= longestFurniture && pattern.matchView(line).hasMatch();
}

/// A line that belongs to the page when it stands at the end.
bool isClosingFurniture(QStringView line)
{
    static const QRegularExpression pattern(
        uR"(^(?:(?:copyright|©|\(c\)|copyright ©)\s*(?:\d{4}|the\b).*|(?:.{0,80}\s)?all rights reserved\.?(?:\s.{0,100})?|this material may not be published, broadcast.*|sign up (?:for|to) our .{0,60}newsletters?.{0,60}|subscribe (?:now|today|here)[.!]?|disclaimer\.?|terms of (?:use|service)|privacy policy|\d* ?comments?|#{2,}|-\s?30\s?-)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= longestFurniture && pattern.matchView(line).hasMatch();
}

bool isSourceLabel(QStringView line)
{
    static const QRegularExpression pattern(
        uR"(^(?:source|source url|url|link|web address|original(?: article| story)?|retrieved from|available at|read (?:the original|more) at)\s*:$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() <= longestFurniture && pattern.matchView(line).hasMatch();
}

/// "Source: https://example.org/a" in one line.
QString labelledAddress(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && isSourceLabel(line.first(colon + 1)) ? addressInLine(line.sliced(colon + 1)) : QString();
}

bool takeLabelledSource(ArticleDraft &draft)
{
    for (qsizetype i = draft.parts.size() - 1; i >= 0; --i) {
        const QString &text = draft.parts[i].text;
        QString address = labelledAddress(text);
        qsizetype parts = 1;
        if (address.isEmpty() && isSourceLabel(text) && i + 1 < draft.parts.size()) {
            address = addressInLine(draft.parts[i + 1].text);
            parts = 2;
        }
        if (address.isEmpty())
            continue;
        draft.source = address;
        draft.parts.remove(i, parts);
        return true;
    }
    return false;
}

}

void removeFurniture(ArticleDraft &draft)
{
    draft.parts.removeIf([](const DraftPart &part) { return isFurniture(part.text); });
    while (draft.parts.size() > 1 && isClosingFurniture(draft.parts.last().text))
        draft.parts.removeLast();
}

void readSource(ArticleDraft &draft)
{
    if (!draft.source.isEmpty() || takeLabelledSource(draft) || draft.parts.size() < 2)
        return;
    for (const qsizetype i : {draft.parts.size() - 1, qsizetype(0)}) {
        draft.source = addressInLine(draft.parts[i].text);
        if (!draft.source.isEmpty()) {
            draft.parts.remove(i);
            return;
        }
    }
}

}
