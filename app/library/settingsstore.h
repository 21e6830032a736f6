// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/palette.h"
#include "app/base/result.h"

namespace pullquote
{

class Database;

/// What the reader set for this library, as it must follow the library to another machine. Internal to app/library.
class SettingsStore
{
public:
    explicit SettingsStore(const Database &database)
        : m_database(database)
    {
    }

    /// The default palette until another one is stored.
    [[nodiscard]] Result<Palette> palette() const;
    [[nodiscard]] Outcome setPalette(const Palette &palette);

private:
    const Database &m_database;
};

}
