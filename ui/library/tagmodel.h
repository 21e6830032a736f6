// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/library/records.h"

#include <QtCore/QHash>
#include <QtGui/QStandardItemModel>

namespace pullquote
{

enum class TagOrder { ByName, MostRecentFirst };

/**
 * The tags of the library as a tree: each below its parent, which has a row even where nothing carries it itself.
 *
 * KeyRole is the path. A row counts the uses of its tag and of those below it, and is as recent as the most recent of them.
 * A row that is dropped on another asks to be moved below it, in the empty space to the top; the model itself stays as it is.
 */
class TagModel : public QStandardItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagModel)
public:
    explicit TagModel(QObject *parent = nullptr);

    void setTags(const QList<TagCount> &tags, const Codebook &codebook, TagOrder order);
    /// Invalid where there is no such tag.
    [[nodiscard]] QModelIndex indexOf(const QString &tag) const;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    /// @p parent is empty for the top.
    void moveRequested(const QString &tag, const QString &parent);

private:
    [[nodiscard]] QStandardItem &itemFor(const QString &tag);
    void addUses(QStandardItem &item, const TagCount &tag);
    void describe(QStandardItem &item, const Codebook &codebook);

    QHash<QString, QStandardItem *> m_items; ///< by foldedTag()
};

}
