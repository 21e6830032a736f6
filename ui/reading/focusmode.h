// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtTypes>

#include <optional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace pullquote
{

class ReadingPage;
struct Theme;

/**
 * Which paragraph is being read, and a veil over all others.
 *
 * The paragraph is the one that was acted in last, by the caret or by going to a mark, until the page is scrolled away
 * from it; then the one at the reading line. That line lies a little above the middle, but runs to the first paragraph
 * at the top of the article and to the last one at its end, where scrolling could not bring them to it.
 */
class FocusMode
{
public:
    explicit FocusMode(ReadingPage &page)
        : m_page(page)
    {
    }

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// The reader acted at @p position, on the page as it stands now.
    void lookAt(qsizetype position);
    /// The position acted at last, until the page is scrolled away from it.
    [[nodiscard]] std::optional<qsizetype> held() const;
    /// The block being read; -1 in an empty article.
    [[nodiscard]] qsizetype block() const;
    /// Over the painted page, where focus mode is on.
    void paintVeil(QPainter &painter, const Theme &theme) const;

private:
    [[nodiscard]] qreal readingLine() const;

    ReadingPage &m_page;
    bool m_on = false;
    qsizetype m_position = 0; ///< acted at last, and
    qreal m_value = 0; ///< where the page then stood
};

}
