// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/rowdelegate.h"

#include "ui/models/rowroles.h"
#include "ui/theme/colourdot.h"
#include "ui/theme/contrast.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

constexpr qreal secondarySize = 0.9; ///< of the title's size

QFont titleFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setItalic(index.data(DoubtRole).toBool());
    if (index.data(UnreadRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont secondaryFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * secondarySize);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * secondarySize)));
    return font;
}

/// @p text in at most @p most lines of @p width, the last of them cut with an ellipsis where more would follow.
QStringList inLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    const QString flat = text.simplified();
    if (flat.isEmpty())
        return lines; // a layout of nothing has a line all the same
    QTextLayout layout(flat, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString words = last ? flat.sliced(line.textStart()) : flat.sliced(line.textStart(), line.textLength());
        lines.append(QFontMetrics(font).elidedText(words.trimmed(), Qt::ElideRight, width));
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

void drawLines(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QFont &font, const QStringList &lines)
{
    const int height = QFontMetrics(font).height();
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(font);
    for (const QString &line : lines) {
        const QRect place = QStyle::visualRect(option.direction, option.rect, {rect.topLeft(), QSize(rect.width(), height)});
        painter.drawText(place, static_cast<int>(alignment | Qt::TextSingleLine), line);
        rect.translate(0, height);
    }
}

/// A tag on its line: the colour of its dot, if any, and its words.
struct TagPlace {
    QString colour;
    QRect dot;
    QString words;
    QRect rect;
};

}

/// Where the parts of a row stand, as in a row from left to right at (0, 0).
struct RowDelegate::Layout {
    QFont titleFont;
    QFont smallFont;
    QStringList title;
    QStringList detail;
    QString trailing;
    QRect titleRect;
    QRect detailRect;
    QRect trailingRect;
    QRect swatch; ///< empty where the row has no colour
    QRect dot; ///< empty where the row is no tag
    QList<std::pair<QString, QRect>> variants; ///< in their frames
    QList<TagPlace> tags;
    int gap = 0;
    int height = 0;
};

RowDelegate::RowDelegate(const RowStyle &style, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_style(style)
{
}

RowDelegate::Layout RowDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index, int width) const
{
    Layout row;
    row.titleFont = titleFont(option, index);
    row.smallFont = secondaryFont(option);
    const QFontMetrics titleMetrics(row.titleFont);
    const QFontMetrics smallMetrics(row.smallFont);
    row.gap = std::max(4, titleMetrics.height() * 2 / 5);
    int left = 2 * row.gap;
    const int right = width - 2 * row.gap;
    if (index.data(ColourRole).isValid()) {
        const int side = titleMetrics.ascent() * 4 / 5;
        row.swatch = QRect(left, row.gap + (titleMetrics.height() - side) / 2, side, side);
        left += side + row.gap;
    }
    if (index.data(DotRole).isValid()) { // with room for it where there is none: the words of tags stand in one line
        const int side = titleMetrics.ascent();
        row.dot = QRect(left, row.gap + (titleMetrics.height() - side) / 2, side, side);
        left += side + row.gap;
    }

    row.trailing = index.data(TrailingRole).toString();
    const bool beside = !row.trailing.isEmpty() && !m_style.trailingBelow;
    int titleRight = right;
    if (beside) {
        // half of the row at most: a long value must not push the words out that it is the value of
        const int wide = std::min(smallMetrics.horizontalAdvance(row.trailing) + 1, (right - left) / 2);
        row.trailing = smallMetrics.elidedText(row.trailing, Qt::ElideRight, wide);
        row.trailingRect = QRect(right - wide, row.gap, wide, titleMetrics.height());
        titleRight = right - wide - 2 * row.gap;
    }
    row.title = inLines(index.data(TitleRole).toString(), row.titleFont, std::max(1, titleRight - left), m_style.titleLines);
    row.titleRect = QRect(left, row.gap, titleRight - left, titleMetrics.height());
    int bottom = row.gap + titleMetrics.height() * static_cast<int>(std::max<qsizetype>(1, row.title.size()));

    row.detail = inLines(index.data(DetailRole).toString(), row.smallFont, std::max(1, right - left), m_style.detailLines);
    row.detailRect = QRect(left, bottom + 1, right - left, smallMetrics.height());
    if (!row.detail.isEmpty())
        bottom += 1 + smallMetrics.height() * static_cast<int>(row.detail.size());
    if (!row.trailing.isEmpty() && m_style.trailingBelow) {
        row.trailing = smallMetrics.elidedText(row.trailing, Qt::ElideRight, right - left);
        row.trailingRect = QRect(left, bottom, right - left, smallMetrics.height());
        bottom += smallMetrics.height();
    }
    layOutVariants(row, index, left, right, bottom);
    layOutTags(row, index, left, right, bottom);
    row.height = bottom + row.gap;
    return row;
}

void RowDelegate::layOutVariants(Layout &row, const QModelIndex &index, int left, int right, int &bottom)
{
    const QFontMetrics metrics(row.smallFont);
    const int top = bottom + 3;
    const int padding = row.gap;
    for (const QString &words : index.data(VariantsRole).toStringList()) {
        const bool first = row.variants.isEmpty();
        const QString shown = first ? metrics.elidedText(words, Qt::ElideRight, right - left - 2 * padding) : words;
        constexpr int rounding = 2; // widths are fractions: without it words that fit are cut
        const int width = metrics.horizontalAdvance(shown) + rounding + 2 * padding;
        if (!first && left + width > right)
            break;
        row.variants.append({words, QRect(left, top, width, metrics.height() + 2)});
        left += width + row.gap / 2 + 1;
    }
    if (!row.variants.isEmpty())
        bottom = top + metrics.height() + 2;
}

