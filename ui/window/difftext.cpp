// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/difftext.h"

#include "app/article/textwords.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPalette>
#include <QtGui/QTextCursor>

namespace pullquote
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DiffText)
};

bool isDark(const QPalette &ground)
{
    return ground.color(QPalette::Base).lightness() < 128;
}

/// 4.5:1 at least on the pages of our themes.
QTextCharFormat formatOf(DiffKind kind, const QPalette &ground)
{
    QTextCharFormat format;
    switch (kind) {
    case DiffKind::Unchanged:
        format.setForeground(ground.text());
        break;
    case DiffKind::Removed:
        format.setForeground(isDark(ground) ? QColor(0xff, 0xa0, 0x96) : QColor(0x9c, 0x1f, 0x1a));
        format.setFontStrikeOut(true);
        break;
    case DiffKind::Inserted:
        format.setForeground(isDark(ground) ? QColor(0x8f, 0xd9, 0x9d) : QColor(0x14, 0x5f, 0x2a));
        format.setFontUnderline(true);
        break;
    }
    return format;
}

qsizetype countWords(QStringView text)
{
    qsizetype words = 0;
    for (const TextRange word : textWords(text))
        words += word.in(text).front().isLetterOrNumber() ? 1 : 0;
    return words;
}

}

void writeDiff(QTextCursor &cursor, QStringView before, QStringView after, DiffSide side, const QPalette &ground)
{
    for (const DiffRun &run : wordDiff(before, after)) {
        const bool isShown = run.kind == DiffKind::Unchanged || side == DiffSide::Both
            || (run.kind == DiffKind::Removed) == (side == DiffSide::Before);
        if (!isShown)
            continue;
        const bool isOld = run.kind == DiffKind::Removed || (run.kind == DiffKind::Unchanged && side == DiffSide::Before);
        const QStringView words = isOld ? run.before.in(before) : run.after.in(after);
        qsizetype length = words.size();
        while (length > 0 && words.at(length - 1) == u' ')
            --length;
        cursor.insertText(words.first(length).toString(), formatOf(run.kind, ground));
        cursor.insertText(words.sliced(length).toString(), formatOf(DiffKind::Unchanged, ground)); // a line under it would hang over
    }
}

void writeContext(QTextCursor &cursor, const QString &words, const QPalette &ground)
{
    QTextCharFormat format;
    format.setForeground(ground.placeholderText());
    cursor.insertText(words, format);
}

QString diffSummary(QStringView before, QStringView after)
{
    qsizetype removed = 0;
    qsizetype inserted = 0;
    for (const DiffRun &run : wordDiff(before, after)) {
        if (run.kind == DiffKind::Removed)
            removed += countWords(run.before.in(before));
        else if (run.kind == DiffKind::Inserted)
            inserted += countWords(run.after.in(after));
    }
    return Words::tr("Words removed: %L1, inserted: %L2").arg(removed).arg(inserted);
}

}
