// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/analysis/policywords.h"
#include "app/analysis/tokens.h"

namespace pullquote
{

/// A text's tokens with what the policy lists say of each. Refers to both, which must outlive it.
struct PolicyText {
    PolicyText(const TokenisedText &tokenised, const PolicyWords &policyWords);

    const TokenisedText &text;
    const PolicyWords &words;
    QStringList lower; ///< by token, straight apostrophes
    QList<PolicyRoles> roles; ///< by token
    QList<bool> headlines; ///< by sentence: most words are capitalised, so that a capital says nothing

    [[nodiscard]] qsizetype size() const { return text.tokens.size(); }
    [[nodiscard]] const Token &token(qsizetype index) const { return text.tokens[index]; }
    [[nodiscard]] bool is(qsizetype index, PolicyRole role) const { return roles[index].testFlag(role); }
    /// First and end token of the sentence of @p index.
    [[nodiscard]] const SentenceSpan &sentence(qsizetype index) const { return text.sentenceOf(index); }
    [[nodiscard]] bool isWord(qsizetype index) const { return token(index).kind == TokenKind::Word; }
    [[nodiscard]] bool isCapital(qsizetype index) const { return isWord(index) && token(index).capitalised; }
    [[nodiscard]] bool isPossessive(qsizetype index) const { return lower[index] == QLatin1StringView("'s") || lower[index] == QLatin1StringView("'"); }
    [[nodiscard]] bool inHeadline(qsizetype index) const { return headlines[token(index).sentence]; }
    [[nodiscard]] QString shown(qsizetype first, qsizetype end) const;
    /// The tokens' lower-case words with one space between.
    [[nodiscard]] QString joined(qsizetype first, qsizetype end) const;
};

/// Something that may be a mention of a policy.
struct PolicyCandidate {
    TextRange range;
    QString key; ///< equal for mentions of one policy
    QString name; ///< as it shall be listed
    double confidence = 0;
    bool named = false; ///< by a proper name or an established label, else described in common words
    bool dependent = false; ///< counts only beside another, independent mention of the key
    LinkReason reason = LinkReason::SameName;
    qsizetype endToken = 0; ///< the token after it
};

/// The key of a policy's name: lower case, singular, without articles and years before it.
[[nodiscard]] QString policyKey(QStringView name);

/// Established labels: "Medicare", "NAFTA", "the Iran nuclear deal".
[[nodiscard]] QList<PolicyCandidate> policyLabels(const PolicyText &text);
/// Proper names by their head or number: "the Clean Harbours Act", "Title 42", "13th Amendment", "Smith v. Jones".
[[nodiscard]] QList<PolicyCandidate> policyNames(const PolicyText &text);
/// Policies in common words: "border policy", "a ban on plastic bags", "the Georgia law".
[[nodiscard]] QList<PolicyCandidate> policyDescriptions(const PolicyText &text);
/// What the article itself says is another name of one of @p found: "(ACA)", "known as"; at every place.
[[nodiscard]] QList<PolicyCandidate> policyAliases(const PolicyText &text, const QList<PolicyCandidate> &found);

}
