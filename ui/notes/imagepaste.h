// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace pullquote
{

/// What becomes of images that are pasted into a note or dropped on it; at first nothing.
struct ImagePaste {
    std::function<bool(const QMimeData &)> takes = [](const QMimeData &) { return false; };
    /// Keeps them; returns what is to be written for them, empty where nothing could be kept.
    std::function<QString(const QMimeData &)> written = [](const QMimeData &) { return QString(); };
};

}
