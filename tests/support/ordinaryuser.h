// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

namespace pullquote
{

/// Takes the superuser's rights from this process while it lives, since a superuser may write every file. Changes nothing
/// for others, nor where the system does not let it.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_changed(getuid() == superuser && setresuid(nobody, nobody, superuser) == 0)
    {
    }
    ~OrdinaryUser()
    {
        if (m_changed && setresuid(superuser, superuser, superuser) != 0)
            _exit(1); // the tests to come would fail for no reason of theirs
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t superuser = 0;
    static constexpr uid_t nobody = 65534;
    bool m_changed;
};

}
