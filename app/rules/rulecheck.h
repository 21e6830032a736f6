// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

/// Something in a rule file that keeps it from working, in words for the reader who wrote it.
struct RuleProblem {
    qint64 line = 0; ///< from 1
    QString message;

    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};

/**
 * What is wrong with a file of highlight rules, in the order of its lines; nothing where it is sound.
 *
 * KSyntaxHighlighting skips what it does not understand and says so in a log only, if at all. This reads the same file
 * and names each slip: broken XML, a missing name, a regular expression with an error, a context, keyword list or
 * format that is used and never defined, an element that no rule is called by, a rule that may match nothing for ever.
 */
[[nodiscard]] QList<RuleProblem> checkRule(const QByteArray &xml);

}
