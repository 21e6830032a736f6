// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pullquote
{

class Library;

/**
 * Brings the counts of findings of all articles up to date with the corrections that hold in every article.
 *
 * Works on the library's own thread, one article whenever there is nothing else to do, so that the window stays quick. What
 * a program leaves undone, the next one goes on with.
 */
class Recounting : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recounting)
public:
    /// @p library must outlive it.
    explicit Recounting(Library &library, QObject *parent);

    /// Begins, from the first article, where counts are due: at the start and when those corrections have changed.
    void start();
    [[nodiscard]] bool isRunning() const { return m_next.isActive(); }

Q_SIGNALS:
    /// The counts of some articles are others now; once a second at most, and at the end.
    void counted();

private:
    [[nodiscard]] Outcome begin();
    void countNext();
    void tell();

    Library &m_library;
    QTimer m_next;
    QElapsedTimer m_sinceTold;
    QString m_due;
    QList<ArticleId> m_left;
    bool m_changed = false;
};

}
