// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/names.h"

#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace pullquote
{

bool isSmallWord(QStringView word)
{
    static constexpr std::array<std::u16string_view, 154> words{
        u"a",       u"about",    u"above",   u"according", u"across",  u"after",   u"again",   u"against", u"all",
        u"also",    u"although", u"among",   u"an",        u"and",     u"another", u"any",     u"are",     u"as",
        u"asked",   u"at",       u"be",      u"because",   u"been",    u"before",  u"being",   u"below",   u"besides",
        u"between", u"both",     u"but",     u"by",        u"can",     u"could",   u"despite", u"did",     u"do",
        u"does",    u"during",   u"each",    u"either",    u"even",    u"every",   u"few",     u"for",     u"from",
        u"get",     u"given",    u"go",      u"had",       u"has",     u"have",    u"he",      u"her",     u"here",
        u"hers",    u"him",      u"his",     u"how",       u"however", u"i",       u"if",      u"in",      u"indeed",
        u"instead", u"into",     u"is",      u"it",        u"its",     u"just",    u"let",     u"like",    u"many",
        u"may",     u"maybe",    u"me",      u"meanwhile", u"might",   u"more",    u"most",    u"much",    u"must",
        u"my",      u"neither",  u"never",   u"no",        u"nobody",  u"nor",     u"not",     u"nothing", u"now",
        u"of",      u"off",      u"on",      u"once",      u"one",     u"only",    u"or",      u"other",   u"our",
        u"out",     u"over",     u"perhaps", u"shall",     u"she",     u"should",  u"since",   u"so",      u"some",
        u"still",   u"such",     u"than",    u"that",      u"the",     u"their",   u"them",    u"then",    u"there",
        u"these",   u"they",     u"this",    u"those",     u"though",  u"through", u"thus",    u"to",      u"too",
        u"under",   u"unless",   u"until",   u"up",        u"upon",    u"us",      u"very",    u"was",     u"we",
        u"well",    u"were",     u"what",    u"when",      u"where",   u"whether", u"which",   u"while",   u"who",
        u"whose",   u"why",      u"with",    u"within",    u"without", u"would",   u"yes",     u"yet",     u"you",
        u"your"};
    static_assert(std::ranges::is_sorted(words));
    if (word.isEmpty() || word.size() > 9)
        return false;
    std::array<char16_t, 9> lower{};
    std::ranges::transform(word, lower.begin(), [](QChar c) { return c.toLower().unicode(); });
    return std::ranges::binary_search(words, std::u16string_view(lower.data(), size_t(word.size())));
}

bool isFamilyNameFirst(QStringView word)
{
    // The most frequent of China, Korea and Vietnam, without those that are English words written so.
    static constexpr std::array<std::u16string_view, 37> names{
        u"bae",   u"ban",   u"chen", u"cho",    u"choi",  u"chung", u"deng", u"guo",  u"han",  u"hu",
        u"huang", u"hwang", u"jang", u"jeong",  u"jiang", u"kim",   u"kwon", u"lee",  u"lim",  u"lin",
        u"liu",   u"luo",   u"moon", u"nguyen", u"oh",    u"park",  u"seo",  u"shin", u"song", u"tran",
        u"wang",  u"wu",    u"xi",   u"xu",     u"yang",  u"zhang", u"zhao"};
    const QString lower = word.toString().toLower();
    return std::ranges::any_of(names, [&lower](std::u16string_view name) { return lower == QStringView(name); });
}
}
