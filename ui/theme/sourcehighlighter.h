// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace pullquote
{

/**
 * Colours a document by its language, Markdown's blocks of code by theirs, in the colours of the window's theme.
 *
 * Making one reads the list of all definitions, some hundredths of a second: worth doing only once it is needed.
 */
class SourceHighlighter
{
    Q_DISABLE_COPY_MOVE(SourceHighlighter)
public:
    /// @p language as KSyntaxHighlighting calls it: "Markdown". The document must outlive it.
    SourceHighlighter(QTextDocument &document, const QString &language);

    void setTheme(const Theme &theme);

private:
    [[nodiscard]] KSyntaxHighlighting::Theme themeNamed(const Theme &theme);

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::SyntaxHighlighter m_highlighter;
};

}
