// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace pullquote
{

class Lexicon;
struct NameCandidate;
struct TokenisedText;

/// A person's name taken apart, for comparing: small letters, no accents, points or marks.
struct PersonName {
    QStringList parts; ///< given names, initials and surnames in order; small particles left out
    QString suffix; ///< "jr", "iii"; empty where there is none

    /// Of a people that says the family name first: "Kim Jong Un", "Seo Ji-moon".
    [[nodiscard]] bool familyNameFirst() const;

    /// Whether @p part can stand for the person in front of "said": the last part, or the one before it in a double
    /// surname.
    [[nodiscard]] bool isSurname(const QString &part) const
    {
        return !parts.isEmpty() && (part == parts.last() || (parts.size() > 3 && part == parts[parts.size() - 2]));
    }
};

/// Lower case without accents and points: "Nuñez" and "NUNEZ" are one.
[[nodiscard]] QString foldedName(QStringView word);

[[nodiscard]] PersonName personName(const TokenisedText &text, const NameCandidate &candidate, const Lexicon &lexicon);

/// Whether two names of two parts or more can be one person's.
[[nodiscard]] bool mayBeOne(const PersonName &one, const PersonName &other, const Lexicon &lexicon);

/// Whether @p name says more than @p than.
[[nodiscard]] bool fuller(const PersonName &name, const PersonName &than);

}
