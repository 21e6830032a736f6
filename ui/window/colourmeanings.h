// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/palette.h"
#include "app/base/result.h"

#include <QtCore/QObject>

namespace pullquote
{

class Dialogs;
class Workspace;
struct Theme;

/// The colours of the reader's marks with what they mean, as the library has them; each change one undo step.
class ColourMeanings : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColourMeanings)
public:
    /// Both must outlive this object.
    ColourMeanings(Workspace &workspace, Dialogs &dialogs, QObject *parent);

    [[nodiscard]] const Palette &palette() const { return m_palette; }
    /// Asks the reader for other meanings and colours.
    void ask(const Theme &theme);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Outcome turnTo(const Palette &palette);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    Palette m_palette;
};

}
