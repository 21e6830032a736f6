// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pullquote
{

struct StormScene;

/// Takes the open article in again from its address, in any edition.
void importAgain(const StormScene &scene);
/// Opens the list of marks without a sure place, and accepts, places or detaches one, or thinks better of it.
void reviewMark(const StormScene &scene);

}
