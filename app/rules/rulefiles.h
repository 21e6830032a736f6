// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

/// A file of highlight rules, sound or not: an editor shows what HighlightRules leaves out.
struct RuleFile {
    QString name; ///< as the file has it, or the file's own where it has none
    QString path;

    [[nodiscard]] bool isBuiltIn() const { return path.startsWith(u':'); }
    friend bool operator==(const RuleFile &, const RuleFile &) = default;
};

/// Those that come with the program and the reader's own, in the folder "syntax" below @p folder, by name. Definitions of
/// other sections, for other programs, are left out.
[[nodiscard]] QList<RuleFile> ruleFiles(const QString &folder);

[[nodiscard]] Result<QByteArray> readRuleFile(const QString &path);
/// Whole or not at all.
[[nodiscard]] Outcome writeRuleFile(const QString &path, const QByteArray &xml);
/// To the desktop's trash, from which it can be taken back; fails where there is none for this file.
[[nodiscard]] Outcome trashRuleFile(const QString &path);
/// For good.
[[nodiscard]] Outcome removeRuleFile(const QString &path);
/// A path in the folder "syntax" below @p folder that no file has, called after @p name.
[[nodiscard]] QString freeRulePath(const QString &folder, const QString &name);

/// The name that @p xml gives the rules; empty where it gives none.
[[nodiscard]] QString nameInRule(const QByteArray &xml);
/// The same rules under another name; as they were where they have no name.
[[nodiscard]] QByteArray withNameInRule(const QByteArray &xml, const QString &name);
/// Rules to start from, which find a word or two.
[[nodiscard]] QByteArray firstRule(const QString &name);

}
