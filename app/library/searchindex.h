// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/library/records.h"

namespace pullquote
{

class Database;

/// One word of a query, or the words of a phrase.
struct SearchTerm {
    QString words;
    bool isBeginning = false; ///< of a longer word

    friend bool operator==(const SearchTerm &, const SearchTerm &) = default;
};

/// Finds words in articles, notes, marked words and tags. Internal to app/library; the tables are kept up to date by
/// triggers (migrations.cpp), so nothing here writes.
class SearchIndex
{
public:
    explicit SearchIndex(const Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, int limit) const;

private:
    /// Those with a tag that has one of @p terms, and the others there or in their text.
    [[nodiscard]] Result<QList<SearchHit>> withTags(const QList<SearchTerm> &terms, int limit) const;
    /// Those whose text has them all.
    [[nodiscard]] Result<QList<SearchHit>> withWords(const QString &expression, int limit) const;

    const Database &m_database;
};

/// The words of @p query and the phrases that it has in quotation marks; the last word may be the beginning of one once it
/// has three letters (a shorter one matches half the library). What has no letter is left out.
[[nodiscard]] QList<SearchTerm> searchTerms(QStringView query);

/// @p terms as an FTS5 expression: each must occur. Whatever FTS5 would take for an operator is quoted.
[[nodiscard]] QString searchExpression(const QList<SearchTerm> &terms);

}
