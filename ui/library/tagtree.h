// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/tagmodel.h"

#include <QtCore/QSet>
#include <QtWidgets/QTreeView>

namespace pullquote
{

class TagRowDelegate;
struct Theme;

/// The reader's tags, children below their parents. Actions that are added to it are its menu.
class TagTree : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagTree)
public:
    explicit TagTree(QWidget *parent = nullptr);
    ~TagTree() override;

    void setTheme(const Theme &theme);
    /// What is current and what is collapsed stays so. Asks for nothing.
    void setTags(const QList<TagCount> &tags, const Codebook &codebook);
    void setOrder(TagOrder order);
    /// Empty where none is chosen.
    [[nodiscard]] QString currentTag() const;
    void setCurrentTag(const QString &tag);
    /// The height of the first @p rows rows that are not collapsed away.
    [[nodiscard]] int heightOf(int rows) const;

Q_SIGNALS:
    /// The reader turned to @p tag; empty when none is current any more.
    void chosen(const QString &tag);
    void moveRequested(const QString &tag, const QString &parent);
    /// Rows came, went, or were folded.
    void rowsChanged();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void fill();

    TagModel *m_model;
    TagRowDelegate *m_delegate;
    QList<TagCount> m_tags;
    Codebook m_codebook;
    TagOrder m_order = TagOrder::ByName;
    QSet<QString> m_collapsed; ///< foldedTag() of each
};

}
