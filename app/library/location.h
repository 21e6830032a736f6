// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace pullquote
{

/// Where the reader's library lies unless a path is given: pullquote/library.sqlite in the XDG data folder. A relative
/// XDG_DATA_HOME is ignored, as the XDG base directory specification demands.
[[nodiscard]] QString defaultLibraryPath();

/// Whether files of this type, as the system names it ("ext4", "nfs4"), may lie on another machine. SQLite's
/// write-ahead log needs memory shared by all who have the file open, which such a file system does not give.
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);

}
