// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pullquote
{

class Dialogs;
class Workspace;

/// Writes what is not on disk yet. Where that cannot be, the reader is offered another file for the whole library, or to lose
/// the last changes; false where they would rather stay.
[[nodiscard]] bool settleUnsavedWork(Workspace &workspace, Dialogs &dialogs);

}
