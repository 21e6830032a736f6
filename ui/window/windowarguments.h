// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace pullquote
{

/// What the command line asks of the window.
struct WindowArguments {
    QStringList files; ///< absolute paths
    QString libraryPath; ///< absolute
};

/// The words of the command line as text, before there is an application object to ask.
[[nodiscard]] QStringList wordsOf(int argc, char *argv[]);
/// Reads "[--library PATH] [FILE…]".
[[nodiscard]] Result<WindowArguments> windowArguments(const QStringList &words);

/// The name under which the one window of a library is known to later programs on it.
[[nodiscard]] QString instanceName(const QString &libraryPath);
/// Files, handed over from a later program to the first.
[[nodiscard]] QByteArray messageFor(const QStringList &files);
[[nodiscard]] QStringList filesFromMessage(const QByteArray &message);

}
