// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace pullquote
{

/**
 * Colours a document as Markdown, blocks of code in their language, in the colours of the window's theme.
 *
 * Making one reads the list of all definitions, some hundredths of a second: worth doing only once it is needed.
 */
class NoteHighlighter
{
    Q_DISABLE_COPY_MOVE(NoteHighlighter)
public:
    /// The document must outlive it.
    explicit NoteHighlighter(QTextDocument &document);

    void setTheme(const Theme &theme);

private:
    [[nodiscard]] KSyntaxHighlighting::Theme themeNamed(const Theme &theme);

    KSyntaxHighlighting::Repository m_repository;
    KSyntaxHighlighting::SyntaxHighlighter m_highlighter;
};

}
