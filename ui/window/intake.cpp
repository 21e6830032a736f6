// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/intake.h"

#include "ui/session/shelf.h"

#include <QtCore/QFile>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace pullquote
{

Intake::Intake(Shelf &shelf, QWidget &window)
    : QObject(&window)
    , m_shelf(shelf)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void Intake::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (copied && copied->hasText())
        m_shelf.importText(copied->text());
    else
        Q_EMIT refused(tr("There is no text on the clipboard."));
}

void Intake::openSample()
{
    QFile sample(u":/sample/three-rivers-summit.txt"_s);
    if (sample.open(QIODevice::ReadOnly))
        m_shelf.importText(QString::fromUtf8(sample.readAll()));
}

void Intake::take(const QMimeData &dropped)
{
    QStringList paths;
    for (const QUrl &url : dropped.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty())
        m_shelf.importFiles(paths);
    else if (dropped.hasText())
        m_shelf.importText(dropped.text());
}

void Intake::offer(QDropEvent &event, const QObject *source)
{
    if (source) { // a row of a list or words of a note, meant for another place in the program
        event.ignore();
        return;
    }
    if (event.type() == QEvent::Drop || event.mimeData()->hasUrls() || event.mimeData()->hasText())
        event.acceptProposedAction();
    if (event.type() == QEvent::Drop)
        take(*event.mimeData());
}

bool Intake::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event); // which entering is, too
    offer(drop, drop.source());
    return true;
}

}
