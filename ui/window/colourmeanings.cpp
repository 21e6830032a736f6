// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/colourmeanings.h"

#include "app/library/library.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session/workspace.h"

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
    const std::optional<Palette> given = m_dialogs.askMeanings(before, theme);
    if (!given || *given == before)
        return;
    m_workspace.changeLibrary(tr("Name colours"), [this, now = *given] { return turnTo(now); },
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
