// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rulefindings.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <stop_token>

namespace pullquote
{

/// The rules there are, and what they found in a text.
struct RuleResults {
    QList<HighlightRule> rules;
    QList<RuleFinding> findings; ///< in the order of the rules

    friend bool operator==(const RuleResults &, const RuleResults &) = default;
};

/**
 * Runs the highlight rules over one text after the other on a thread of its own.
 *
 * The rules are read anew each time, so that a changed file counts. Starting again stops what is under way, whose result
 * is dropped.
 */
class RuleJob : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleJob)
public:
    explicit RuleJob(QObject *parent = nullptr);
    /// Stops what is under way and waits for it.
    ~RuleJob() override;

    /// @p folders as HighlightRules has them; where there is an @p only, that rule alone is run.
    void start(const QString &text, const QStringList &folders, const QString &only = {});
    void cancel();

Q_SIGNALS:
    void finished(const pullquote::RuleResults &results);

private:
    void deliver();

    std::stop_source m_stop;
    QFutureWatcher<RuleResults> m_watcher;
};

}
