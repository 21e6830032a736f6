// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tagwords.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

TagWords::TagWords(const QString &path)
    : m_path(path)
    , m_words(foldedTagWords(path, true))
{
}

QString foldedTagWords(QStringView text, bool endsInWholeWord)
{
    QString spaced;
    for (const QChar letter : text.toString().normalized(QString::NormalizationForm_D)) {
        if (letter == u'/')
            spaced += u" / "_s;
        else if (letter.isLetterOrNumber() || letter.isSurrogate())
            spaced += letter.toCaseFolded();
        else if (!letter.isMark())
            spaced += u' ';
    }
    QStringList words = spaced.simplified().split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && words.first() == u"/"_s)
        words.removeFirst();
    while (!words.isEmpty() && words.last() == u"/"_s)
        words.removeLast();
    if (words.isEmpty())
        return {};
    return u' ' + words.join(u' ') + (endsInWholeWord ? u" "_s : QString());
}

QStringList pathsWith(const QList<TagWords> &tags, QStringView words, bool isBeginning)
{
    QStringList paths;
    const QString folded = foldedTagWords(words, !isBeginning);
    if (folded.isEmpty())
        return paths;
    for (const TagWords &tag : tags) {
        if (tag.has(folded))
            paths.append(tag.path());
    }
    return paths;
}

}
