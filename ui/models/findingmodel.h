// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/findingrows.h"

#include <QtCore/QAbstractListModel>

namespace pullquote
{

/// The rows of one panel of findings. Findings come all at once from an analysis, so the rows are replaced as a whole.
class FindingModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingModel)
public:
    explicit FindingModel(QObject *parent = nullptr);

    void setRows(const QList<FindingRow> &rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FindingRow> m_rows;
};

}
