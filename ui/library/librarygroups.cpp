// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarygroups.h"

#include "ui/library/tagtree.h"
#include "ui/models/rowroles.h"
#include "ui/panels/rowview.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>

namespace pullquote
{

namespace
{

constexpr std::array groups = {ArticleGroup::All, ArticleGroup::Unread, ArticleGroup::Annotated, ArticleGroup::Archived};
constexpr int tagsWithoutScrolling = 8;
constexpr RowStyle compact = {.titleLines = 1, .detailLines = 1, .trailingBelow = false, .lines = false};

QString groupName(ArticleGroup group)
{
    switch (group) {
    case ArticleGroup::All:
        return LibraryGroups::tr("All");
    case ArticleGroup::Unread:
        return LibraryGroups::tr("Unread");
    case ArticleGroup::Annotated:
        return LibraryGroups::tr("Annotated");
    case ArticleGroup::Archived:
        return LibraryGroups::tr("Archived");
    }
    return {};
}

void setCount(QStandardItem &item, qsizetype count)
{
    item.setData(QLocale().toString(count), TrailingRole);
    item.setData(LibraryGroups::tr("%1, %2").arg(item.text(), QLocale().toString(count)), Qt::AccessibleTextRole);
}

}

LibraryGroups::LibraryGroups(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QStandardItemModel(this))
    , m_groupView(new RowView(compact))
    , m_tagHeading(new QLabel(tr("Tags")))
    , m_tagTree(new TagTree)
{
    for (const ArticleGroup group : groups)
        m_groups->appendRow(new QStandardItem(groupName(group)));
    m_groupView->setModel(m_groups);
    m_groupView->setAccessibleName(tr("Groups"));
    m_groupView->setCurrentIndex(m_groups->index(0, 0));
    m_tagHeading->setContentsMargins(12, 8, 12, 4);
    m_tagHeading->setForegroundRole(QPalette::PlaceholderText);
    m_tagHeading->setBackgroundRole(QPalette::Base);
    m_tagHeading->setAutoFillBackground(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_groupView);
    column->addWidget(m_tagHeading);
    column->addWidget(m_tagTree);
    connect(m_groupView->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryGroups::chooseGroup);
    connect(m_tagTree, &TagTree::chosen, this, &LibraryGroups::chooseTag);
    connect(m_tagTree, &TagTree::rowsChanged, this, &LibraryGroups::fitHeights);
    setArticles({});
    setTags({}, {});
}

void LibraryGroups::setTheme(const Theme &theme)
{
    m_groupView->setTheme(theme);
    m_tagTree->setTheme(theme);
    fitHeights();
}

void LibraryGroups::setArticles(const QList<ArticleSummary> &articles)
{
    for (int row = 0; row < m_groups->rowCount(); ++row) {
        const ArticleGroup group = groups.at(static_cast<size_t>(row));
        setCount(*m_groups->item(row), std::ranges::count_if(articles, [&](const ArticleSummary &article) {
            return belongsTo(group, article);
        }));
    }
}

void LibraryGroups::setTags(const QList<TagCount> &tags, const Codebook &codebook)
{
    m_tagHeading->setVisible(!tags.isEmpty());
    m_tagTree->setVisible(!tags.isEmpty());
    m_tagTree->setTags(tags, codebook);
}

void LibraryGroups::chooseGroup(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool hadTag = !m_tagTree->currentTag().isEmpty();
    {
        const QSignalBlocker quiet(m_tagTree);
        m_tagTree->setCurrentTag({});
    }
    if (hadTag)
        Q_EMIT tagChosen({});
    Q_EMIT groupChosen(groups.at(static_cast<size_t>(index.row())));
}

void LibraryGroups::chooseTag(const QString &tag)
{
    if (tag.isEmpty()) { // it is gone from the library: the list must not stay narrowed to it
        m_groupView->setCurrentIndex(m_groups->index(0, 0));
        return;
    }
    m_groupView->setCurrentIndex({});
    Q_EMIT tagChosen(tag);
}

void LibraryGroups::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeights();
}

void LibraryGroups::fitHeights()
{
    m_groupView->setFixedHeight(m_groupView->heightOf(m_groups->rowCount()));
    m_tagTree->setFixedHeight(m_tagTree->heightOf(tagsWithoutScrolling));
}

}
