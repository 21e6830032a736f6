// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/theme/theme.h"

#include <QtCore/QStringList>

namespace KSyntaxHighlighting
{
class Repository;
}

namespace pullquote
{

/**
 * Reads a theme from KSyntaxHighlighting's JSON format with a section of ours, "pullquote", beside it.
 *
 * Page, text, selection and search hit come from KSyntaxHighlighting's own sections, so that the notes editor and the
 * source view, which use the same file through a Repository, cannot look different from the page. An error names
 * @p path and the line.
 */
[[nodiscard]] Result<Theme> readTheme(const QByteArray &json, const QString &path);

/// What loadThemes() found: the themes in the order for a menu, and a line for each file that could not be read.
struct LoadedThemes {
    QList<Theme> themes;
    QList<Error> errors; ///< each names its file, the line in it, and what to do
};

/// Our own themes and those in the folders @p more; a later theme with the id of an earlier one takes its place.
[[nodiscard]] LoadedThemes loadThemes(const QStringList &more = {});

/// The folder of the compiled-in themes' parent, and that of our syntax definitions: made known to @p repository, it
/// has each Theme under its Theme::name.
void addOwnFiles(KSyntaxHighlighting::Repository &repository);

}
