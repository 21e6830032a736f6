// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QTabBar>

namespace pullquote
{

/**
 * Tabs of equal width with the name over a count, so that five of them fit a narrow column whole.
 *
 * A screen reader hears both as one text: "People 7".
 */
class CountTabBar : public QTabBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountTabBar)
public:
    explicit CountTabBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setTab(int index, const QString &name, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;

private:
    struct Tab {
        QString name;
        int count = 0;
    };

    void paintTab(QPainter &painter, int index) const;

    QList<Tab> m_tabs;
    Theme m_theme;
};

}
