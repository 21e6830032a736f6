// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pullquote
{

/// Makes the compiled-in files under ":/" known to Qt; called once by each program and test that reads them.
void registerResources();

}
