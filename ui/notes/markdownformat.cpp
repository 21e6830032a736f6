// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdownformat.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

const QString itemSign = u"- "_s;

void select(QTextCursor &cursor, int start, int end)
{
    cursor.setPosition(start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
}

/// The words between @p start and @p end, empty where those lie outside the document.
QString wordsBetween(const QTextCursor &cursor, int start, int end)
{
    if (start < 0 || end >= cursor.document()->characterCount())
        return {};
    QTextCursor part(cursor.document());
    select(part, start, end);
    return part.selectedText();
}

void replace(QTextCursor &cursor, int start, int end, const QString &text)
{
    select(cursor, start, end);
    cursor.insertText(text);
}

bool isItem(const QTextBlock &line)
{
    return line.text().trimmed().startsWith(itemSign) || line.text().trimmed() == itemSign.trimmed();
}

}

void toggleSign(QTextCursor &cursor, const QString &sign)
{
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    const int size = static_cast<int>(sign.size());
    const bool isSigned = wordsBetween(cursor, start - size, start) == sign && wordsBetween(cursor, end, end + size) == sign;
    cursor.beginEditBlock();
    if (isSigned) {
        replace(cursor, end, end + size, {});
        replace(cursor, start - size, start, {});
        select(cursor, start - size, end - size);
    } else {
        replace(cursor, end, end, sign);
        replace(cursor, start, start, sign);
        select(cursor, start + size, end + size);
    }
    cursor.endEditBlock();
}

void makeLink(QTextCursor &cursor)
{
    static const QRegularExpression address(u"^(https?://|www\\.)\\S+$"_s);
    const int start = cursor.selectionStart();
    const QString words = cursor.selectedText();
    const bool isAddress = address.match(words).hasMatch();
    cursor.insertText(isAddress ? QString(u"[]("_s + words + u')') : QString(u'[' + words + u"]()"_s));
    // where something is missing: the words of an address or, with words, their address
    cursor.setPosition(start + (isAddress || words.isEmpty() ? 1 : static_cast<int>(words.size()) + 3));
}

void toggleList(QTextCursor &cursor)
{
    const int size = static_cast<int>(itemSign.size());
    QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const int last = cursor.document()->findBlock(cursor.selectionEnd()).blockNumber();
    QList<QTextBlock> lines;
    for (QTextBlock line = first; line.isValid() && line.blockNumber() <= last; line = line.next())
        lines.append(line);
    const bool areItems = std::ranges::all_of(lines, isItem);
    QTextCursor edit(cursor.document());
    edit.beginEditBlock();
    for (const QTextBlock &line : std::as_const(lines)) {
        const int sign = line.position() + static_cast<int>(line.text().indexOf(u'-'));
        if (areItems)
            replace(edit, sign, std::min(sign + size, line.position() + line.length() - 1), {});
        else if (!isItem(line))
            replace(edit, line.position(), line.position(), itemSign);
    }
    edit.endEditBlock();
}

bool continueList(QTextCursor &cursor)
{
    static const QRegularExpression head(u"^(\\s*(?:[-*+] |(\\d+)\\. ))(.*)$"_s);
    const QTextBlock line = cursor.block();
    const QRegularExpressionMatch item = head.match(line.text());
    if (cursor.hasSelection() || !item.hasMatch() || cursor.positionInBlock() < item.capturedLength(1))
        return false;
    if (item.captured(3).isEmpty()) {
        replace(cursor, line.position(), line.position() + line.length() - 1, {});
        return true;
    }
    QString next = item.captured(1);
    if (item.capturedLength(2) > 0)
        next.replace(item.captured(2), QString::number(item.captured(2).toInt() + 1));
    cursor.insertText(u'\n' + next);
    return true;
}

}
