// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/goactions.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/newaction.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace pullquote
{

GoActions::GoActions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    back = add(u"back"_s, tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = add(u"forward"_s, tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    commandPalette = add(u"commandPalette"_s, tr("&Command Palette…"), QKeySequence(Qt::CTRL | Qt::Key_K));
    outline = add(u"outline"_s, tr("&Heading…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    paragraph = add(u"paragraph"_s, tr("&Paragraph…"), QKeySequence(Qt::CTRL | Qt::Key_G));
}

QAction *GoActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    return newAction(*this, name, text, key, m_window);
}

void GoActions::fillMenu(QMenu &menu)
{
    menu.addActions({back, forward});
    menu.addSeparator();
    menu.addActions({outline, paragraph});
    menu.addSeparator();
    menu.addAction(commandPalette);
}

void GoActions::setTheme(Icons &icons, const Theme &theme)
{
    back->setIcon(icons.icon(u"back"_s, theme));
    forward->setIcon(icons.icon(u"forward"_s, theme));
    commandPalette->setIcon(icons.icon(u"command"_s, theme));
    outline->setIcon(icons.icon(u"heading"_s, theme));
}

}
