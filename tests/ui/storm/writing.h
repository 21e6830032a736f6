// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pullquote
{

struct StormScene;

/**
 * Writes a note, of a mark or of the article, in the larger editor or in the panel's, and leaves it in one of the ways there
 * are: by key, for the article, for another article or another edition of this one, by undoing, by deleting the mark.
 *
 * Whatever the way, what was typed must have been kept; ends the program where it was not.
 */
void writeNote(const StormScene &scene);

}
