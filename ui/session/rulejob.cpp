// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/rulejob.h"

#include <QtConcurrent/QtConcurrentRun>

namespace pullquote
{

namespace
{

RuleResults run(const QString &text, const QStringList &folders, const QString &only, const std::stop_token &stop)
{
    const HighlightRules rules(folders);
    RuleResults results{rules.all(), {}};
    for (const HighlightRule &rule : rules.all()) {
        if (only.isEmpty() || rule.name == only)
            results.findings += ruleFindings(rule, rules.matches(rule.name, text, stop), text);
    }
    return results;
}

}

RuleJob::RuleJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RuleJob::deliver);
}

RuleJob::~RuleJob()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void RuleJob::start(const QString &text, const QStringList &folders, const QString &only)
{
    cancel();
    m_stop = std::stop_source();
    m_watcher.setFuture(QtConcurrent::run(&run, text, folders, only, m_stop.get_token()));
}

void RuleJob::cancel()
{
    m_stop.request_stop();
}

void RuleJob::deliver()
{
    // A future that was replaced no longer reaches this slot; one that was only stopped does, with half a result.
    if (!m_stop.stop_requested())
        Q_EMIT finished(m_watcher.result());
}

}
