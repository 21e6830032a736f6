// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analyser.h"
#include "app/article/article.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <memory>
#include <stop_token>

namespace pullquote
{

/**
 * Analyses one article after the other on a thread of its own.
 *
 * Starting a new analysis stops the one under way, whose result is dropped. The analyser with its lists and model is
 * loaded on that thread when first needed, so that the window does not wait for it.
 */
class AnalysisJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnalysisJob)
public:
    explicit AnalysisJob(QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~AnalysisJob() override;

    void start(const Article &article);
    void cancel();
    /// True until the result has been delivered.
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const pullquote::Analysis &analysis);
    void failed(const pullquote::Error &error);

private:
    struct LazyAnalyser;

    void deliver();

    std::shared_ptr<LazyAnalyser> m_analyser;
    std::stop_source m_stop;
    QFutureWatcher<Result<Analysis>> m_watcher;
    bool m_running = false;
};

}
