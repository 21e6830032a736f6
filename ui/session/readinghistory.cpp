// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/readinghistory.h"

namespace pullquote
{

namespace
{

void keep(QList<ReadingPlace> &places, const ReadingPlace &place)
{
    if (!places.isEmpty() && places.last() == place)
        return;
    places.append(place);
    if (places.size() > ReadingHistory::mostPlaces)
        places.removeFirst();
}

std::optional<ReadingPlace> travel(QList<ReadingPlace> &from, QList<ReadingPlace> &to, const std::optional<ReadingPlace> &here)
{
    while (here && !from.isEmpty() && from.last() == *here)
        from.removeLast(); // a step that would lead nowhere
    if (from.isEmpty())
        return std::nullopt;
    if (here)
        keep(to, *here);
    return from.takeLast();
}

}

void ReadingHistory::leave(const ReadingPlace &place)
{
    keep(m_back, place);
    m_forward.clear();
}

std::optional<ReadingPlace> ReadingHistory::back(const std::optional<ReadingPlace> &here)
{
    return travel(m_back, m_forward, here);
}

std::optional<ReadingPlace> ReadingHistory::forward(const std::optional<ReadingPlace> &here)
{
    return travel(m_forward, m_back, here);
}

}
