// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <memory>

QT_BEGIN_NAMESPACE
class QActionGroup;
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class Appearance;
class WindowSettings;

/**
 * The menu of themes: "As the System", ours and the reader's own, of which one is chosen and kept in the settings.
 *
 * The reader's own are the files of a folder, which is read again whenever the menu opens, so that a theme being made is
 * seen at once.
 */
class ThemeMenu : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeMenu)
public:
    /// All must outlive this object.
    ThemeMenu(QMenu &menu, Appearance &appearance, WindowSettings &settings, QObject *parent);
    ~ThemeMenu() override;

    /// Reads the reader's own themes from @p folder, which need not be there, now and whenever the menu opens.
    void setFolder(const QString &folder);

Q_SIGNALS:
    /// A file is faulty, told once until its fault is another; or a theme could not be written.
    void failed(const pullquote::Error &error);

private:
    void read();
    void fill();
    void addChoice(const QString &text, const QString &id);
    void startTheme();
    void openFolder();

    QMenu &m_menu;
    Appearance &m_appearance;
    WindowSettings &m_settings;
    QString m_folder; ///< empty: only ours
    QSet<QString> m_told; ///< messages
    std::unique_ptr<QActionGroup> m_choices;
};

}
