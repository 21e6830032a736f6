// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QProxyStyle>

QT_BEGIN_NAMESPACE
class QStyleOptionToolButton;
QT_END_NAMESPACE

namespace pullquote
{

/**
 * Fusion, but with scroll bars that stay out of the way of the text: a rounded handle on the page's own colour, without
 * arrows and frames. Where everything is in sight, nothing is drawn. Check boxes, radio buttons, menus and lists have an
 * outline that is seen in dark themes, too, where Fusion's is nearly black, and so have buttons. Buttons of dialogs have
 * words and no icons; those with words that open a menu have an arrow beside them.
 */
class HouseStyle : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HouseStyle)
public:
    HouseStyle();

    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

private:
    void drawMenuButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const;
};

}
