// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace pullquote
{

/// A tag made ready to be looked through for words, without case and accents. Internal to app/library.
class TagWords
{
public:
    explicit TagWords(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// @p folded as foldedTagWords() returns it.
    [[nodiscard]] bool has(QStringView folded) const { return m_words.contains(folded); }

private:
    QString m_path;
    QString m_words;
};

/// @p text without case and accents, a space on each side of each word and of each slash within; at the end only if the
/// last word is to be a whole one.
[[nodiscard]] QString foldedTagWords(QStringView text, bool endsInWholeWord);

/// The paths among @p tags in which @p words follow one another: "health" and "policy/health" both find
/// "policy/health/medicaid", for a tag has the words of those above it. With @p isBeginning the last word may be the
/// beginning of a longer one.
[[nodiscard]] QStringList pathsWith(const QList<TagWords> &tags, QStringView words, bool isBeginning);

}
