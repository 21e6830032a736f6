// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowsettings.h"

#include <QtCore/QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

// The search hits' bit is not the reader's to keep. Rules mark much: they wait until the reader asks for them.
const MarkKinds kinds = MarkKinds().set().reset(size_t(MarkKind::Rule));

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

ReadingStyle WindowSettings::readingStyle() const
{
    const ReadingStyle normal;
    ReadingStyle style;
    style.family = m_file.value("textFamily"_L1, normal.family).toString();
    style.textSize = m_file.value("textSize"_L1, normal.textSize).toInt();
    style.lineHeight = m_file.value("lineHeight"_L1, normal.lineHeight).toReal();
    style.measure = m_file.value("measure"_L1, normal.measure).toInt();
    style.letterSpacing = m_file.value("letterSpacing"_L1, normal.letterSpacing).toReal();
    style.wordSpacing = m_file.value("wordSpacing"_L1, normal.wordSpacing).toReal();
    const bool indented = m_file.value("paragraphsIndented"_L1, false).toBool();
    style.paragraphs = indented ? ParagraphLook::Indented : ParagraphLook::Spaced;
    style.paragraphSpacing = m_file.value("paragraphSpacing"_L1, normal.paragraphSpacing).toReal();
    style.dimImages = m_file.value("dimImages"_L1, normal.dimImages).toBool();
    return bounded(style);
}

void WindowSettings::setReadingStyle(const ReadingStyle &style)
{
    m_file.setValue("textFamily"_L1, style.family);
    m_file.setValue("textSize"_L1, style.textSize);
    m_file.setValue("lineHeight"_L1, style.lineHeight);
    m_file.setValue("measure"_L1, style.measure);
    m_file.setValue("letterSpacing"_L1, style.letterSpacing);
    m_file.setValue("wordSpacing"_L1, style.wordSpacing);
    m_file.setValue("paragraphsIndented"_L1, style.paragraphs == ParagraphLook::Indented);
    m_file.setValue("paragraphSpacing"_L1, style.paragraphSpacing);
    m_file.setValue("dimImages"_L1, style.dimImages);
}

bool WindowSettings::focusMode() const
{
    return m_file.value("focusMode"_L1, false).toBool();
}

void WindowSettings::setFocusMode(bool on)
{
    m_file.setValue("focusMode"_L1, on);
}

double WindowSettings::speechRate() const
{
    return std::clamp(m_file.value("speechRate"_L1, 0.0).toDouble(), -1.0, 1.0);
}

void WindowSettings::setSpeechRate(double rate)
{
    m_file.setValue("speechRate"_L1, rate);
}

MarkKinds WindowSettings::visibleKinds() const
{
    return MarkKinds(m_file.value("visibleKinds"_L1, uint(kinds.to_ulong())).toUInt());
}

void WindowSettings::setVisibleKinds(MarkKinds visible)
{
    m_file.setValue("visibleKinds"_L1, uint(visible.to_ulong()));
}

QStringList WindowSettings::hiddenRules() const
{
    return m_file.value("hiddenRules"_L1).toStringList();
}

void WindowSettings::setHiddenRules(const QStringList &names)
{
    m_file.setValue("hiddenRules"_L1, names);
}

bool WindowSettings::doubtfulShown() const
{
    return m_file.value("doubtfulShown"_L1, false).toBool();
}

void WindowSettings::setDoubtfulShown(bool shown)
{
    m_file.setValue("doubtfulShown"_L1, shown);
}

TagOrder WindowSettings::tagOrder() const
{
    return m_file.value("recentTagsFirst"_L1, false).toBool() ? TagOrder::MostRecentFirst : TagOrder::ByName;
}

void WindowSettings::setTagOrder(TagOrder order)
{
    m_file.setValue("recentTagsFirst"_L1, order == TagOrder::MostRecentFirst);
}

std::optional<QString> WindowSettings::keys(const QString &action) const
{
    const QString name = u"keys/"_s + action;
    return m_file.contains(name) ? std::optional(m_file.value(name).toString()) : std::nullopt;
}

void WindowSettings::setKeys(const QString &action, const std::optional<QString> &keys)
{
    if (keys)
        m_file.setValue(u"keys/"_s + action, *keys);
    else
        m_file.remove(u"keys/"_s + action);
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
