// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowsettings.h"

#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int defaultTextSize = 18;

// The search hits' bit is not the reader's to keep.
const MarkKinds kinds = MarkKinds().set();

}

WindowSettings::WindowSettings(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
}

QString WindowSettings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/pullquote/window.ini"_s;
}

QString WindowSettings::theme() const
{
    return m_file.value("theme"_L1).toString();
}

void WindowSettings::setTheme(const QString &id)
{
    m_file.setValue("theme"_L1, id);
}

int WindowSettings::textSize() const
{
    return m_file.value("textSize"_L1, defaultTextSize).toInt();
}

void WindowSettings::setTextSize(int size)
{
    m_file.setValue("textSize"_L1, size);
}

MarkKinds WindowSettings::visibleKinds() const
{
    return MarkKinds(m_file.value("visibleKinds"_L1, uint(kinds.to_ulong())).toUInt());
}

void WindowSettings::setVisibleKinds(MarkKinds visible)
{
    m_file.setValue("visibleKinds"_L1, uint(visible.to_ulong()));
}

bool WindowSettings::doubtfulShown() const
{
    return m_file.value("doubtfulShown"_L1, false).toBool();
}

void WindowSettings::setDoubtfulShown(bool shown)
{
    m_file.setValue("doubtfulShown"_L1, shown);
}

QByteArray WindowSettings::geometry() const
{
    return m_file.value("geometry"_L1).toByteArray();
}

void WindowSettings::setGeometry(const QByteArray &geometry)
{
    m_file.setValue("geometry"_L1, geometry);
}

QByteArray WindowSettings::panes() const
{
    return m_file.value("panes"_L1).toByteArray();
}

void WindowSettings::setPanes(const QByteArray &state)
{
    m_file.setValue("panes"_L1, state);
}

}
