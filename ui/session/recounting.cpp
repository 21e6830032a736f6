// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/recounting.h"

#include "app/base/logging.h"
#include "app/library/correctionstore.h"
#include "app/library/library.h"

#include <chrono>
#include <utility>

namespace pullquote
{

using namespace std::chrono_literals;

Recounting::Recounting(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_next, &QTimer::timeout, this, &Recounting::countNext);
}

void Recounting::start()
{
    m_next.stop();
    if (m_library.isReadOnly())
        return;
    if (const Outcome begun = begin(); !begun)
        qCInfo(lcLibrary).noquote() << "The findings were not counted anew:" << begun.error().message;
}

Outcome Recounting::begin()
{
    const auto due = m_library.corrections().dueRecount();
    if (!due)
        return std::unexpected(due.error());
    if (due->isEmpty())
        return {};
    const auto articles = m_library.articles();
    if (!articles)
        return std::unexpected(articles.error());
    const auto bin = m_library.bin(); // from which they come back
    if (!bin)
        return std::unexpected(bin.error());
    m_due = *due;
    m_left.clear();
    for (const ArticleSummary &each : *bin + *articles)
        m_left.prepend(each.id); // in the order of the list, which is seen from its beginning
    m_sinceTold.start();
    m_next.start(0ms);
    return {};
}

void Recounting::countNext()
{
    if (!m_left.isEmpty()) {
        const auto counted = m_library.corrections().recount(m_left.takeLast());
        m_changed = m_changed || counted.value_or(false);
        if (!counted) {
            qCInfo(lcLibrary).noquote() << "The findings of an article were not counted anew:" << counted.error().message;
            m_due.clear(); // stays due
        }
        constexpr auto pause = 1s;
        if (m_sinceTold.durationElapsed() >= pause)
            tell();
        return;
    }
    m_next.stop();
    if (const Outcome ended = m_due.isEmpty() ? Outcome() : m_library.corrections().endRecount(m_due); !ended)
        qCInfo(lcLibrary).noquote() << "That the findings were counted anew was not kept:" << ended.error().message;
    tell();
}

void Recounting::tell()
{
    m_sinceTold.start();
    if (std::exchange(m_changed, false))
        Q_EMIT counted();
}

}
