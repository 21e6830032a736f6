// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/findings.h"

#include "app/analysis/doubt.h"

#include <algorithm>

namespace pullquote
{

void Findings::setStanding(const QList<Correction> &standing)
{
    m_standing = standing;
    correct();
}

void Findings::reset(const QString &text, const QList<Correction> &corrections)
{
    m_text = text;
    m_corrections = corrections;
    setFound({});
}

void Findings::setFound(const Analysis &found)
{
    m_found = found;
    correct();
}

CorrectionEdit Findings::apply(const CorrectionEdit &edit)
{
    const CorrectionEdit inverse = pullquote::apply(edit, m_corrections);
    correct();
    return inverse;
}

void Findings::setDoubtfulShown(bool shown)
{
    m_doubtfulShown = shown;
    correct();
}

const Correction *Findings::find(CorrectionId id) const
{
    for (const QList<Correction> *list : {&m_standing, &m_corrections}) {
        if (const auto found = std::ranges::find(*list, id, &Correction::id); found != list->end())
            return &*found;
    }
    return nullptr;
}

void Findings::correct()
{
    m_corrected = corrected(m_found, m_standing + m_corrections, m_text);
    m_doubtful = pullquote::doubtfulCount(m_corrected.analysis);
    if (!m_doubtfulShown && m_doubtful > 0)
        m_corrected.analysis = withoutDoubtful(m_corrected.analysis);
}

}
