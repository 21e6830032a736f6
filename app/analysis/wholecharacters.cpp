// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wholecharacters.h"

#include "app/analysis/analysis.h"

#include <QtCore/QTextBoundaryFinder>

#include <vector>

namespace pullquote
{

namespace
{

/// Whether @p c may be one character together with the unit before or after it. Broader than need be: it only decides
/// whether to look closely.
bool mayJoin(QChar c)
{
    if (c.unicode() < 0x300)
        return false;
    return c.isMark() || c.isSurrogate() || c.category() == QChar::Other_Format || c.category() == QChar::Letter_Other;
}

class Characters
{
public:
    explicit Characters(QStringView text)
        : m_text(text)
    {
    }

    void widen(TextRange &range)
    {
        while (range.start > 0 && !isBoundary(range.start))
            --range.start;
        while (range.end < m_text.size() && !isBoundary(range.end))
            ++range.end;
    }

    void widen(std::optional<TextRange> &range)
    {
        if (range)
            widen(*range);
    }

    void widen(QList<Entity> &entities)
    {
        for (Entity &entity : entities) {
            for (Mention &mention : entity.mentions)
                widen(mention.range);
        }
    }

private:
    QStringView m_text;
    std::vector<bool> m_boundaries; ///< filled when first asked for

    /// @p at must lie inside the text.
    bool isBoundary(qsizetype at)
    {
        if (!mayJoin(m_text[at]) && !mayJoin(m_text[at - 1]))
            return true;
        if (m_boundaries.empty()) {
            m_boundaries.resize(static_cast<size_t>(m_text.size()) + 1);
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text.data(), m_text.size());
            for (qsizetype boundary = 0; boundary >= 0; boundary = finder.toNextBoundary())
                m_boundaries[static_cast<size_t>(boundary)] = true;
        }
        return m_boundaries[static_cast<size_t>(at)];
    }
};

}

void widenToCharacters(Analysis &analysis, QStringView text)
{
    Characters characters(text);
    for (QList<Entity> *entities : {&analysis.people, &analysis.organisations, &analysis.places, &analysis.policies})
        characters.widen(*entities);
    for (Figure &figure : analysis.figures)
        characters.widen(figure.range);
    for (Quote &quote : analysis.quotes) {
        characters.widen(quote.range);
        characters.widen(quote.cueRange);
        if (quote.speaker)
            characters.widen(quote.speaker->mention);
    }
}

}
