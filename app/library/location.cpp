// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/location.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <array>
#include <string_view>

namespace pullquote
{

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

QString defaultLibraryPath()
{
    const QString asked = qEnvironmentVariable("XDG_DATA_HOME");
    const bool relative = !asked.isEmpty() && QDir::isRelativePath(asked);
    const QString data = relative ? QDir::home().filePath(u".local/share"_s)
                                  : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(u"pullquote/library.sqlite"_s);
}

bool isNetworkFileSystem(QByteArrayView type)
{
    // "fuse." and a name are mostly remote (sshfs, rclone, gvfsd); the local ones lose nothing but some speed.
    static constexpr std::array prefixes{"nfs"sv,   "cifs"sv, "smb"sv,    "afs"sv,   "9p"sv,
                                         "fuse."sv, "ceph"sv, "lustre"sv, "gfs"sv,   "glusterfs"sv,
                                         "ncpfs"sv, "coda"sv, "vboxsf"sv, "prl_fs"sv};
    const std::string_view name(type.data(), size_t(type.size()));
    return std::ranges::any_of(prefixes, [name](std::string_view prefix) { return name.starts_with(prefix); });
}

}
