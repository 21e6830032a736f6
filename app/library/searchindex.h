// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/library/records.h"

namespace pullquote
{

class Database;

/// Finds words in articles, notes and marked words. Internal to app/library; the tables are kept up to date by triggers
/// (migrations.cpp), so nothing here writes.
class SearchIndex
{
public:
    explicit SearchIndex(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, int limit) const;

private:
    const Database &m_database;
};

/// The reader's words as an FTS5 expression: every word or quoted phrase must occur, and the last word may be the
/// beginning of one once it has three letters (a shorter one matches half the library). Whatever FTS5 would take for an
/// operator is quoted. Empty where there is no word.
[[nodiscard]] QString searchExpression(QStringView query);

}
