// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/analysisjob.h"

#include <QtConcurrent/QtConcurrentRun>

#include <mutex>
#include <optional>

namespace pullquote
{

struct AnalysisJob::LazyAnalyser {
    const Result<Analyser> &get()
    {
        const std::scoped_lock lock(mutex);
        if (!analyser)
            analyser = Analyser::load();
        return *analyser;
    }

    std::mutex mutex;
    std::optional<Result<Analyser>> analyser;
};

AnalysisJob::AnalysisJob(QObject *parent)
    : QObject(parent)
    , m_analyser(std::make_shared<LazyAnalyser>())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &AnalysisJob::deliver);
}

AnalysisJob::~AnalysisJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void AnalysisJob::start(const Article &article)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run([article, analyser = m_analyser, stop = m_stop.get_token()]() -> Result<Analysis> {
        const Result<Analyser> &loaded = analyser->get();
        if (!loaded)
            return std::unexpected(loaded.error());
        return loaded->analyse(article, stop);
    }));
}

void AnalysisJob::cancel()
{
    m_stop.request_stop();
    m_running = false;
}

void AnalysisJob::deliver()
{
    // A future that was replaced no longer reaches this slot; one that was only stopped does, with half a result.
    if (m_stop.stop_requested())
        return;
    m_running = false;
    const Result<Analysis> result = m_watcher.result();
    if (result)
        Q_EMIT finished(*result);
    else
        Q_EMIT failed(result.error());
}

}
