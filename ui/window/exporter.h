// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/pdfexport.h"

#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QProgressDialog;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Dialogs;
class Workspace;

/// Asks where to, exports the open article with progress and a way to cancel, and says how it ended.
class Exporter : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Exporter)
public:
    Exporter(Workspace &workspace, Dialogs &dialogs, QWidget &window);

    void exportPdf();

Q_SIGNALS:
    void finished(const QString &path);
    void failed(const pullquote::Error &error);

private:
    void showProgress(int done, int total);
    void closeProgress();

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QWidget &m_window;
    PdfExport m_export;
    QPointer<QProgressDialog> m_progress;
};

}
