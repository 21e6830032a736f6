// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowtext.h"

#include "app/article/article.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtGui/QAction>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

// Silent reading of English non-fiction: Brysbaert, "How many words do we read per minute?", Journal of Memory and
// Language 109 (2019).
constexpr int wordsPerMinute = 238;

QString translated(const char *text)
{
    return QCoreApplication::translate("WindowText", text);
}

int minutes(double wordCount)
{
    return std::max(1, static_cast<int>(std::lround(wordCount / wordsPerMinute)));
}

}

qsizetype wordCount(const Article &article)
{
    qsizetype count = 0;
    bool inWord = false;
    for (const QChar unit : article.text) {
        const bool space = unit.isSpace();
        count += !space && !inWord ? 1 : 0;
        inWord = !space;
    }
    return count;
}

QString lengthText(qsizetype words)
{
    return translated("%1 words · %2 min").arg(QLocale().toString(words)).arg(minutes(double(words)));
}

QString progressText(qsizetype words, double progress)
{
    if (progress >= 1)
        return translated("read to the end");
    return translated("%1 % · %2 min left").arg(qRound(progress * 100)).arg(minutes(double(words) * (1 - progress)));
}

QString plainText(const QAction &action)
{
    QString text = action.text();
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1); // of two, the second stays
    return text;
}

QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

Error readOnlyNotice(const QString &path)
{
    return {translated("The library “%1” can be read, but not written.").arg(QDir::toNativeSeparators(path)),
            translated("What you change is kept in memory; when you close the window, you are asked for another file to keep it in.")};
}

QString aboutText()
{
    return translated("<h3>Pullquote %1</h3><p>Reads news and policy articles closely: finds people, policies, figures and "
                      "quotes, offline.</p><p>Free software under the GNU General Public License, version 3 or later. The "
                      "model it reads with is licensed under CC BY-SA 4.0; its credits stand beside it in "
                      "resources/model.</p>")
        .arg(QStringLiteral(PULLQUOTE_VERSION));
}

}
