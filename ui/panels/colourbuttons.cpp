// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/colourbuttons.h"

#include "app/annotation/palette.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace pullquote
{

namespace
{

/// A swatch; the chosen one has a ring and a dot, so that it is not told by a shade alone.
class ColourButton : public QAbstractButton
{
public:
    ColourButton(const MarkerColour &marker, const Theme &theme, const QString &name)
        : m_marker(marker)
        , m_ring(theme.accent)
        , m_dot(theme.text)
    {
        setCheckable(true);
        setAutoExclusive(true); // one of a group, also for screen readers
        setToolTip(name);
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().height() * 3 / 2;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(width(), height());
        const QPointF middle = QRectF(rect()).center();
        if (isChecked() || hasFocus() || underMouse()) {
            painter.setPen(QPen(m_ring, hasFocus() || isChecked() ? 2 : 1));
            painter.drawEllipse(middle, side / 2 - 1.5, side / 2 - 1.5);
        }
        painter.setPen(QPen(m_marker.edge, 1));
        painter.setBrush(m_marker.fill);
        painter.drawEllipse(middle, side / 2 - 4.5, side / 2 - 4.5);
        if (!isChecked())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_dot);
        painter.drawEllipse(middle, side / 10, side / 10);
    }

private:
    MarkerColour m_marker;
    QColor m_ring;
    QColor m_dot;
};

}

ColourButtons::ColourButtons(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    setAccessibleName(tr("Colour"));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int colour) {
        if (colour == m_current)
            return;
        m_current = colour;
        Q_EMIT chosen(colour);
    });
}

void ColourButtons::setPalette(const Palette &palette, const Theme &theme)
{
    qDeleteAll(m_group->buttons());
    for (qsizetype colour = 0; colour < palette.colours.size(); ++colour) {
        const PaletteColour &entry = palette.colours[colour];
        if (!entry.isThere())
            continue;
        auto *button = new ColourButton(theme.marker(entry.colour), theme, entry.name);
        m_group->addButton(button, static_cast<int>(colour));
        m_row->addWidget(button);
    }
    setCurrent(m_current);
}

void ColourButtons::setCurrent(int colour)
{
    m_current = colour;
    QAbstractButton *button = m_group->button(colour);
    if (!button)
        button = m_group->button(0);
    if (button)
        button->setChecked(true);
}

}
