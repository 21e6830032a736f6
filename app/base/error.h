// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace pullquote
{

/**
 * What went wrong, in words for the reader.
 *
 * The message is one line that says what was being done and to what; the advice, which may be empty, says what the
 * reader can do about it. Both are shown as they are, on the command line and in the window.
 */
struct Error {
    QString message;
    QString advice;

    friend bool operator==(const Error &, const Error &) = default;
};

}
