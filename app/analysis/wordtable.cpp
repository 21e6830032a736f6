// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordtable.h"

#include <QtCore/QString>

#include <utility>

namespace pullquote
{

namespace
{

constexpr quint64 factor = 0x9E3779B97F4A7C15; // 2^64 divided by the golden ratio

char16_t foldedByQt(char16_t unit)
{
    QChar base(unit);
    // Twice, since Vietnamese and the like carry two marks: the first step leaves a letter with one.
    for (int step = 0; step < 2; ++step) {
        if (base.decompositionTag() == QChar::Canonical)
            base = base.decomposition().at(0);
    }
    return base.toCaseFolded().unicode();
}

}

WordTable::WordTable()
    : m_entries(1024)
{
    for (char16_t unit = 0; unit < m_folded.size(); ++unit)
        m_folded[unit] = unit < 0x80 ? QChar(unit).toLower().unicode() : foldedByQt(unit);
    // These letters have no decomposition, yet are written without their stroke where a keyboard lacks them.
    m_folded[u'ø'] = m_folded[u'Ø'] = u'o';
    m_folded[u'ł'] = m_folded[u'Ł'] = u'l';
    m_folded[u'đ'] = m_folded[u'Đ'] = u'd';
    m_folded[u'ı'] = u'i';
}

char16_t WordTable::folded(QChar c) const
{
    const char16_t unit = c.unicode();
    if (unit < m_folded.size()) [[likely]]
        return m_folded[unit];
    return unit == u'’' ? u'\'' : unit;
}

quint64 WordTable::extended(quint64 key, QStringView word) const
{
    for (const QChar c : word) {
        key = (key ^ folded(c)) * factor;
        key ^= key >> 29;
    }
    return key;
}

size_t WordTable::slotOf(quint64 key) const
{
    const size_t mask = m_entries.size() - 1;
    size_t index = static_cast<size_t>(key >> 16) & mask;
    while (m_entries[index].key != 0 && m_entries[index].key != key)
        index = (index + 1) & mask;
    return index;
}

quint32 WordTable::value(quint64 key) const
{
    return m_entries[slotOf(key)].bits;
}

void WordTable::add(quint64 key, quint32 bits)
{
    Entry &entry = m_entries[slotOf(key)];
    const bool isNew = entry.key == 0;
    entry.key = key;
    entry.bits |= bits;
    if (isNew && ++m_used * 2 > m_entries.size())
        grow();
}

void WordTable::grow()
{
    const std::vector<Entry> old = std::exchange(m_entries, std::vector<Entry>(m_entries.size() * 2));
    for (const Entry &entry : old) {
        if (entry.key != 0)
            m_entries[slotOf(entry.key)] = entry;
    }
}

}
