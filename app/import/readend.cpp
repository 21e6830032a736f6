// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/articledraft.h"
#include "app/import/draftreaders.h"
#include "app/import/personnames.h"
#include "app/import/publicationdate.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype endParts = 4; ///< so far from the end may the author's name stand
constexpr qsizetype longestNote = 600; ///< characters of a note on the author

/// What a note on an author says: who it is about, and for a member of staff the outlet.
struct AuthorNote {
    QString name;
    QString outlet;
};

AuthorNote authorNote(const QString &text)
{
    static const QRegularExpression start(
        uR"(^(?<name>\p{Lu}[^,:;"“”]{3,60}?)(?:, [^;"“”]{3,150},)? (?:(?:covers|reports|writes|teaches) (?:for|on|from|about|at)\b|is(?= (?:an?|the|(?!\p{Ll}+(?:ed|ing)\b)[\p{Ll}-]+ (?:of|at|for|with|and|in)|\p{Lu}[\p{L}-]+ (?:\p{Lu}[\p{L}-]+ ){0,3}(?:of|at|for|in))\b)))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression staff(
        uR"(^ ?(?:an?|the)?(?: [\p{L}’'-]+){0,5} (?:reporter|correspondent|editor|columnist|writer|producer) (?:at|for|with) (?<outlet>(?:the )?\p{Lu}[\p{L}.&’'-]*(?: (?:of |the |and )?\p{Lu}[\p{L}&’'-]*){0,4}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (text.size() > longestNote)
        return {};
    const auto match = start.match(text);
    if (!match.hasMatch() || !hasNameForm(match.capturedView(u"name")))
        return {};
    AuthorNote note{match.captured(u"name"), {}};
    if (const auto job = staff.matchView(QStringView(text).sliced(match.capturedEnd())); job.hasMatch())
        note.outlet = job.captured(u"outlet");
    return note;
}

/// "Follow Jane Roe on Twitter @janeroe": printed below an author's own article.
QString followedAuthor(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^["“]?Follow (?<name>[^@]{5,50}?) on (?:Twitter|X|Facebook|Instagram|Mastodon|Bluesky)\b)"_s);
    const auto match = pattern.match(text);
    return match.hasMatch() && hasNameForm(match.capturedView(u"name")) ? match.captured(u"name") : QString();
}

/// "(Reporting by Jane Roe; Editing by John Doe)", as news agencies print it.
QStringList agencyAuthors(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^\(?Reporting by (?<names>[^;)]{5,150}?)(?: in [\p{Lu}][^;)]*)?[;).])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text);
    return match.hasMatch() ? namesInList(match.capturedView(u"names")) : QStringList();
}

/// Somebody the article speaks of may be described in its last paragraph just as an author would be.
bool isNamedBefore(const ArticleDraft &draft, const QString &name, qsizetype part)
{
    const QString surname = name.section(u' ', -1);
    return std::any_of(draft.parts.begin(), draft.parts.begin() + part, [&](const DraftPart &earlier) {
        return earlier.kind != BlockKind::Byline && earlier.text.contains(surname);
    });
}

/// Whether nothing but notes on further authors follows.
bool isLast(const ArticleDraft &draft, qsizetype part)
{
    return part + 1 == draft.parts.size() || !authorNote(draft.parts[part + 1].text).name.isEmpty();
}

void addAuthor(ArticleDraft &draft, const QString &name)
{
    if (!name.isEmpty() && !draft.bylines.contains(name, Qt::CaseInsensitive))
        draft.bylines.append(name);
}

/// A name in a line of its own is the author's when a note on that person, or nothing, follows.
bool takeSignature(ArticleDraft &draft, qsizetype i)
{
    DraftPart &part = draft.parts[i];
    QStringList names = authorsInByline(part.text);
    if (names.isEmpty() && i + 1 < draft.parts.size() && hasNameForm(part.text)
        && authorNote(draft.parts[i + 1].text).name.compare(part.text, Qt::CaseInsensitive) == 0)
        names.append(part.text);
    if (names.isEmpty())
        return false;
    part.kind = BlockKind::Byline;
    part.isSettled = true;
    for (const QString &name : std::as_const(names))
        addAuthor(draft, name);
    return true;
}

}

void readEnd(ArticleDraft &draft)
{
    const bool hasByline = !draft.bylines.isEmpty();
    const qsizetype first = std::max<qsizetype>(1, draft.parts.size() - endParts);
    for (qsizetype i = first; i < draft.parts.size(); ++i) {
        DraftPart &part = draft.parts[i];
        if (part.isSettled || takeSignature(draft, i))
            continue;
        if (const DateLine line = dateInLine(part.text); line.date.isValid()) {
            if (!draft.published.isValid())
                draft.published = line.date;
            part.kind = BlockKind::Dateline;
            part.isSettled = true;
            continue;
        }
        const AuthorNote note = authorNote(part.text);
        const bool isByline = !note.name.isEmpty() && draft.bylines.contains(note.name, Qt::CaseInsensitive);
        const bool isNote = !note.name.isEmpty() && isLast(draft, i) && !isNamedBefore(draft, note.name, i);
        if (isByline || (isNote && !hasByline)) {
            addAuthor(draft, note.name);
            if (draft.outlet.isEmpty())
                draft.outlet = note.outlet;
        }
        if (hasByline)
            continue;
        addAuthor(draft, followedAuthor(part.text));
        for (const QString &name : agencyAuthors(part.text))
            addAuthor(draft, name);
    }
}

}
