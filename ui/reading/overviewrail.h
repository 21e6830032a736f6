// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtGui/QColor>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

namespace pullquote
{

class ReadingPage;
struct MarkColours;
struct Theme;

/// A mark's place on the rail.
struct RailTick {
    qreal share = 0; ///< of the article's height, 0 to 1
    QColor colour;
    bool own = false; ///< the reader's own and search hits take the outer half, the others the inner one
    qreal opacity = 1;

    friend bool operator==(const RailTick &, const RailTick &) = default;
};

/// The thin strip beside the page that shows where in the article marks lie, and which part is in sight.
class OverviewRail : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewRail)
public:
    static constexpr int railWidth = 14;

    explicit OverviewRail(QWidget *parent = nullptr);

    void setColours(const Theme &theme);
    void setTicks(const QList<RailTick> &ticks);
    /// Shows the marks of @p page in @p colours from now on; both must outlive the rail or its events.
    void follow(ReadingPage &page, const MarkColours &colours);
    /// Looks at the marks again, once for all that changed before the next painting.
    void refresh() { m_refresh.start(); }
    [[nodiscard]] const QList<RailTick> &ticks() const { return m_ticks; }
    /// The part in sight, in shares of the article's height.
    void setView(qreal top, qreal bottom);

Q_SIGNALS:
    /// The reader presses on the rail; where follows.
    void pressed();
    /// The reader clicked or dragged to this share of the article's height.
    void placeChosen(qreal share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] qreal yOf(qreal share) const;
    void choose(qreal y);
    [[nodiscard]] QPixmap picture() const;

    QTimer m_refresh;
    QList<RailTick> m_ticks;
    QPixmap m_picture; ///< of the ticks: each step of the page paints the rail again, and there may be thousands
    QColor m_page;
    QColor m_border;
    QColor m_view;
    qreal m_top = 0;
    qreal m_bottom = 1;
};

}
