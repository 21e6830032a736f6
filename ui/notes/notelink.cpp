// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notelink.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

const QString scheme = u"note"_s;

QString escaped(QString words)
{
    static const QRegularExpression signs(u"([\\\\*_`])"_s);
    return words.replace(signs, u"\\\\1"_s);
}

}

QString withLinks(const QString &note)
{
    static const QRegularExpression codeOrLink(u"```.*?(?:```|$)|`[^`\\n]*`|\\[\\[([^\\[\\]\\n]+)\\]\\]"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    QString linked;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : codeOrLink.globalMatch(note)) {
        if (match.capturedLength(1) <= 0)
            continue;
        const QString target = match.captured(1);
        const bool hasSign = target.startsWith(u'@') || target.startsWith(u'#');
        linked += QStringView(note).sliced(copied, match.capturedStart() - copied);
        linked += u'[' + escaped(hasSign ? target.sliced(1) : target) + u"]("_s + scheme + u':'
            + QString::fromLatin1(QUrl::toPercentEncoding(target)) + u')';
        copied = match.capturedEnd();
    }
    return linked + QStringView(note).sliced(copied);
}

std::optional<NoteLink> noteLink(const QUrl &address)
{
    if (address.scheme() != scheme)
        return std::nullopt;
    const QString target = address.path(QUrl::FullyDecoded);
    if (target.startsWith(u'@'))
        return NoteLink{NoteLink::Kind::Person, target.sliced(1).trimmed()};
    if (target.startsWith(u'#'))
        return NoteLink{NoteLink::Kind::Figure, target.sliced(1).trimmed()};
    return NoteLink{NoteLink::Kind::Article, target.trimmed()};
}

}
