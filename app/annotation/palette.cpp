// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/palette.h"

#include <QtCore/QCoreApplication>

namespace pullquote
{

using namespace Qt::StringLiterals;

PaletteColour Palette::at(int index) const
{
    if (index >= 0 && index < colours.size())
        return colours.at(index);
    return colours.isEmpty() ? PaletteColour{} : colours.first();
}

Palette defaultPalette()
{
    return {{
        {QCoreApplication::translate("Palette", "Important"), u"yellow"_s},
        {QCoreApplication::translate("Palette", "Evidence"), u"green"_s},
        {QCoreApplication::translate("Palette", "Background"), u"blue"_s},
        {QCoreApplication::translate("Palette", "Doubtful"), u"pink"_s},
        {QCoreApplication::translate("Palette", "To check"), u"orange"_s},
        {QCoreApplication::translate("Palette", "To quote"), u"purple"_s},
    }};
}

}
