// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagtree.h"

#include "app/annotation/tagpath.h"
#include "ui/models/rowroles.h"
#include "ui/panels/rowdelegate.h"

#include <QtCore/QSignalBlocker>

namespace pullquote
{

/// Paints rows without their ground, which reaches over the branches and is the tree's.
class TagRowDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    void paintWholeRow(QPainter &painter, const QStyleOptionViewItem &option) const { RowDelegate::paintGround(painter, option); }

protected:
    void paintGround(QPainter &, const QStyleOptionViewItem &) const override {}
};

TagTree::TagTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new TagModel(this))
    , m_delegate(new TagRowDelegate({.titleLines = 1, .detailLines = 1, .trailingBelow = false, .lines = false}, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Tags"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(fontMetrics().height());
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setDragDropMode(QAbstractItemView::InternalMove);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    QPalette colours;
    colours.setColor(QPalette::Highlight, Qt::transparent); // the style would paint it behind the branches, over our ground
    setPalette(colours);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(KeyRole).toString()); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_collapsed.insert(foldedTag(index.data(KeyRole).toString()));
        Q_EMIT rowsChanged();
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_collapsed.remove(foldedTag(index.data(KeyRole).toString()));
        Q_EMIT rowsChanged();
    });
    // once the drop is over: the tags are set anew by what it asks for
    connect(m_model, &TagModel::moveRequested, this, &TagTree::moveRequested, Qt::QueuedConnection);
}

TagTree::~TagTree() = default;

void TagTree::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

void TagTree::setTags(const QList<TagCount> &tags, const Codebook &codebook)
{
    if (tags == m_tags && codebook == m_codebook)
        return;
    m_tags = tags;
    m_codebook = codebook;
    fill();
}

void TagTree::setOrder(TagOrder order)
{
    if (order == m_order)
        return;
    m_order = order;
    fill();
}

void TagTree::fill()
{
    const QString current = currentTag();
    {
        const QSignalBlocker quiet(selectionModel());
        m_model->setTags(m_tags, m_codebook, m_order);
        selectionModel()->reset();
        const QSignalBlocker still(this); // nobody folded anything
        expandAll();
        for (const QString &tag : std::as_const(m_collapsed))
            setExpanded(m_model->indexOf(tag), false);
        setCurrentTag(current);
    }
    viewport()->update();
    if (!current.isEmpty() && currentTag().isEmpty())
        Q_EMIT chosen({});
    Q_EMIT rowsChanged();
}

QString TagTree::currentTag() const
{
    return currentIndex().data(KeyRole).toString();
}

void TagTree::setCurrentTag(const QString &tag)
{
    setCurrentIndex(m_model->indexOf(tag));
}

int TagTree::heightOf(int rows) const
{
    int height = 2 * frameWidth();
    QModelIndex row = m_model->index(0, 0);
    for (; row.isValid() && rows > 0; row = indexBelow(row), --rows)
        height += sizeHintForIndex(row).height();
    return height;
}

void TagTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.rect.setLeft(0);
    row.rect.setRight(viewport()->width() - 1);
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
    m_delegate->paintWholeRow(*painter, row);
    QTreeView::drawRow(painter, option, index);
}

}

#include "tagtree.moc"
