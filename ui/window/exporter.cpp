// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exporter.h"

#include "app/export/markershades.h"
#include "app/library/imagestore.h"
#include "app/library/library.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session/workspace.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QProgressDialog>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr qsizetype longestFileName = 80;

/// The title as a file's name, without what file systems refuse.
QString suggestedName(const QString &title)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|#^\\[\\]\\x00-\\x1f]+"_s);
    QString name = title.left(longestFileName);
    name.replace(refused, u" "_s);
    name = name.simplified();
    return (name.isEmpty() ? Exporter::tr("Article") : name) + u".pdf"_s;
}

}

Exporter::Exporter(Workspace &workspace, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&m_export, &PdfExport::progressed, this, &Exporter::showProgress);
    connect(&m_export, &PdfExport::finished, this, [this](const QString &path) {
        closeProgress();
        Q_EMIT finished(path);
    });
    connect(&m_export, &PdfExport::failed, this, [this](const Error &error) {
        closeProgress();
        Q_EMIT failed(error);
    });
    connect(&m_export, &PdfExport::cancelled, this, &Exporter::closeProgress);
}

void Exporter::exportPdf()
{
    if (m_export.isRunning())
        return;
    const Article &article = m_workspace.article();
    const QString path = m_dialogs.savePdf(suggestedName(article.title));
    if (path.isEmpty())
        return;
    PdfSource source;
    source.article = article;
    source.analysis = m_workspace.analysis();
    const auto annotations = m_workspace.annotations().all();
    source.annotations = {annotations.begin(), annotations.end()};
    source.images = m_workspace.library().images().filesOf(source.article, source.annotations);
    source.tags = m_workspace.tagsOf(m_workspace.articleId()).value_or(QStringList());
    source.markers = markerShades(m_workspace.library().palette().value_or(defaultPalette()));
    source.created = QDateTime::currentDateTimeUtc();
    m_export.start(source, path);
}

void Exporter::showProgress(int done, int total)
{
    if (!m_export.isRunning())
        return;
    if (!m_progress) {
        m_progress = new QProgressDialog(tr("Writing the PDF…"), tr("Cancel"), 0, total, &m_window);
        m_progress->setAttribute(Qt::WA_DeleteOnClose);
        m_progress->setWindowModality(Qt::WindowModal);
        connect(m_progress, &QProgressDialog::canceled, this, [this] { m_export.cancel(); });
    }
    m_progress->setMaximum(total);
    m_progress->setValue(done);
}

void Exporter::closeProgress()
{
    delete m_progress;
}

}
