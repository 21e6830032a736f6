// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/library/records.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLineEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleFilter;
class ArticleListModel;
class LibraryGroups;
class RowView;
class SearchHitModel;
class TagTree;

/**
 * The left column: search, groups, tags and the list of articles.
 *
 * While the search field has three letters or more, the list shows what the search found instead.
 */
class LibraryPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryPanel)
public:
    explicit LibraryPanel(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// All articles that are not in the bin; the groups are made from them.
    void setArticles(const QList<ArticleSummary> &articles);
    void setTags(const QList<TagCount> &tags, const Codebook &codebook);
    /// The articles that carry the tag which tagChosen() named; the list shows these only until another is chosen.
    void setTagged(const QList<ArticleId> &articles);
    void setSearchHits(const QList<SearchHit> &hits);
    /// Makes an article the current row; asks for nothing.
    void setCurrent(ArticleId id);

    // For keys and menus that act on what is chosen in them.
    [[nodiscard]] TagTree &tagTree();
    [[nodiscard]] QWidget &articleList();
    /// Those the reader chose in the list; never one that the list does not show.
    [[nodiscard]] QList<ArticleId> selectedArticles() const;

    void focusList(); ///< of articles, or of what was found
    void focusSearch();

Q_SIGNALS:
    /// 200 ms after the last key, from three letters on; empty when the search is over.
    void searchRequested(const QString &words);
    /// Empty when no tag is chosen any more.
    void tagChosen(const QString &path);
    void openRequested(pullquote::ArticleId id);
    /// @p annotation is null where the words stand in the article.
    void hitRequested(pullquote::ArticleId id, pullquote::AnnotationId annotation);
    void archiveRequested(pullquote::ArticleId id, bool archived);
    void removalRequested(pullquote::ArticleId id);
    /// Of those that are selected.
    void taggingRequested(const QList<pullquote::ArticleId> &articles);

private:
    void makeSearch();
    void makeLists();
    void lay();
    void search(const QString &words);
    void showMenu(QPoint position);

    QLineEdit *m_search;
    QAction *m_searchIcon = nullptr;
    QTimer m_pause;
    LibraryGroups *m_groups;
    ArticleListModel *m_articles;
    ArticleFilter *m_filter;
    SearchHitModel *m_hits;
    RowView *m_articleView;
    RowView *m_hitView;
    QStackedWidget *m_lists;
    Icons m_icons;
    ArticleId m_current;
};

}
