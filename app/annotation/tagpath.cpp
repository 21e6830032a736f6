// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/tagpath.h"

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr QChar separator = u'/';

bool hasTag(const QStringList &tags, const QString &tag)
{
    return std::ranges::any_of(tags, [&](const QString &each) { return isSameTag(each, tag); });
}

}

QString normalisedTag(QStringView typed)
{
    typed = typed.trimmed();
    if (typed.startsWith(u'#'))
        typed = typed.sliced(1);
    QStringList parts;
    for (const QStringView part : typed.split(separator)) {
        const QString name = part.toString().replace(u',', u' ').simplified();
        if (!name.isEmpty())
            parts.append(name);
    }
    return parts.join(separator);
}

QStringList normalisedTags(const QStringList &typed)
{
    QStringList tags;
    for (const QString &each : typed) {
        const QString tag = normalisedTag(each);
        if (!tag.isEmpty() && !hasTag(tags, tag))
            tags.append(tag);
    }
    return tags;
}

QString foldedTag(const QString &tag)
{
    QString folded = tag;
    for (QChar &letter : folded)
        letter = letter.toCaseFolded(); // letter by letter, as comparing does: “ß” is not “ss”
    return folded;
}

bool isSameTag(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

QString tagParent(const QString &tag)
{
    return tag.first(std::max<qsizetype>(0, tag.lastIndexOf(separator)));
}

QString tagName(const QString &tag)
{
    return tag.sliced(tag.lastIndexOf(separator) + 1);
}

QString tagBelow(const QString &parent, const QString &name)
{
    return parent.isEmpty() ? name : QString(parent + separator + name);
}

bool isAtOrBelow(const QString &tag, const QString &ancestor)
{
    return tag.startsWith(ancestor, Qt::CaseInsensitive)
        && (tag.size() == ancestor.size() || tag.at(ancestor.size()) == separator);
}

QString renamedTag(const QString &tag, const QString &from, const QString &to)
{
    const bool isThere = to.size() > from.size() && isAtOrBelow(to, from) && isAtOrBelow(tag, to);
    return isAtOrBelow(tag, from) && !isThere ? QString(to + tag.sliced(from.size())) : tag;
}

QString spelledAs(const QString &typed, const QStringList &known)
{
    const auto found = std::ranges::find_if(known, [&](const QString &each) { return isSameTag(each, typed); });
    return found == known.end() ? typed : *found;
}

QStringList changedTags(const QStringList &tags, const TagChange &change)
{
    QStringList changed;
    for (const QString &tag : tags) {
        if (!hasTag(change.removed, tag))
            changed.append(tag);
    }
    for (const QString &tag : change.added) {
        if (!hasTag(changed, tag))
            changed.append(tag);
    }
    return changed;
}

QStringList renamedTags(const QStringList &tags, const QString &from, const QString &to)
{
    QStringList renamed;
    for (const QString &tag : tags) {
        const QString now = renamedTag(tag, from, to);
        if (!hasTag(renamed, now))
            renamed.append(now);
    }
    return renamed;
}

QStringList withoutTag(QStringList tags, const QString &tag)
{
    tags.removeIf([&](const QString &each) { return isAtOrBelow(each, tag); });
    return tags;
}

}
