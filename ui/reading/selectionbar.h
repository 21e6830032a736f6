// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace pullquote
{

class Icons;
struct Palette;

/**
 * What can be done with selected text, beside the selection.
 *
 * A child of the widget that holds the reading view, laid over it. It never takes the focus, so that the reading keys
 * go on working while it is shown; each of its buttons has a key there, named in its tooltip.
 */
class SelectionBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionBar)
public:
    /// @p icons outlives the bar.
    SelectionBar(Icons &icons, QWidget *parent);

    /// Needed once before the bar is shown, and at each change of either.
    void setPalette(const Palette &palette, const Theme &theme);

    /// Shows the bar above the selection or below it; both rectangles in the parent's coordinates.
    void showAt(const QRect &selection, const QRect &within);

Q_SIGNALS:
    /// Index into the palette.
    void colourChosen(int colour);
    void everyRequested(); ///< all places where the selected words stand
    void noteRequested();
    void tagRequested();
    void copyRequested();
    void citationRequested();
    /// The selected words are a finding of this kind: person, organisation, place, policy, figure or quote.
    void findingRequested(pullquote::MarkKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addSwatches(const Palette &palette);
    void addAction(const QString &icon, const QString &text, void (SelectionBar::*requested)());
    void addSeparator();
    void addKinds();

    Icons &m_icons;
    QHBoxLayout *m_row;
    Theme m_theme;
};

}
