// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sourcehighlighter.h"

#include "ui/theme/themefile.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QtCore/QFileInfo>

using namespace Qt::StringLiterals;

namespace pullquote
{

SourceHighlighter::SourceHighlighter(QTextDocument &document, const QString &language)
    : m_highlighter(&document)
{
    addOwnFiles(m_repository);
    m_highlighter.setDefinition(m_repository.definitionForName(language));
}

void SourceHighlighter::setTheme(const Theme &theme)
{
    m_highlighter.setTheme(themeNamed(theme));
    m_highlighter.rehighlight();
}

KSyntaxHighlighting::Theme SourceHighlighter::themeNamed(const Theme &theme)
{
    if (const KSyntaxHighlighting::Theme known = m_repository.theme(theme.name); known.isValid())
        return known;
    // one of the reader's own: a repository looks into "themes" below each of its folders
    m_repository.addCustomSearchPath(QFileInfo(QFileInfo(theme.path).path()).path());
    if (const KSyntaxHighlighting::Theme own = m_repository.theme(theme.name); own.isValid())
        return own;
    return m_repository.defaultTheme(theme.dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                : KSyntaxHighlighting::Repository::LightTheme);
}

}
