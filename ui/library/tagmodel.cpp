// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagmodel.h"

#include "app/annotation/tagpath.h"
#include "ui/models/rowroles.h"
#include "ui/theme/colourdot.h"

#include <QtCore/QLocale>
#include <QtCore/QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr auto draggedTag = "application/x-pullquote-tag"_L1;

enum SortRole { UsesRole = TagColoursRole + 1, UsedRole, NameRole };

QString usesText(int uses)
{
    return uses == 1 ? TagModel::tr("1 use") : TagModel::tr("%1 uses").arg(QLocale().toString(uses));
}

}

TagModel::TagModel(QObject *parent)
    : QStandardItemModel(parent)
{
}

void TagModel::setTags(const QList<TagCount> &tags, const Codebook &codebook, TagOrder order)
{
    clear();
    m_items.clear();
    for (const TagCount &tag : tags)
        addUses(itemFor(tag.path), tag);
    for (QStandardItem *item : std::as_const(m_items))
        describe(*item, codebook);
    setSortRole(NameRole);
    sort(0);
    if (order == TagOrder::ByName)
        return;
    setSortRole(UsedRole);
    sort(0, Qt::DescendingOrder); // stable: those never used stay by name
}

QStandardItem &TagModel::itemFor(const QString &tag)
{
    if (QStandardItem *known = m_items.value(foldedTag(tag)))
        return *known;
    auto *item = new QStandardItem(tagName(tag));
    item->setData(tag, KeyRole);
    item->setData(foldedTag(tagName(tag)), NameRole);
    item->setEditable(false);
    const QString parent = tagParent(tag);
    (parent.isEmpty() ? invisibleRootItem() : &itemFor(parent))->appendRow(item);
    m_items.insert(foldedTag(tag), item);
    return *item;
}

void TagModel::addUses(QStandardItem &item, const TagCount &tag)
{
    for (QStandardItem *each = &item; each; each = each->parent()) {
        each->setData(each->data(UsesRole).toInt() + tag.annotations + tag.articles, UsesRole);
        each->setData(std::max(each->data(UsedRole).toDateTime(), tag.used), UsedRole);
    }
}

void TagModel::describe(QStandardItem &item, const Codebook &codebook)
{
    const QString tag = item.data(KeyRole).toString();
    const int uses = item.data(UsesRole).toInt();
    const TagDescription *description = find(codebook, tag);
    QStringList lines{tag, usesText(uses)};
    if (description && !description->colour.isEmpty())
        lines.append(colourName(description->colour)); // what the dot says to the eye
    if (description && !description->words.isEmpty())
        lines.append(description->words);
    item.setData(QLocale().toString(uses), TrailingRole);
    item.setData(description ? description->colour : QString(), DotRole);
    item.setToolTip(lines.join(u'\n'));
    item.setData(lines.join(u", "_s), Qt::AccessibleTextRole);
}

QModelIndex TagModel::indexOf(const QString &tag) const
{
    const QStandardItem *item = m_items.value(foldedTag(tag));
    return item ? item->index() : QModelIndex();
}

QStringList TagModel::mimeTypes() const
{
    return {QString(draggedTag)};
}

QMimeData *TagModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData; // the drag takes it
    data->setData(QString(draggedTag), indexes.first().data(KeyRole).toString().toUtf8());
    return data;
}

bool TagModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const QString tag = QString::fromUtf8(data->data(QString(draggedTag)));
    const QString below = parent.data(KeyRole).toString();
    return !tag.isEmpty() && !isAtOrBelow(below, tag) && !isSameTag(below, tagParent(tag));
}

bool TagModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        Q_EMIT moveRequested(QString::fromUtf8(data->data(QString(draggedTag))), parent.data(KeyRole).toString());
    return false; // what was asked for comes back by setTags(); the view must not take the row out
}

}
