// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtGui/QIcon>

namespace pullquote
{

struct Theme;

/**
 * The window's line icons, in the colour of the theme's text.
 *
 * They are drawings of ours on a grid of 24 (":/icons/<name>.svg") whose strokes are "currentColor"; they are rendered
 * at the size and pixel ratio they are asked for. A disabled icon takes the colour of secondary text.
 */
class Icons
{
public:
    /// The icon @p name, for example "note"; a null icon, and a line in the log, where there is none of that name.
    [[nodiscard]] QIcon icon(const QString &name, const Theme &theme);

private:
    QHash<QString, QIcon> m_icons; ///< by name and colours
};

}
