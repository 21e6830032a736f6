// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/corrected.h"
#include "app/analysis/correctionedit.h"

namespace pullquote
{

/// The findings in the open article: what the analyser found, what the reader put right, and the two together.
class Findings
{
public:
    /// Those that hold in every article, open or not.
    void setStanding(const QList<Correction> &standing);
    /// For another article: its corrections, and nothing found yet.
    void reset(const QString &text, const QList<Correction> &corrections);
    void setFound(const Analysis &found);
    /// Makes the edit and returns the one that takes it back.
    CorrectionEdit apply(const CorrectionEdit &edit);

    /// Without the doubtful ones, unless they are to be shown.
    [[nodiscard]] const Analysis &analysis() const { return m_corrected.analysis; }
    void setDoubtfulShown(bool shown);
    [[nodiscard]] qsizetype doubtfulCount() const { return m_doubtful; } ///< shown or not
    [[nodiscard]] const QList<Correction> &standing() const { return m_standing; }
    [[nodiscard]] const QList<Correction> &corrections() const { return m_corrections; } ///< the article's own
    /// Of the standing ones, then of the article's own.
    [[nodiscard]] const QList<CorrectionEffect> &effects() const { return m_corrected.effects; }
    /// Among both.
    [[nodiscard]] const Correction *find(CorrectionId id) const;

private:
    void correct();

    QString m_text;
    Analysis m_found;
    QList<Correction> m_standing;
    QList<Correction> m_corrections;
    Corrected m_corrected;
    qsizetype m_doubtful = 0;
    bool m_doubtfulShown = false;
};

}