QString RowDelegate::variantAt(const QStyleOptionViewItem &option, const QModelIndex &index, QPoint at) const
{
    const Layout row = layOut(option, index, option.rect.width());
    for (const auto &[words, rect] : row.variants) {
        if (QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft())).contains(at))
            return words;
    }
    return {};
}

void RowDelegate::layOutTags(Layout &row, const QModelIndex &index, int left, int right, int &bottom) const
{
    const QStringList tags = index.data(TagsRole).toStringList();
    const QStringList colours = index.data(TagColoursRole).toStringList();
    const QFontMetrics metrics(row.smallFont);
    const int top = bottom + 1;
    for (qsizetype each = 0; each < tags.size() && right - left > metrics.height(); ++each) {
        TagPlace place;
        place.colour = colours.value(each);
        if (!place.colour.isEmpty()) {
            place.dot = QRect(left, top, metrics.ascent(), metrics.height());
            left += metrics.ascent() + row.gap / 2;
        }
        place.words = metrics.elidedText(u'#' + tags.at(each), Qt::ElideRight, right - left);
        place.rect = QRect(left, top, std::min(metrics.horizontalAdvance(place.words) + 1, right - left), metrics.height());
        left = place.rect.right() + 2 * row.gap;
        row.tags.append(place);
    }
    if (!row.tags.isEmpty())
        bottom = top + metrics.height();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // the view asks with an empty rectangle; rows are as wide as it and as high as that makes them
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, layOut(option, index, width).height};
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (selected)
        painter.fillRect(option.rect, mixed(m_theme.accent, m_theme.page, 0.14));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, mixed(m_theme.accent, m_theme.page, 0.06));
    if (m_style.lines && !selected) {
        const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
        painter.fillRect(line, mixed(m_theme.border, m_theme.page, 0.6));
    }
    if (selected) {
        const QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.accent);
    }
    if (focused) {
        painter.setPen(QPen(m_theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void RowDelegate::paintSwatch(QPainter &painter, const QStyleOptionViewItem &option, const Layout &layout, int colour) const
{
    if (m_markers.isEmpty())
        return;
    const MarkerColour &marker = m_markers.at(colour >= 0 && colour < m_markers.size() ? colour : 0);
    const QRect place = layout.swatch.translated(option.rect.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(marker.edge, 1));
    painter.setBrush(marker.fill);
    painter.drawRoundedRect(QRectF(QStyle::visualRect(option.direction, option.rect, place)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RowDelegate::paintVariants(QPainter &painter, const QStyleOptionViewItem &option, const Layout &layout) const
{
    painter.setFont(layout.smallFont);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[words, rect] : layout.variants) {
        const QRect place = QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
        painter.setPen(QPen(m_theme.border, 1));
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), place.height() / 2.0, place.height() / 2.0);
        painter.setPen(m_theme.secondaryText);
        const QString shown = QFontMetrics(layout.smallFont).elidedText(words, Qt::ElideRight, place.width() - 2 * layout.gap);
        painter.drawText(place, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, shown);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void RowDelegate::paintTags(QPainter &painter, const QStyleOptionViewItem &option, const Layout &layout) const
{
    painter.setFont(layout.smallFont);
    painter.setPen(m_theme.secondaryText);
    const auto alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)
                                            | Qt::TextSingleLine);
    for (const TagPlace &tag : layout.tags) {
        const auto onScreen = [&](const QRect &place) {
            return QStyle::visualRect(option.direction, option.rect, place.translated(option.rect.topLeft()));
        };
        drawColourDot(painter, onScreen(tag.dot), tag.colour, m_theme);
        painter.drawText(onScreen(tag.rect), alignment, tag.words);
    }
}

void RowDelegate::paintProgress(QPainter &painter, const QStyleOptionViewItem &option, int gap, double progress) const
{
    const int length = option.rect.width() - 4 * gap;
    const int read = static_cast<int>(std::lround(std::clamp(progress, 0.0, 1.0) * length));
    const QRect line(option.rect.left() + 2 * gap, option.rect.bottom() - 2, read, 2);
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, line), m_theme.accent);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Layout row = layOut(option, index, option.rect.width());
    const bool doubtful = index.data(DoubtRole).toBool();
    const QPoint corner = option.rect.topLeft();

    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option);
    if (!row.swatch.isEmpty())
        paintSwatch(*painter, option, row, index.data(ColourRole).toInt());
    drawColourDot(*painter, QStyle::visualRect(option.direction, option.rect, row.dot.translated(corner)),
                  index.data(DotRole).toString(), m_theme);
    painter->setPen(doubtful ? m_theme.secondaryText : m_theme.text);
    drawLines(*painter, option, row.titleRect.translated(corner), row.titleFont, row.title);
    painter->setPen(m_theme.secondaryText);
    drawLines(*painter, option, row.detailRect.translated(corner), row.smallFont, row.detail);
    if (!row.trailing.isEmpty()) {
        const auto side = m_style.trailingBelow ? Qt::AlignLeft : Qt::AlignRight;
        const auto alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
        const QRect place = QStyle::visualRect(option.direction, option.rect, row.trailingRect.translated(corner));
        painter->setFont(row.smallFont);
        painter->drawText(place, static_cast<int>(alignment | Qt::TextSingleLine), row.trailing);
    }
    paintVariants(*painter, option, row);
    paintTags(*painter, option, row);
    if (const double progress = index.data(ProgressRole).toDouble(); progress > 0)
        paintProgress(*painter, option, row.gap, progress);
    painter->restore();
}

}
