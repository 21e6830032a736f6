// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quotewords.h"

#include <QtCore/QFile>

#include <array>
#include <utility>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

constexpr std::array classNames{
    std::pair{"say"_L1, WordClass::Say},
    std::pair{"judge"_L1, WordClass::Judge},
    std::pair{"weak"_L1, WordClass::Weak},
    std::pair{"base"_L1, WordClass::Base},
    std::pair{"third"_L1, WordClass::Third},
    std::pair{"past"_L1, WordClass::Past},
    std::pair{"participle"_L1, WordClass::Participle},
    std::pair{"determiner"_L1, WordClass::Determiner},
    std::pair{"possessive"_L1, WordClass::Possessive},
    std::pair{"preposition"_L1, WordClass::Preposition},
    std::pair{"auxiliary"_L1, WordClass::Auxiliary},
    std::pair{"being"_L1, WordClass::Being},
    std::pair{"adverb"_L1, WordClass::Adverb},
    std::pair{"conjunction"_L1, WordClass::Conjunction},
    std::pair{"relative"_L1, WordClass::Relative},
    std::pair{"pronoun"_L1, WordClass::Pronoun},
    std::pair{"object-pronoun"_L1, WordClass::ObjectPronoun},
    std::pair{"male"_L1, WordClass::Male},
    std::pair{"female"_L1, WordClass::Female},
    std::pair{"calendar"_L1, WordClass::Calendar},
    std::pair{"title"_L1, WordClass::Title},
    std::pair{"person-noun"_L1, WordClass::PersonNoun},
    std::pair{"body-noun"_L1, WordClass::BodyNoun},
    std::pair{"document-noun"_L1, WordClass::DocumentNoun},
    std::pair{"report-noun"_L1, WordClass::ReportNoun},
    std::pair{"work-noun"_L1, WordClass::WorkNoun},
    std::pair{"naming"_L1, WordClass::Naming},
    std::pair{"scare-lead"_L1, WordClass::ScareLead},
    std::pair{"epithet"_L1, WordClass::Epithet},
};

WordClasses classesOf(QStringView names)
{
    WordClasses result;
    for (const QStringView name : names.split(u' ', Qt::SkipEmptyParts)) {
        for (const auto &[known, value] : classNames) {
            if (name == known)
                result |= value;
        }
    }
    return result;
}

}

QuoteWords::QuoteWords(QIODevice &lines)
{
    while (!lines.atEnd()) {
        const QString line = QString::fromUtf8(lines.readLine()).trimmed();
        const qsizetype tab = line.indexOf(u'\t');
        if (tab > 0 && !line.startsWith(u'#'))
            m_classes[line.first(tab)] |= classesOf(QStringView(line).sliced(tab + 1));
    }
}

WordClasses QuoteWords::classes(QStringView word) const
{
    constexpr qsizetype longest = 24;
    if (word.isEmpty() || word.size() > longest)
        return {};
    // Folded on the stack and looked up without a copy: this runs once for each word of the text.
    std::array<QChar, longest> folded;
    for (qsizetype i = 0; i < word.size(); ++i)
        folded[i] = word[i] == u'’' ? QChar(u'\'') : word[i].toLower();
    return m_classes.value(QString::fromRawData(folded.data(), word.size()));
}

QuoteWords builtInQuoteWords()
{
    QFile file(u":/lexicon/quote-words.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QuoteWords(file);
}

}
