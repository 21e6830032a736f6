// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/textlanguage.h"

#include <QtCore/QSet>

#include <algorithm>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

constexpr qsizetype sampleLength = 20'000; ///< UTF-16 units; more would not change the answer
constexpr qsizetype fewestWords = 20;
constexpr double englishShare = 0.15; ///< of English news, a quarter and more are such words

bool isSmallWord(const QString &word)
{
    // None of them is a frequent word of a neighbouring language; "in", "was" and "an" would be.
    static const QSet<QString> words{u"the"_s,   u"of"_s,    u"and"_s,  u"to"_s,   u"that"_s, u"for"_s,  u"is"_s,
                                     u"on"_s,    u"with"_s,  u"by"_s,   u"it"_s,   u"from"_s, u"his"_s,  u"her"_s,
                                     u"he"_s,    u"she"_s,   u"they"_s, u"has"_s,  u"have"_s, u"had"_s,  u"at"_s,
                                     u"said"_s,  u"not"_s,   u"are"_s,  u"were"_s, u"but"_s,  u"this"_s, u"who"_s,
                                     u"which"_s, u"would"_s, u"its"_s,  u"their"_s};
    return words.contains(word);
}

}

QString languageOf(QStringView text)
{
    qsizetype words = 0;
    qsizetype small = 0;
    QString word;
    const QStringView sample = text.first(std::min(text.size(), sampleLength));
    for (qsizetype i = 0; i <= sample.size(); ++i) {
        if (i < sample.size() && sample[i].isLetter()) {
            word += sample[i].toLower();
        } else if (!word.isEmpty()) {
            ++words;
            small += isSmallWord(word) ? 1 : 0;
            word.clear();
        }
    }
    return words >= fewestWords && double(small) >= englishShare * double(words) ? u"en"_s : QString();
}

}
