// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace pullquote
{

// A note in Markdown names an image that is kept with it by the SHA-256 of its bytes, "![words](ni:///sha-256;…)"
// (RFC 6920): wherever the note is read, the address says which image is meant, and never one from outside.

[[nodiscard]] QString noteImageAddress(const QByteArray &hash);
/// None where @p address is another one.
[[nodiscard]] std::optional<QByteArray> noteImageHash(const QString &address);
/// What shows the image in a note; brackets in @p words are left out.
[[nodiscard]] QString noteImageMarkdown(const QString &words, const QByteArray &hash);

/// The hashes of the images that @p note names, each once.
[[nodiscard]] QList<QByteArray> noteImages(const QString &note);
/// @p note with what @p address says in place of each image's own address; empty leaves that as it is.
[[nodiscard]] QString withImageAddresses(const QString &note, const std::function<QString(const QByteArray &hash)> &address);
/// @p note for a place that shows words alone: "[Image: words]" for each image.
[[nodiscard]] QString withImagesInWords(const QString &note);

}
