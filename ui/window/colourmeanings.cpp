// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/colourmeanings.h"

#include "app/library/library.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session/workspace.h"

#include <algorithm>

namespace pullquote
{

ColourMeanings::ColourMeanings(Workspace &workspace, Dialogs &dialogs, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_palette(workspace.library().palette().value_or(defaultPalette()))
{
}

void ColourMeanings::ask(const Theme &theme)
{
    const Palette before = m_palette;
    Result<QList<int>> used = m_workspace.library().usedColours();
    if (!used) {
        m_dialogs.showError(used.error());
        return;
    }
    for (const Annotation &mark : m_workspace.annotations().all())
        used->append(mark.colour); // which the disk may have refused
    const std::optional<Palette> given = m_dialogs.askMeanings(before, *used, theme);
    if (!given || *given == before)
        return;
    const bool named = std::ranges::equal(before.colours, given->colours, {}, &PaletteColour::colour, &PaletteColour::colour);
    m_workspace.changeLibrary(named ? tr("Name colours") : tr("Change colours"), [this, now = *given] { return turnTo(now); },
                              [this, before] { return turnTo(before); });
}

Outcome ColourMeanings::turnTo(const Palette &palette)
{
    if (const Outcome stored = m_workspace.library().setPalette(palette); !stored)
        return stored;
    m_palette = palette;
    Q_EMIT changed();
    return {};
}

}
