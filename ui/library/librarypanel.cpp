// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "ui/library/articlefilter.h"
#include "ui/library/librarygroups.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/rowroles.h"
#include "ui/models/searchhitmodel.h"
#include "ui/panels/rowview.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pullquote
{

namespace
{

constexpr auto typingPause = 200ms;
constexpr qsizetype searchFrom = 3; ///< the index of the library has runs of three letters and knows nothing shorter

ArticleId articleOf(const QModelIndex &index)
{
    return {index.data(KeyRole).toLongLong()};
}

}

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_groups(new LibraryGroups)
    , m_articles(new ArticleListModel(this))
    , m_filter(new ArticleFilter(*m_articles, this))
    , m_hits(new SearchHitModel(this))
    , m_articleView(new RowView({.titleLines = 2, .detailLines = 1, .trailingBelow = true, .lines = true}))
    , m_hitView(new RowView({.titleLines = 1, .detailLines = 3, .trailingBelow = false, .lines = true}))
    , m_lists(new QStackedWidget)
{
    makeSearch();
    makeLists();
    lay();
    connect(m_groups, &LibraryGroups::groupChosen, m_filter, &ArticleFilter::setGroup);
    connect(m_groups, &LibraryGroups::groupChosen, this, [this] { setCurrent(m_current); });
    connect(m_groups, &LibraryGroups::tagChosen, this, &LibraryPanel::tagChosen);
}

void LibraryPanel::makeSearch()
{
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setClearButtonEnabled(true);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::search);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchRequested(m_search->text().trimmed()); });

    auto *clear = new QAction(this);
    clear->setShortcut(Qt::Key_Escape);
    clear->setShortcutContext(Qt::WidgetShortcut);
    m_search->addAction(clear);
    connect(clear, &QAction::triggered, m_search, &QLineEdit::clear);
}

void LibraryPanel::makeLists()
{
    m_articleView->setModel(m_filter);
    m_articleView->setAccessibleName(tr("Articles"));
    m_articleView->setEmptyText(tr("No articles here."));
    m_articleView->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_articleView->setContextMenuPolicy(Qt::CustomContextMenu);
    m_hitView->setModel(m_hits);
    m_hitView->setAccessibleName(tr("Found in the library"));
    m_hitView->setEmptyText(tr("Nothing in the library has these words."));
    m_lists->addWidget(m_articleView);
    m_lists->addWidget(m_hitView);

    connect(m_articleView, &RowView::chosen, this, [this](const QModelIndex &index) { Q_EMIT openRequested(articleOf(index)); });
    connect(m_articleView, &QWidget::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_hitView, &RowView::chosen, this, [this](const QModelIndex &index) {
        const SearchHit hit = m_hits->hit(index.row());
        Q_EMIT hitRequested(hit.article, hit.annotation);
    });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] { setCurrent(m_current); });
}

void LibraryPanel::lay()
{
    auto *field = new QHBoxLayout;
    field->setContentsMargins(8, 8, 8, 8);
    field->addWidget(m_search);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(field);
    column->addWidget(m_groups);
    column->addWidget(line);
    column->addWidget(m_lists, 1);
    setMinimumWidth(200);
}

void LibraryPanel::setTheme(const Theme &theme)
{
    m_groups->setTheme(theme);
    m_articleView->setTheme(theme);
    m_hitView->setTheme(theme);
    m_searchIcon->setIcon(m_icons.icon(u"search"_s, theme));
}

void LibraryPanel::setArticles(const QList<ArticleSummary> &articles)
{
    m_articles->setSummaries(articles);
    m_groups->setArticles(articles);
}

void LibraryPanel::setTags(const QList<TagCount> &tags, const Codebook &codebook)
{
    m_groups->setTags(tags, codebook);
    m_articles->setCodebook(codebook);
}

TagTree &LibraryPanel::tagTree()
{
    return m_groups->tagTree();
}

QWidget &LibraryPanel::articleList()
{
    return *m_articleView;
}

QList<ArticleId> LibraryPanel::selectedArticles() const
{
    QList<ArticleId> articles;
    for (const QModelIndex &row : m_articleView->selectionModel()->selectedRows())
        articles.append(articleOf(row));
    return articles;
}

void LibraryPanel::setTagged(const QList<ArticleId> &articles)
{
    m_filter->setArticles(articles);
    setCurrent(m_current);
}

void LibraryPanel::setSearchHits(const QList<SearchHit> &hits)
{
    m_hits->setHits(hits);
    if (m_search->text().trimmed().size() >= searchFrom)
        m_lists->setCurrentWidget(m_hitView);
}

void LibraryPanel::setCurrent(ArticleId id)
{
    m_current = id;
    const QModelIndex row = m_filter->mapFromSource(m_articles->indexOf(id));
    // a selection of several is the reader's, and stays
    const bool several = m_articleView->selectionModel()->selectedRows().size() > 1;
    m_articleView->selectionModel()->setCurrentIndex(row, several ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect);
    if (row.isValid())
        m_articleView->scrollTo(row);
}

void LibraryPanel::focusList()
{
    m_lists->currentWidget()->setFocus(Qt::TabFocusReason);
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::search(const QString &words)
{
    if (words.trimmed().size() >= searchFrom) {
        m_pause.start();
        return;
    }
    m_pause.stop();
    if (m_lists->currentWidget() != m_hitView)
        return;
    m_lists->setCurrentWidget(m_articleView);
    m_hits->setHits({});
    Q_EMIT searchRequested({});
}

void LibraryPanel::showMenu(QPoint position)
{
    const QModelIndex row = m_articleView->indexAt(position);
    if (!row.isValid())
        return;
    const ArticleSummary article = m_articles->summaries()[m_filter->mapToSource(row).row()];
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, article] { Q_EMIT openRequested(article.id); });
    menu->addAction(article.archived ? tr("Unarchive") : tr("Archive"), this, [this, article] {
        Q_EMIT archiveRequested(article.id, !article.archived);
    });
    const QList<ArticleId> selected = selectedArticles();
    const QList<ArticleId> tagged = selected.contains(article.id) ? selected : QList{article.id};
    menu->addAction(tagged.size() == 1 ? tr("Tag…") : tr("Tag %1 articles…").arg(tagged.size()), this,
                    [this, tagged] { Q_EMIT taggingRequested(tagged); });
    menu->addAction(tr("Move to bin"), this, [this, article] { Q_EMIT removalRequested(article.id); });
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy source address"), this, [article] {
        QGuiApplication::clipboard()->setText(article.source);
    });
    copy->setEnabled(!article.source.isEmpty());
    menu->popup(m_articleView->viewport()->mapToGlobal(position));
}

}
