// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/library/records.h"

#include <QtCore/QAbstractListModel>

namespace pullquote
{

/**
 * The rows of the list of articles, in the order in which the library gives them.
 *
 * Where a new list has the same articles in the same order, as after reading or marking one, only the rows that differ
 * are announced, so that the list keeps its place and its current row.
 */
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticleListModel)
public:
    explicit ArticleListModel(QObject *parent = nullptr);

    /// Gives tags their colours.
    void setCodebook(const Codebook &codebook);
    void setSummaries(const QList<ArticleSummary> &summaries);
    [[nodiscard]] const QList<ArticleSummary> &summaries() const { return m_summaries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// An invalid index where there is no such article.
    [[nodiscard]] QModelIndex indexOf(ArticleId id) const;

private:
    Codebook m_codebook;
    QList<ArticleSummary> m_summaries;
};

}
