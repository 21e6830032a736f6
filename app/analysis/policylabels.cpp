// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policytext.h"

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

bool isJoint(QChar c)
{
    return c == u'-' || c == u'‑' || c == u'‐' || c == u'–' || c.isSpace();
}

/// The end of @p label in @p text at @p start, -1 where it does not stand there. Hyphens and spaces count alike, and a
/// capital is asked for where the label has one (@p anyCase: not even there).
qsizetype labelEnd(QStringView text, qsizetype start, QStringView label, bool anyCase)
{
    qsizetype i = start;
    for (qsizetype k = 0; k < label.size(); ++k) {
        if (isJoint(label[k])) {
            const qsizetype before = i;
            while (i < text.size() && isJoint(text[i]) && text[i] != u'\n')
                ++i;
            if (i == before)
                return -1;
            continue;
        }
        if (i >= text.size())
            return -1;
        const QChar wanted = label[k] == u'’' ? QChar(u'\'') : label[k];
        const QChar found = text[i] == u'’' ? QChar(u'\'') : text[i];
        const bool same = wanted.isUpper() && !anyCase ? found == wanted : found.toLower() == wanted.toLower();
        if (!same)
            return -1;
        ++i;
    }
    const bool inWord = i < text.size() && text[i].isLetterOrNumber();
    return inWord ? -1 : i;
}

/// Whether the words go on into the name of a body: "Medicare Payment Commission", "Paris Agreement Institute".
bool namesBody(const PolicyText &text, qsizetype endToken, const SentenceSpan &span)
{
    for (qsizetype i = endToken; i < span.endToken && i < endToken + 4; ++i) {
        if (!text.isCapital(i))
            return false;
        if (text.is(i, PolicyRole::BodyWord))
            return true;
    }
    return false;
}

/// In which of the capitals that a label may ask for does the text not care.
bool anyCaseAt(const PolicyText &text, qsizetype index, const PolicyLabel &label)
{
    const bool acronym = label.shown.toUpper() == label.shown;
    const bool shouted = text.token(index).allCaps && label.shown.contains(u' ');
    return !acronym && (shouted || (text.inHeadline(index) && label.shown.contains(u' ')));
}

qsizetype tokenAfter(const PolicyText &text, qsizetype index, qsizetype end)
{
    while (index < text.size() && text.token(index).range.start < end)
        ++index;
    return index;
}

}

QList<PolicyCandidate> policyLabels(const PolicyText &text)
{
    QList<PolicyCandidate> result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.token(i).kind != TokenKind::Word)
            continue;
        const QList<PolicyLabel> &labels = text.words.labels(labelKey(text.lower[i]));
        for (const PolicyLabel &label : labels) {
            const qsizetype start = text.token(i).range.start;
            const qsizetype end = labelEnd(text.text.text, start, label.shown, anyCaseAt(text, i, label));
            if (end < 0)
                continue;
            const qsizetype endToken = tokenAfter(text, i, end);
            const bool common = label.shown.toLower() == label.shown;
            const bool first = i == text.sentence(i).firstToken;
            if (common && text.isCapital(i) && !first && !text.inHeadline(i) && !text.isCapital(endToken - 1))
                continue; // "Amnesty" is no amnesty
            if (common && endToken == i + 1 && text.isCapital(i) && !first && !text.inHeadline(i))
                continue;
            if (namesBody(text, endToken, text.sentence(i)))
                break;
            PolicyCandidate candidate;
            candidate.range = {start, end};
            candidate.key = policyKey(text.words.policyName(label.policy));
            candidate.name = label.shown;
            candidate.named = label.shown.toLower() != label.shown;
            candidate.confidence = candidate.named ? 0.95 : 0.85;
            candidate.dependent = label.dependent;
            candidate.endToken = endToken;
            result.append(candidate);
            break;
        }
    }
    return result;
}

}
