// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "resources/resources.h"

namespace pullquote
{

/// The lexicon that is compiled in, read when first asked for. A test that needs it ends where it cannot be read.
[[nodiscard]] inline const Lexicon &builtInLexicon()
{
    static const Lexicon lexicon = [] {
        registerResources();
        Result<Lexicon> loaded = Lexicon::load();
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        return std::move(*loaded);
    }();
    return lexicon;
}

}
