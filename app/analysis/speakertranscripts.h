// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"

#include <QtCore/QHash>

namespace pullquote
{

struct Article;

/// The label of a transcript at the start of @p quote, after its mark ("SMITH" of “SMITH: Good evening.”), or right
/// before it where the transcript has no marks; empty where there is none.
[[nodiscard]] TextRange transcriptLabel(QStringView text, TextRange quote);

/// Who speaks where the label names nobody of the article: "Q" and "A" stand for the two of an interview.
[[nodiscard]] QString labelledSpeaker(QStringView label);

/**
 * What is said in a transcript without quotation marks: of each paragraph "SMITH: Good evening." the words after the
 * label, in order.
 *
 * A label alone is no transcript ("NOTE: …"): there must be three labelled paragraphs near one another, by two speakers.
 */
[[nodiscard]] QList<TextRange> transcriptLines(const Article &article);

/// Whether @p quote is a note like “(LAUGHTER)”, alone between its marks.
[[nodiscard]] bool isTranscriptNote(QStringView text, TextRange quote);

/**
 * Finds a short quotation's words inside a longer one that has a speaker.
 *
 * Headlines quote a fragment of what the article quotes in full. Keyed by first words, so that looking all of them up
 * stays linear; refers to the quotations it was made from.
 */
class SameWords
{
public:
    SameWords(QStringView text, const QList<Quote> &quotes);

    /// A quotation with a speaker that holds all words of @p quote in their order; -1 for none.
    [[nodiscard]] qsizetype quoteWithWordsOf(qsizetype quote) const;

private:
    const QList<Quote> &m_quotes;
    QList<QString> m_words; ///< each quotation's words in small letters, with a space before and after each
    QHash<QString, QList<qsizetype>> m_holders; ///< by word, the first few quotations with a speaker that hold it
};

}
