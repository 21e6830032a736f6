// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/export/pdf/annotatedpdf.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <stop_token>

namespace pullquote
{

/// Writes one annotated PDF on a thread of its own, so that the window goes on; progress and end come as signals.
class PdfExport : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfExport)
public:
    explicit PdfExport(QObject *parent = nullptr);
    /// Stops what is under way and waits for it; no half file is left.
    ~PdfExport() override;

    /// Does nothing while another export is under way.
    void start(const PdfSource &source, const QString &path);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    void cancel() { m_stop.request_stop(); }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const QString &path);
    void failed(const pullquote::Error &error);
    void cancelled();

private:
    void deliver();

    std::stop_source m_stop;
    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
};

}
