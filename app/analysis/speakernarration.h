// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/analysis/quotewords.h"
#include "app/analysis/tokens.h"

namespace pullquote
{

/// One item of a statement: a token outside quotations, or a whole quotation.
struct NarrationItem {
    qint32 token = -1;
    qint32 quote = -1; ///< index of the quotation, -1 for a token
};

/// What the article itself says in one sentence, quotations in it each standing as a single item.
struct Statement {
    qsizetype first = 0; ///< item indices
    qsizetype end = 0;
    qsizetype block = 0;
};

/**
 * The article's text as its narrator's statements: what tells who says the quotations.
 *
 * A sentence of the narrator goes on across a quotation ("…," he said, "…") and ends where the quotation ended a
 * sentence of its own. Refers to the arguments it was made from; they must outlive it. Linear to make.
 */
class Narration
{
public:
    struct Place {
        qsizetype statement = 0;
        qsizetype item = 0;
    };

    Narration(const QList<Quote> &quotes, const TokenisedText &text, const QList<Entity> &people,
              const QuoteWords &words);

    [[nodiscard]] const TokenisedText &text() const { return m_text; }
    [[nodiscard]] const QList<Statement> &statements() const { return m_statements; }
    [[nodiscard]] const NarrationItem &item(qsizetype index) const { return m_items[index]; }
    [[nodiscard]] Place placeOf(qsizetype quote) const { return m_places[quote]; }

    /// The word at @p index; empty for a quotation.
    [[nodiscard]] QStringView word(qsizetype index) const;
    [[nodiscard]] bool is(qsizetype index, QLatin1StringView word) const;
    [[nodiscard]] WordClasses classes(qsizetype index) const;
    [[nodiscard]] bool isAny(qsizetype index, WordClasses any) const { return classes(index).testAnyFlags(any); }
    [[nodiscard]] bool isQuote(qsizetype index) const { return m_items[index].quote >= 0; }
    [[nodiscard]] bool isWord(qsizetype index) const;
    [[nodiscard]] bool isCapitalised(qsizetype index) const;
    /// Index of the person whose name covers the item, -1 for none.
    [[nodiscard]] qsizetype person(qsizetype index) const;
    [[nodiscard]] bool endsName(qsizetype index) const;
    [[nodiscard]] bool startsName(qsizetype index) const;
    /// The text from item @p first to the one before @p end.
    [[nodiscard]] TextRange range(qsizetype first, qsizetype end) const;
    /// Whether the quotation ends with the comma, dash, question or exclamation mark that lets "he said" follow.
    [[nodiscard]] bool letsCueFollow(qsizetype quote) const;

private:
    struct NameToken {
        qint32 person = -1;
        bool starts = false;
        bool ends = false;
    };

    const QList<Quote> &m_quotes;
    const TokenisedText &m_text;
    QList<WordClasses> m_classes; ///< by token
    QList<NameToken> m_names; ///< by token
    QList<NarrationItem> m_items;
    QList<Statement> m_statements;
    QList<Place> m_places; ///< by quotation

    void addNames(const QList<Entity> &people);
    void addItems();
    void cutStatements();
    [[nodiscard]] qsizetype blockOf(const NarrationItem &item) const;
    [[nodiscard]] bool endsStatement(qsizetype index) const;
    [[nodiscard]] bool quoteEndsStatement(qint32 quote, qsizetype nextItem) const;
    [[nodiscard]] QChar lastInside(qint32 quote) const;
    [[nodiscard]] bool cueFollowsName(qsizetype index) const;
};

}
