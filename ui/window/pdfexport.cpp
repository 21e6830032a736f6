// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pdfexport.h"

#include <QtConcurrent/QtConcurrentRun>

namespace pullquote
{

PdfExport::PdfExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PdfExport::deliver);
}

PdfExport::~PdfExport()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

void PdfExport::start(const PdfSource &source, const QString &path)
{
    if (isRunning())
        return;
    m_stop = std::stop_source();
    m_path = path;
    // Emitted on the exporting thread; receivers live on this one and get it queued.
    const auto progress = [this](int done, int total) { Q_EMIT progressed(done, total); };
    m_watcher.setFuture(QtConcurrent::run([source, path, progress, stop = m_stop.get_token()] {
        return writeAnnotatedPdf(source, path, progress, stop);
    }));
}

void PdfExport::deliver()
{
    const Outcome outcome = m_watcher.result();
    if (m_stop.stop_requested())
        Q_EMIT cancelled();
    else if (outcome)
        Q_EMIT finished(m_path);
    else
        Q_EMIT failed(outcome.error());
}

}
