// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"

#include "ui/models/rowroles.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Short, but with the year: an archive goes back further than one.
QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy"_s);
}

QString titleOf(const ArticleSummary &article)
{
    return article.title.isEmpty() ? ArticleListModel::tr("Untitled article") : article.title;
}

QString originOf(const ArticleSummary &article)
{
    QStringList parts;
    if (!article.outlet.isEmpty())
        parts.append(article.outlet);
    if (article.published.isValid())
        parts.append(dayText(article.published));
    else if (article.added.isValid())
        parts.append(ArticleListModel::tr("added %1").arg(dayText(article.added.toLocalTime().date())));
    return parts.join(u" · "_s);
}

QString counted(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

/// What brings a reader back to an article: its people, its quotes, and the reader's own marks.
QString countsOf(const ArticleSummary &article)
{
    QStringList parts;
    if (article.findings.people > 0)
        parts.append(counted(article.findings.people, ArticleListModel::tr("1 person"), ArticleListModel::tr("%1 people")));
    if (article.findings.quotes > 0)
        parts.append(counted(article.findings.quotes, ArticleListModel::tr("1 quote"), ArticleListModel::tr("%1 quotes")));
    if (article.annotations > 0)
        parts.append(counted(article.annotations, ArticleListModel::tr("1 mark"), ArticleListModel::tr("%1 marks")));
    return parts.join(u" · "_s);
}

QString spokenText(const ArticleSummary &article)
{
    QStringList parts = {titleOf(article), originOf(article), countsOf(article)};
    if (!article.tags.isEmpty())
        parts.append(ArticleListModel::tr("tagged %1").arg(article.tags.join(u", "_s)));
    if (article.opened.isNull())
        parts.append(ArticleListModel::tr("unread"));
    if (article.archived)
        parts.append(ArticleListModel::tr("archived"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

bool sameArticles(const QList<ArticleSummary> &left, const QList<ArticleSummary> &right)
{
    return std::ranges::equal(left, right, {}, &ArticleSummary::id, &ArticleSummary::id);
}

}

ArticleListModel::ArticleListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ArticleListModel::setSummaries(const QList<ArticleSummary> &summaries)
{
    if (!sameArticles(m_summaries, summaries)) {
        beginResetModel();
        m_summaries = summaries;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < summaries.size(); ++row) {
        if (m_summaries[row] == summaries[row])
            continue;
        m_summaries[row] = summaries[row];
        const QModelIndex changed = index(static_cast<int>(row), 0);
        Q_EMIT dataChanged(changed, changed);
    }
}

void ArticleListModel::setCodebook(const Codebook &codebook)
{
    if (codebook == m_codebook)
        return;
    m_codebook = codebook;
    if (!m_summaries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {TagColoursRole});
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summaries.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ArticleSummary &article = m_summaries[index.row()];
    switch (role) {
    case TitleRole:
        return titleOf(article);
    case DetailRole:
        return originOf(article);
    case TrailingRole:
        return countsOf(article);
    case DoubtRole:
        return article.archived;
    case FilterRole:
        return QString(titleOf(article) + u'\n' + article.outlet + u'\n' + article.bylines.join(u'\n'));
    case Qt::AccessibleTextRole:
        return spokenText(article);
    case Qt::ToolTipRole:
        return titleOf(article);
    case KeyRole:
        return article.id.value;
    case ProgressRole:
        return article.progress;
    case UnreadRole:
        return article.opened.isNull();
    case TagsRole:
        return article.tags;
    case TagColoursRole:
        return coloursOf(article.tags, m_codebook);
    default:
        return {};
    }
}

QModelIndex ArticleListModel::indexOf(ArticleId id) const
{
    const auto found = std::ranges::find(m_summaries, id, &ArticleSummary::id);
    return found == m_summaries.cend() ? QModelIndex() : index(static_cast<int>(found - m_summaries.cbegin()), 0);
}

}
