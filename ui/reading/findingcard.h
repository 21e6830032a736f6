// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/cardcontent.h"
#include "ui/theme/theme.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace pullquote
{

/**
 * A card beside a mark that says what was found there.
 *
 * A child of the widget that holds the reading view, laid over it. It never takes the focus. It stays while the pointer
 * is on it and hides itself a moment after leaving it; hideSoon() is for when the pointer leaves the mark.
 */
class FindingCard : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingCard)
public:
    static constexpr int textWidth = 320; ///< in device-independent pixels

    explicit FindingCard(QWidget *parent);

    void setTheme(const Theme &theme);
    void setContent(const CardContent &content);
    [[nodiscard]] const CardContent &content() const { return m_content; }

    /// Shows the card below the mark or above it; both rectangles in the parent's coordinates.
    void showAt(const QRect &mark, const QRect &within);
    /// Hides the card unless the pointer gets onto it before.
    void hideSoon();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fillFacts();

    CardContent m_content;
    Theme m_theme;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_facts;
    QLabel *m_footnote;
    QTimer m_hiding;
};

}
