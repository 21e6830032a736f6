// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <memory>
#include <stop_token>

namespace pullquote
{

/// A file of highlight rules, whose formats are the kinds of words it finds.
struct HighlightRule {
    QString name;
    QString path; ///< the XML file; one that begins with ":/" comes with the program
    QStringList kinds; ///< names of its formats, save for plain text, in the order of the file

    [[nodiscard]] bool isBuiltIn() const { return path.startsWith(u':'); }
    friend bool operator==(const HighlightRule &, const HighlightRule &) = default;
};

/// Words that a rule found.
struct RuleMatch {
    TextRange range;
    qsizetype kind = 0; ///< index into HighlightRule::kinds

    friend bool operator==(const RuleMatch &, const RuleMatch &) = default;
};

/**
 * Highlight rules that a reader can write without a compiler: KSyntaxHighlighting definitions in XML.
 *
 * Reads those that come with the program and those in the folder "syntax" below each of the folders given; a reader's
 * file replaces a built-in one of the same name. Only definitions of the section "Pullquote" count, so that other
 * programs' may lie beside them; rulecheck.h says what is wrong with a file that does not appear here.
 *
 * KSyntaxHighlighting keeps state while it reads, so each object belongs to one thread; making one takes a few
 * milliseconds.
 */
class HighlightRules
{
    Q_DISABLE_COPY_MOVE(HighlightRules)
public:
    explicit HighlightRules(const QStringList &folders = {});
    ~HighlightRules();

    /// In the order of their names.
    [[nodiscard]] const QList<HighlightRule> &all() const { return m_rules; }

    /// What the rule called @p name finds in @p text, in order and without overlaps; nothing where there is no such
    /// rule. A line of the text is a line for the rule. Where @p stop is requested, what was found until then.
    [[nodiscard]] QList<RuleMatch> matches(const QString &name, QStringView text, std::stop_token stop = {}) const;

private:
    struct Engine;

    std::unique_ptr<Engine> m_engine;
    QList<HighlightRule> m_rules;
};

/// pullquote in the XDG data folder: the reader's own rules lie in its folder "syntax".
[[nodiscard]] QString ownRulesFolder();

}
