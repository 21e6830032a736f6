// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include "ui/models/rowroles.h"

namespace pullquote
{

namespace
{

QString detailOf(const FindingRow &row)
{
    if (!row.corrected)
        return row.detail;
    const QString corrected = FindingModel::tr("corrected by you");
    return row.detail.isEmpty() ? corrected : row.detail + u" · " + corrected;
}

QString wordsOf(const FindingRow &row)
{
    return row.title + u", " + detailOf(row) + u", " + row.trailing;
}

}

FindingModel::FindingModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FindingModel::setRows(const QList<FindingRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FindingRow &row = m_rows[index.row()];
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return detailOf(row);
    case TrailingRole:
        return row.trailing;
    case PlacesRole:
        return QVariant::fromValue(row.places);
    case VariantsRole:
        return row.variants;
    case DoubtRole:
        return row.doubtful;
    case FilterRole:
        return QString(wordsOf(row) + u", " + row.variants.join(u", "));
    case Qt::AccessibleTextRole:
        return wordsOf(row);
    case Qt::ToolTipRole:
        return detailOf(row).isEmpty() ? row.title : QString(row.title + u'\n' + detailOf(row));
    case KeyRole:
        return QVariant::fromValue(static_cast<qsizetype>(index.row()));
    default:
        return {};
    }
}

}
