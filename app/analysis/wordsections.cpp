// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordsections.h"

#include <QtCore/QFile>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

WordSections::WordSections(const QString &resourcePath)
{
    QFile file(resourcePath);
    // The file is compiled into the program: that it is missing can only be a mistake in the build.
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The word list %s is not compiled in", qPrintable(resourcePath));

    QString section;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.sliced(1, line.size() - 2);
        else
            m_sections[section].append(line);
    }
}

QString lookupForm(QStringView word)
{
    const bool plain = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80 ? !(c >= u'A' && c <= u'Z') : c != u'’' && !c.isUpper(); });
    if (plain)
        return QString::fromRawData(word.data(), word.size());
    QString lower = word.toString().toLower();
    lower.replace(u'’', u'\'');
    return lower;
}

QStringList WordSections::lines(const QString &section) const
{
    return m_sections.value(section);
}

QStringList WordSections::words(const QString &section) const
{
    return lines(section).join(u' ').split(u' ', Qt::SkipEmptyParts);
}

}
