// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/correcting.h"

#include "app/analysis/standing.h"
#include "ui/session/workspace.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace pullquote
{

namespace
{

/// Made in one moment, by which those of one step are known again.
QList<Correction> made(const QList<CorrectionStep> &steps, qint64 place, bool standing)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Correction> corrections;
    for (const CorrectionStep &step : steps)
        corrections.append({{QUuid::createUuid()}, place++, now, step, standing});
    return corrections;
}

}

Correcting::Correcting(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
}

void Correcting::correct(const QList<CorrectionStep> &steps, const QString &name)
{
    if (m_workspace.articleId().isNull() || steps.isEmpty())
        return;
    CorrectionEdit edit;
    for (const Correction &correction : made(steps, placeAfter(m_workspace.findings().corrections()), false))
        edit.changes.append(InsertCorrection{correction});
    m_workspace.push(name.isEmpty() ? description(steps) : name, {{m_workspace.articleId(), edit}});
}

void Correcting::revert(CorrectionId id)
{
    const Correction *correction = m_workspace.findings().find(id);
    if (!correction)
        return;
    const CorrectionEdit edit{{RemoveCorrection{id}}};
    if (correction->standing)
        m_workspace.push(tr("No longer in every article: %1").arg(description(correction->step)), {{{}, StandingEdit{edit}}});
    else
        m_workspace.push(tr("Revert “%1”").arg(description(correction->step)), {{m_workspace.articleId(), edit}});
}

QList<CorrectionStep> Correcting::lastForEveryArticle() const
{
    const QList<Correction> &corrections = m_workspace.findings().corrections();
    QList<CorrectionStep> steps;
    for (const Correction &correction : corrections) {
        if (correction.made != corrections.last().made)
            continue;
        if (const auto form = standingForm(correction.step))
            steps.append(*form);
    }
    return steps;
}

bool Correcting::correctEverywhere(const QList<CorrectionStep> &steps)
{
    const QList<Correction> &standing = m_workspace.findings().standing();
    QList<CorrectionStep> forms;
    for (const CorrectionStep &step : steps) {
        const auto form = standingForm(step);
        if (form && !forms.contains(*form) && !std::ranges::contains(standing, *form, &Correction::step))
            forms.append(*form);
    }
    if (forms.isEmpty())
        return false;
    const CorrectionEdit edit = standingEdit(standing, made(forms, placeAfter(standing), true));
    m_workspace.push(tr("In every article: %1").arg(description(forms)), {{{}, StandingEdit{edit}}});
    return true;
}

QString description(const QList<CorrectionStep> &steps)
{
    const QString first = description(steps.first());
    return steps.size() == 1 ? first : Correcting::tr("%1 and %L2 more").arg(first).arg(steps.size() - 1);
}

}
