// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "ui/library/articlefilter.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QStandardItemModel;
QT_END_NAMESPACE

namespace pullquote
{

class RowView;
class TagTree;

/// The groups of the library and the reader's tags, each with its count; one of them all is chosen.
class LibraryGroups : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryGroups)
public:
    explicit LibraryGroups(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setArticles(const QList<ArticleSummary> &articles);
    void setTags(const QList<TagCount> &tags, const Codebook &codebook);
    [[nodiscard]] TagTree &tagTree() { return *m_tagTree; }

Q_SIGNALS:
    void groupChosen(pullquote::ArticleGroup group);
    void tagChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseGroup(const QModelIndex &index);
    void chooseTag(const QString &tag);
    void fitHeights();

    QStandardItemModel *m_groups;
    RowView *m_groupView;
    QLabel *m_tagHeading;
    TagTree *m_tagTree;
};

}
