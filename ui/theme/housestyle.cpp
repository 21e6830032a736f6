// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/housestyle.h"

#include "ui/theme/contrast.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOptionSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int scrollBarWidth = 12; // px

/// Along the bar: where the handle begins and how long it is.
struct Handle {
    int start = 0;
    int length = 0;
};

Handle handleOf(const QStyleOptionSlider &bar, int length)
{
    constexpr int shortest = 32; // px, to be caught with the mouse
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    if (range <= 0)
        return {0, length};
    const qint64 share = qint64(length) * bar.pageStep / (range + bar.pageStep);
    const int handle = std::clamp(int(share), std::min(shortest, length), length);
    return {QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown), handle};
}

QRect scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const Handle handle = handleOf(bar, length);
    const auto along = [&](int start, int end) {
        const QRect run = upright ? QRect(0, start, bar.rect.width(), end - start) : QRect(start, 0, end - start, bar.rect.height());
        return QStyle::visualRect(bar.direction, bar.rect, run.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return along(handle.start, handle.start + handle.length);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, handle.start);
    case QStyle::SC_ScrollBarAddPage:
        return along(handle.start + handle.length, length);
    default:
        return {}; // there are no arrows
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    constexpr qreal gap = 3;
    const bool acted = (bar.activeSubControls & QStyle::SC_ScrollBarSlider) && (bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const QRectF handle = QRectF(scrollBarRect(bar, QStyle::SC_ScrollBarSlider)).adjusted(gap, gap, -gap, -gap);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.palette.color(acted ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

void drawOutline(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool calm = element == QStyle::PE_PanelMenu || element == QStyle::PE_Frame || !(option.state & QStyle::State_Enabled);
    const QRectF edge = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setBrush(Qt::NoBrush);
    const QColor loud = option.palette.color(QPalette::PlaceholderText);
    painter.setPen(calm ? mixed(loud, option.palette.color(QPalette::Window), 0.5) : loud);
    if (element == QStyle::PE_IndicatorRadioButton) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawEllipse(edge);
    } else {
        painter.drawRect(edge);
    }
    painter.restore();
}

/// Fusion's own edge is a shade of the window: none where that is black.
void drawButtonEdge(const QStyleOption &option, QPainter &painter)
{
    constexpr qreal radius = 2; // Fusion's
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool loud = enabled && ((option.state & QStyle::State_HasFocus) || (button && (button->features & QStyleOptionButton::DefaultButton)));
    const QColor edge = option.palette.color(loud ? QPalette::Accent : QPalette::Mid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(enabled ? edge : mixed(edge, option.palette.color(QPalette::Window), 0.5));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

/// Whether its words have an arrow beside them.
bool opensMenu(const QStyleOptionToolButton *button)
{
    return button && (button->features & QStyleOptionToolButton::HasMenu)
        && !(button->features & QStyleOptionToolButton::MenuButtonPopup) && !button->text.isEmpty();
}

int arrowWidth(const QStyleOption &option)
{
    return option.fontMetrics.ascent() * 2 / 3;
}

constexpr int arrowGap = 6; // px, from the words and from the edge

void drawArrowDown(const QStyleOption &option, const QRect &place, QPainter &painter)
{
    const qreal half = arrowWidth(option) / 2.0;
    const QPointF tip = QRectF(place).center() + QPointF(0, half / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(option.palette.color(QPalette::ButtonText), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{tip - QPointF(half, half), tip, tip + QPointF(half, -half)});
    painter.restore();
}

}

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton || element == PE_PanelMenu || element == PE_Frame)
        drawOutline(element, *option, *painter);
    else if (element == PE_PanelButtonCommand)
        drawButtonEdge(*option, *painter);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_ScrollBarExtent ? scrollBarWidth : QProxyStyle::pixelMetric(metric, option, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    constexpr int margin = 12; // px, on either side of a button's words
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); type == CT_ToolButton && opensMenu(tool))
        return size + QSize(arrowWidth(*tool) + arrowGap, 0);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return type == CT_PushButton && button && !button->text.isEmpty() ? size.expandedTo({contents.width() + 2 * margin, 0}) : size;
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == CC_ScrollBar && bar ? scrollBarRect(*bar, part) : QProxyStyle::subControlRect(control, option, part, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar)
        drawScrollBar(*bar, *painter);
    else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); control == CC_ToolButton && opensMenu(tool))
        drawMenuButton(*tool, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionToolButton part = button;
    part.features &= ~QStyleOptionToolButton::HasMenu; // that would draw a speck in the corner
    part.text.clear();
    part.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &part, &painter, widget);
    const int room = arrowWidth(button) + arrowGap;
    part.text = button.text;
    part.icon = button.icon;
    part.rect = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -room, 0));
    drawControl(CE_ToolButtonLabel, &part, &painter, widget);
    const QRect end(button.rect.right() + 1 - room, button.rect.top(), arrowWidth(button), button.rect.height());
    drawArrowDown(button, visualRect(button.direction, button.rect, end), painter);
}

}
