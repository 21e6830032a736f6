// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace pullquote
{

class Library;

/**
 * Everything the reader did, as the library has it, in words that compare: each article outside the bin with its text, marks,
 * notes, tags, own tags and corrections, and whether it is archived; then the corrections that hold in every article.
 *
 * Without identifiers and moments, which differ between two runs of the same session.
 */
[[nodiscard]] QByteArray libraryState(Library &library);

}
