// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <optional>

namespace pullquote
{

class CodePoints;
class VersionPoints;

// How parts of an annotation lie in the database. Internal to app/library.

/// "exact", "moved", "uncertain", "orphan".
[[nodiscard]] QString encodedAnchor(AnchorState state);
/// Orphan where the name is none of those.
[[nodiscard]] AnchorState decodedAnchor(const QString &name);

/// The whole mark as JSON, with ranges in code points of the text that @p points is for, and of those of earlier versions.
[[nodiscard]] QByteArray encodedAnnotation(const Annotation &annotation, const CodePoints &points, VersionPoints &earlier);
/// Null for what is no such JSON.
[[nodiscard]] std::optional<Annotation> decodedAnnotation(const QByteArray &json, const CodePoints &points, VersionPoints &earlier);

}
