// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"

#include <QtCore/QObject>

namespace pullquote
{

class Workspace;

/// What the reader puts right in the findings, in the open article or in every one. Each time one undo step.
class Correcting : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Correcting)
public:
    /// The workspace owns this object.
    explicit Correcting(Workspace &workspace);

    /// In the open article. The undo step is called @p name, else by what @p steps do.
    void correct(const QList<CorrectionStep> &steps, const QString &name = {});
    /// Takes a correction back, one of the open article or one that holds in every article.
    void revert(CorrectionId id);

    /// Those corrections of the open article that were made last, in one step, as far as they can hold in every article.
    [[nodiscard]] QList<CorrectionStep> lastForEveryArticle() const;
    /// Has @p steps, in their standing form (standing.h), hold in every article. What holds already is left as it is; false
    /// where that is all of them.
    bool correctEverywhere(const QList<CorrectionStep> &steps);

private:
    Workspace &m_workspace;
};

/// What @p steps do, in words for the undo menu: what the first does, and how many more there are.
[[nodiscard]] QString description(const QList<CorrectionStep> &steps);

}
