// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace pullquote
{

/**
 * A compiled-in word list cut into its sections: "[name]" begins one, "#" at the start of a line is a comment, empty
 * lines fall away. The lines of a section keep their order.
 */
class WordSections
{
public:
    explicit WordSections(const QString &resourcePath);

    /// The section's lines as they stand; none for an unknown section.
    [[nodiscard]] QStringList lines(const QString &section) const;
    /// The section's lines cut into words at white space.
    [[nodiscard]] QStringList words(const QString &section) const;

private:
    QHash<QString, QStringList> m_sections;
};

/**
 * @p word as the lists write it: in lower case, with straight apostrophes. Where it is so already, which most words of
 * a text are, the result refers to the characters of @p word instead of copying them, so these must outlive it.
 */
[[nodiscard]] QString lookupForm(QStringView word);

}
