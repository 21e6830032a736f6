// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/selectionbar.h"

#include "app/annotation/palette.h"
#include "ui/reading/overlay.h"
#include "ui/theme/icons.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int leastButtonSize = 30;

/// Grows with the font of the system.
int buttonSize(const QWidget &bar)
{
    return std::max(leastButtonSize, bar.fontMetrics().height() + 10);
}

int iconSize(const QWidget &bar)
{
    return buttonSize(bar) * 2 / 3;
}

int swatchSize(const QWidget &bar)
{
    return buttonSize(bar) * 3 / 5;
}

/// A colour of the reader's, as a round spot with its edge.
class Swatch : public QAbstractButton
{
public:
    Swatch(const MarkerColour &colour, const Theme &theme, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
        , m_ring(theme.accent)
    {
        setFixedSize(swatchSize(*this) + 8, buttonSize(*this));
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF spot(0, 0, swatchSize(*this), swatchSize(*this));
        spot.moveCenter(QRectF(rect()).center());
        painter.setPen(QPen(m_colour.edge, 1.5));
        painter.setBrush(m_colour.fill);
        painter.drawEllipse(spot.adjusted(0.75, 0.75, -0.75, -0.75));
        if (!underMouse() && !isDown())
            return;
        painter.setPen(QPen(m_ring, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(spot.adjusted(-2.25, -2.25, 2.25, 2.25));
    }

private:
    MarkerColour m_colour;
    QColor m_ring;
};

/// A line between groups of buttons.
class Separator : public QWidget
{
public:
    Separator(const QColor &colour, QWidget *parent) : QWidget(parent), m_colour(colour) { setFixedSize(9, 20); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(4, 0, 1, height(), m_colour); }

private:
    QColor m_colour;
};

}

SelectionBar::SelectionBar(Icons &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_row(new QHBoxLayout(this))
{
    constexpr int margin = overlayShadow + 4;
    m_row->setContentsMargins(margin, margin - 1, margin, margin - 1);
    m_row->setSpacing(1);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Actions on the selected text"));
    hide();
}

void SelectionBar::setPalette(const Palette &palette, const Theme &theme)
{
    m_theme = theme;
    QWidget::setPalette(windowPalette(theme));
    while (QLayoutItem *item = m_row->takeAt(0)) {
        // Later: the palette may be changed in answer to one of these buttons.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    addSwatches(palette);
    addAction(u"every"_s, tr("Mark every occurrence (Shift+H)"), &SelectionBar::everyRequested);
    addSeparator();
    addAction(u"note"_s, tr("Note (N)"), &SelectionBar::noteRequested);
    addAction(u"tag"_s, tr("Tag (T)"), &SelectionBar::tagRequested);
    addSeparator();
    addKinds();
    addSeparator();
    addAction(u"copy"_s, tr("Copy (Ctrl+C)"), &SelectionBar::copyRequested);
    addAction(u"cite"_s, tr("Copy with citation (Ctrl+Shift+C)"), &SelectionBar::citationRequested);
    m_row->activate();
    resize(sizeHint());
}

void SelectionBar::showAt(const QRect &selection, const QRect &within)
{
    m_row->activate();
    resize(sizeHint());
    // The shadow may lie over the selection and the edge; the ground, which is what covers and is clicked, may not.
    constexpr int shadow = overlayShadow - 4;
    const QRect outer = within.adjusted(-shadow, -shadow, shadow, shadow);
    const QRect anchor = selection.adjusted(0, shadow, 0, -shadow);
    move(placeBeside(size(), anchor.height() > 0 ? anchor : selection, outer, OverlaySide::Above));
    show();
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOverlay(painter, rect(), m_theme);
}

void SelectionBar::addSwatches(const Palette &palette)
{
    for (int i = 0; i < palette.colours.size(); ++i) {
        const PaletteColour &colour = palette.colours.at(i);
        if (!colour.isThere())
            continue;
        auto *swatch = new Swatch(m_theme.marker(colour.colour), m_theme, this);
        swatch->setFocusPolicy(Qt::NoFocus);
        swatch->setCursor(Qt::PointingHandCursor);
        swatch->setToolTip(i < keyedColours ? tr("%1 (%2)").arg(colour.name).arg(i + 1) : colour.name);
        swatch->setAccessibleName(tr("Mark as %1").arg(colour.name));
        connect(swatch, &QAbstractButton::clicked, this, [this, i] { Q_EMIT colourChosen(i); });
        m_row->addWidget(swatch);
        swatch->show();
    }
}

void SelectionBar::addAction(const QString &icon, const QString &text, void (SelectionBar::*requested)())
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedSize(buttonSize(*this), buttonSize(*this));
    button->setIconSize({iconSize(*this), iconSize(*this)});
    button->setIcon(m_icons.icon(icon, m_theme));
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, requested);
    m_row->addWidget(button);
    button->show();
}

void SelectionBar::addKinds()
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setFixedHeight(buttonSize(*this));
    button->setText(tr("This is a"));
    button->setToolTip(tr("What the analyser missed: person (P), policy, figure, quote …"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const QList<std::pair<QString, MarkKind>> kinds = {
        {tr("&Person") + u"\tP"_s, MarkKind::Person}, {tr("&Organisation"), MarkKind::Organisation}, {tr("P&lace"), MarkKind::Place},
        {tr("Pol&icy"), MarkKind::Policy}, {tr("&Figure"), MarkKind::Figure}, {tr("&Quote"), MarkKind::Quote}};
    for (const auto &[name, kind] : kinds)
        menu->addAction(name, this, [this, kind] { Q_EMIT findingRequested(kind); });
    button->setMenu(menu);
    m_row->addWidget(button);
    button->show();
}

void SelectionBar::addSeparator()
{
    auto *separator = new Separator(m_theme.border, this);
    m_row->addWidget(separator);
    separator->show();
}

}
