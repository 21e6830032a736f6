// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace pullquote
{

/// How much of a row a list shows.
struct RowStyle {
    int titleLines = 2;
    int detailLines = 1;
    bool trailingBelow = false; ///< what else stands at the end of the title's line has a line of its own
    bool lines = true; ///< a hairline between rows
};

/**
 * Paints the rows of the side panels and of the library from what RowRole says of them: a title over a detail, with a
 * count or value at the end of the line.
 *
 * The variants of a name stand framed on a line below, as many as fit. A row's tags stand on a line of their own below, each behind the dot of its colour.
 * All sizes come from the font, so that rows grow with it. A doubtful row is grey and italic, never grey alone; the
 * current row has a bar as well as a ground.
 */
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)
public:
    explicit RowDelegate(const RowStyle &style, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// By the index of the reader's palette; ColourRole beyond it shows the first.
    void setMarkers(const QList<MarkerColour> &markers) { m_markers = markers; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The variant (VariantsRole) that @p at is on, in the row that @p option is for; empty where it is on none.
    [[nodiscard]] QString variantAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const;

protected:
    /// What lies behind a row: the current one, the one under the mouse, the one with the focus.
    virtual void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

private:
    struct Layout;

    [[nodiscard]] Layout layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const;
    void layOutTags(Layout &row, const QModelIndex &index, int left, int right, int &bottom) const;
    static void layOutVariants(Layout &row, const QModelIndex &index, int left, int right, int &bottom);
    void paintVariants(QPainter &painter, const QStyleOptionViewItem &option, const Layout &layout) const;
    void paintTags(QPainter &painter, const QStyleOptionViewItem &option, const Layout &layout) const;
    void paintSwatch(QPainter &painter, const QStyleOptionViewItem &option, const Layout &layout, int colour) const;
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, int gap, double progress) const;

    RowStyle m_style;
    Theme m_theme;
    QList<MarkerColour> m_markers;
};

}
