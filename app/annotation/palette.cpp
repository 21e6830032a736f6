// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/palette.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

PaletteColour Palette::at(int index) const
{
    if (has(index))
        return colours.at(index);
    return colours.isEmpty() ? PaletteColour{} : colours.first();
}

bool Palette::has(qsizetype index) const
{
    return index >= 0 && index < colours.size() && colours.at(index).isThere();
}

qsizetype Palette::add(const PaletteColour &colour)
{
    const auto place = std::ranges::find_if_not(colours, &PaletteColour::isThere);
    const qsizetype index = place - colours.begin();
    if (index >= most)
        return -1;
    if (index == colours.size())
        colours.append(colour);
    else
        colours[index] = colour;
    return index;
}

void Palette::takeAway(qsizetype index)
{
    if (index <= 0 || !has(index))
        return;
    colours[index] = {};
    while (!colours.last().isThere())
        colours.removeLast();
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
