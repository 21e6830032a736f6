// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingappearance.h"

#include "ui/reading/articleview.h"
#include "ui/reading/readingmenu.h"
#include "ui/window/windowsettings.h"

#include <QtGui/QWheelEvent>

namespace pullquote
{

ReadingAppearance::ReadingAppearance(WindowSettings &settings, ArticleView &view)
    : QObject(&view)
    , m_settings(settings)
    , m_view(view)
    , m_menu(new ReadingMenu(&view))
{
    connect(m_menu, &ReadingMenu::styleChosen, this, &ReadingAppearance::wear);
    view.viewport()->installEventFilter(this);
    wear(settings.readingStyle());
    view.page().focus().setOn(settings.focusMode());
}

void ReadingAppearance::openMenu(const QWidget &anchor)
{
    m_menu->openAt(anchor);
}

void ReadingAppearance::changeSize(int pixels)
{
    ReadingStyle style = m_style;
    style.textSize += pixels;
    wear(style);
}

void ReadingAppearance::resetSize()
{
    changeSize(ReadingStyle().textSize - m_style.textSize);
}

void ReadingAppearance::setFocusMode(bool on)
{
    m_settings.setFocusMode(on);
    m_view.page().focus().setOn(on);
}

bool ReadingAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QObject::eventFilter(watched, event);
    const auto &wheel = static_cast<QWheelEvent &>(*event);
    if (!wheel.modifiers().testFlag(Qt::ControlModifier))
        return QObject::eventFilter(watched, event);
    m_turned += wheel.angleDelta().y(); // a touch pad turns by less than a notch
    const int notches = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= notches * QWheelEvent::DefaultDeltasPerStep;
    if (notches != 0)
        changeSize(notches);
    return true;
}

void ReadingAppearance::wear(const ReadingStyle &style)
{
    const ReadingStyle wanted = bounded(style);
    m_style = wanted;
    m_settings.setReadingStyle(wanted);
    m_view.setReadingStyle(wanted);
    m_menu->setStyle(wanted);
}

}
