// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <functional>
#include <memory>

namespace pullquote
{

/// Says how words are spelled.
class Dictionary
{
    Q_DISABLE_COPY_MOVE(Dictionary)
public:
    Dictionary() = default;
    virtual ~Dictionary() = default;

    [[nodiscard]] virtual bool knows(const QString &word) const = 0;
    /// Likely ones for a word that is not known, the likeliest first.
    [[nodiscard]] virtual QStringList suggestions(const QString &word) const = 0;
    /// Known from now on, in this and other programs.
    virtual void add(const QString &word) = 0;
};

/// Asked when the first word is looked up: reading a dictionary takes a tenth of a second.
using DictionarySource = std::function<std::shared_ptr<Dictionary>()>;

/// The desktop's dictionary for the reader's language, the same each time. Null where there is none, or the program was built without Sonnet.
[[nodiscard]] std::shared_ptr<Dictionary> systemDictionary();

}
