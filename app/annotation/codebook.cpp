// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/codebook.h"

#include "app/annotation/tagpath.h"

#include <algorithm>

namespace pullquote
{

namespace
{

/// Makes the change and returns what takes it back.
CodebookChange apply(const CodebookChange &change, Codebook &codebook)
{
    const auto entry = std::ranges::find_if(codebook, [&](const CodebookEntry &each) { return isSameTag(each.tag, change.tag); });
    if (entry == codebook.end()) {
        if (change.description)
            codebook.append({change.tag, *change.description});
        return {change.tag, std::nullopt};
    }
    const CodebookChange back{entry->tag, entry->description};
    if (change.description)
        *entry = {change.tag, *change.description};
    else
        codebook.erase(entry);
    return back;
}

}

const TagDescription *find(const Codebook &codebook, const QString &tag)
{
    const auto entry = std::ranges::find_if(codebook, [&](const CodebookEntry &each) { return isSameTag(each.tag, tag); });
    return entry == codebook.end() ? nullptr : &entry->description;
}

QStringList coloursOf(const QStringList &tags, const Codebook &codebook)
{
    QStringList colours;
    for (const QString &tag : tags) {
        const TagDescription *description = find(codebook, tag);
        colours.append(description ? description->colour : QString());
    }
    return colours;
}

CodebookEdit apply(const CodebookEdit &edit, Codebook &codebook)
{
    CodebookEdit inverse;
    for (const CodebookChange &change : edit.changes)
        inverse.changes.prepend(apply(change, codebook));
    return inverse;
}

CodebookEdit codebookRenaming(const Codebook &codebook, const QString &from, const QString &to)
{
    CodebookEdit edit = codebookRemoval(codebook, from);
    Codebook left = codebook;
    (void)apply(edit, left);
    for (const CodebookEntry &entry : codebook) {
        const QString renamed = renamedTag(entry.tag, from, to);
        if (isAtOrBelow(entry.tag, from) && !find(left, renamed))
            edit.changes.append({renamed, entry.description});
    }
    return edit;
}

CodebookEdit codebookRemoval(const Codebook &codebook, const QString &tag)
{
    CodebookEdit edit;
    for (const CodebookEntry &entry : codebook) {
        if (isAtOrBelow(entry.tag, tag))
            edit.changes.append({entry.tag, std::nullopt});
    }
    return edit;
}

}
