// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace pullquote
{

struct PastedImage {
    QByteArray bytes; ///< as they were found; of pixels without a file, PNG
    QString words; ///< the name of its file
};

/// Whether @p data is an image, or names files that are. What brings text along is text: word processors and spreadsheets
/// add a picture of it.
[[nodiscard]] bool bringsImages(const QMimeData &data);
/// The images themselves; of a file that cannot be read no bytes.
[[nodiscard]] QList<PastedImage> pastedImages(const QMimeData &data);

}
