// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launcher/launchermodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

LauncherModel::LauncherModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void LauncherModel::setEntries(const QList<LauncherEntry> &entries, const QStringList &recent)
{
    beginResetModel();
    m_entries = entries;
    m_titles.clear();
    m_details.clear();
    m_age.clear();
    for (const LauncherEntry &entry : entries) {
        m_titles.append(FoldedText(entry.title));
        m_details.append(FoldedText(QString(entry.detail + u' ' + entry.trailing))); // "person" finds people, too
        const qsizetype age = recent.indexOf(entry.key);
        m_age.append(age < 0 ? recent.size() : age);
    }
    m_rows = allRows();
    m_filtered = false;
    endResetModel();
}

void LauncherModel::setFilter(const QString &typed)
{
    const FuzzyQuery query(typed);
    beginResetModel();
    m_filtered = !query.isEmpty();
    m_rows = m_filtered ? rowsFor(query) : allRows();
    endResetModel();
}

QList<LauncherModel::Row> LauncherModel::allRows() const
{
    QList<Row> rows(m_entries.size());
    for (qsizetype entry = 0; entry < rows.size(); ++entry)
        rows[entry].entry = entry;
    std::ranges::stable_sort(rows, {}, [this](const Row &row) { return m_age.at(row.entry); });
    return rows;
}

QList<LauncherModel::Row> LauncherModel::rowsFor(const FuzzyQuery &query) const
{
    QList<Row> rows;
    for (qsizetype entry = 0; entry < m_entries.size(); ++entry) {
        if (auto match = query.match(m_titles.at(entry), m_details.at(entry)))
            rows.append({entry, std::move(*match)});
    }
    std::ranges::stable_sort(rows, [this](const Row &left, const Row &right) {
        if (left.match.score != right.match.score)
            return left.match.score > right.match.score;
        return m_age.at(left.entry) < m_age.at(right.entry);
    });
    return rows;
}

int LauncherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LauncherModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const LauncherEntry &entry = m_entries.at(row.entry);
    switch (role) {
    case TitleRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case TrailingRole:
        return entry.trailing;
    case KeyRole:
        return QVariant::fromValue(row.entry);
    case IconNameRole:
        return entry.icon;
    case LevelRole:
        return m_filtered ? 0 : entry.level;
    case MatchRole:
        return QVariant::fromValue(row.match.places);
    case Qt::AccessibleTextRole:
        return spoken(entry);
    case Qt::ToolTipRole:
        return entry.title;
    default:
        return {};
    }
}

QString LauncherModel::spoken(const LauncherEntry &entry) const
{
    QStringList parts = {entry.title, entry.detail, entry.trailing};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}
