// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QObject>

namespace pullquote
{

/// Which theme the window wears: one by its id, or, for an empty id, light or dark as the system is, also when that changes.
class Appearance : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Appearance)
public:
    /// @p themes must not be empty.
    explicit Appearance(const QList<Theme> &themes, QObject *parent = nullptr);

    [[nodiscard]] const QList<Theme> &themes() const { return m_themes; }
    /// The same files, read again. Must not be empty.
    void setThemes(const QList<Theme> &themes);
    [[nodiscard]] const Theme &theme() const;
    [[nodiscard]] QString choice() const { return m_choice; }
    void choose(const QString &id);

Q_SIGNALS:
    void changed(const pullquote::Theme &theme);

private:
    QList<Theme> m_themes;
    QString m_choice;
    Qt::ColorScheme m_system; ///< what the system asks for
};

/// The palette for fields, whose frames stand out from the page also where the window is black.
[[nodiscard]] QPalette fieldPalette(const Theme &theme);

}
