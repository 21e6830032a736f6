// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/abbreviations.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace pullquote
{

namespace
{

constexpr std::array<std::u16string_view, 50> binding{
    u"adm", u"asst", u"atty", u"brig", u"capt", u"cmdr", u"cmsr", u"col", u"comdr", u"cpl",    u"del",  u"det", u"dist",
    u"dr",  u"fig",  u"ft",   u"gen",  u"gov",  u"hon",  u"insp", u"lt",  u"maj",   u"messrs", u"mlle", u"mme", u"mmes",
    u"mr",  u"mrs",  u"ms",   u"msgr", u"mt",   u"no",   u"nos",  u"pfc", u"pres",  u"prof",   u"pvt",  u"rep", u"reps",
    u"rev", u"sec",  u"sen",  u"sens", u"sgt",  u"sr",   u"st",   u"ste", u"supt",  u"v",      u"vs"};
constexpr std::array<std::u16string_view, 79> freeStanding{
    u"ala",  u"apr",  u"ariz", u"ark",  u"assn", u"aug",  u"ave",  u"blvd", u"bros",  u"calif", u"cf",   u"co",
    u"colo", u"conn", u"corp", u"dec",  u"dept", u"ed",   u"eds",  u"est",  u"etc",   u"feb",   u"fla",  u"fri",
    u"ga",   u"govt", u"hrs",  u"ill",  u"inc",  u"ind",  u"intl", u"jan",  u"jr",    u"jul",   u"jun",  u"kan",
    u"ky",   u"llc",  u"ltd",  u"mar",  u"mass", u"md",   u"mich", u"minn", u"miss",  u"mo",    u"mon",  u"mont",
    u"natl", u"neb",  u"nev",  u"nov",  u"oct",  u"okla", u"op",   u"ore",  u"pa",    u"penn",  u"ph.d", u"plc",
    u"pp",   u"rd",   u"sat",  u"sept", u"sun",  u"tenn", u"tex",  u"thu",  u"thurs", u"tue",   u"tues", u"univ",
    u"va",   u"vt",   u"wash", u"wed",  u"wis",  u"wyo",  u"yrs"};

static_assert(std::ranges::is_sorted(binding) && std::ranges::is_sorted(freeStanding));

bool listed(std::span<const std::u16string_view> list, std::u16string_view word)
{
    return std::ranges::binary_search(list, word);
}

/// "U.S", "a.m", "G.K": single letters with points between them.
bool isPointed(QStringView word)
{
    if (word.size() < 3 || word.size() % 2 == 0)
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? !word[i].isLetter() : word[i] != u'.')
            return false;
    }
    return true;
}

}

AbbreviationKind abbreviationKind(QStringView word)
{
    // Only a handful of shapes come into question; the bound also keeps the copy below small.
    if (word.isEmpty() || word.size() > 12)
        return AbbreviationKind::None;
    if (word.size() == 1)
        return word[0].isUpper()                 ? AbbreviationKind::Initial
            : word[0] == u'v' || word[0] == u'c' ? AbbreviationKind::Binding
                                                 : AbbreviationKind::None;
    if (isPointed(word))
        return AbbreviationKind::Free;
    const QString lower = word.toString().toLower();
    const std::u16string_view key(reinterpret_cast<const char16_t *>(lower.utf16()), size_t(lower.size()));
    if (listed(binding, key)) {
        // "No." counts only before a number and "no." ends sentences; in lower case the rest are words or rare.
        return word[0].isUpper() || key == u"vs" ? AbbreviationKind::Binding : AbbreviationKind::None;
    }
    if (!listed(freeStanding, key))
        return AbbreviationKind::None;
    // "wash", "sat", "miss" and the like are words unless they are written as names.
    return word[0].isUpper() || key == u"etc" || key == u"hrs" || key == u"yrs" || key == u"est" || key == u"dept"
        ? AbbreviationKind::Free
        : AbbreviationKind::None;
}

}
