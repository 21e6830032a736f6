// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/dictionary.h"

#include <Sonnet/Speller>

namespace pullquote
{

namespace
{

class SonnetDictionary : public Dictionary
{
public:
    [[nodiscard]] bool isValid() const { return m_speller.isValid(); }
    [[nodiscard]] bool knows(const QString &word) const override { return m_speller.isCorrect(word); }
    [[nodiscard]] QStringList suggestions(const QString &word) const override { return m_speller.suggest(word); }
    void add(const QString &word) override { m_speller.addToPersonal(word); }

private:
    Sonnet::Speller m_speller;
};

}

std::shared_ptr<Dictionary> systemDictionary()
{
    static const auto dictionary = std::make_shared<SonnetDictionary>();
    return dictionary->isValid() ? dictionary : nullptr;
}

}
