// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingstyle.h"

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class ReadingMenu;
class WindowSettings;

/// How the page looks: takes it from the settings at start, from the reading menu, the size keys, the wheel with Ctrl and
/// the switch of focus mode, shows each change at once and keeps it.
class ReadingAppearance : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingAppearance)
public:
    /// Both must outlive it; the view's page shows the kept style from here on.
    ReadingAppearance(WindowSettings &settings, ArticleView &view);

    /// Opens the reading menu below @p anchor.
    void openMenu(const QWidget &anchor);
    void changeSize(int pixels);
    void resetSize();
    void setFocusMode(bool on);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void wear(const ReadingStyle &style);

    WindowSettings &m_settings;
    ArticleView &m_view;
    ReadingMenu *m_menu;
    ReadingStyle m_style;
    int m_turned = 0; ///< by the wheel, in eighths of a degree, since the last step
};

}
