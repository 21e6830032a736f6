// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"
#include "app/annotation/annotation.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

/// A state of an article's text that the library keeps.
struct ArticleVersion {
    VersionId id;
    QDateTime imported; ///< UTC
    QString importer; ///< which program made the text, as "Pullquote 0.1.0, text 1"; empty where it was not noted
    bool current = false;

    friend bool operator==(const ArticleVersion &, const ArticleVersion &) = default;
};

/// A deleted mark as it lies in the library: on the version it was deleted from.
struct DeletedRow {
    AnnotationId id;
    VersionId version;
    QString mark; ///< encoded

    friend bool operator==(const DeletedRow &, const DeletedRow &) = default;
};

/// A version with the marks and corrections as they lie on its text.
struct VersionState {
    ArticleId article;
    VersionId version;
    QList<Annotation> annotations;
    QList<Correction> corrections;
    QList<DeletedRow> deleted = {};

    friend bool operator==(const VersionState &, const VersionState &) = default;
};

/// What a new version changed: VersionStore::turnTo() takes it back and does it again.
struct Revision {
    VersionState before;
    VersionState after;

    friend bool operator==(const Revision &, const Revision &) = default;
};

}
