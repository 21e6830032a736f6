// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/notelink.h"

#include <QtGui/QImage>
#include <QtWidgets/QTextBrowser>

#include <functional>

namespace pullquote
{

/// A note as it reads: its Markdown set. Shows nothing from outside the library, and opens only what the reader clicks.
class NotePreview : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotePreview)
public:
    explicit NotePreview(QWidget *parent = nullptr);

    /// Says whether there is what a link names; at first there is everything.
    void setLinkCheck(const std::function<bool(const NoteLink &)> &leads) { m_leads = leads; }
    /// Draws the image of a note with this hash no wider than so many px, or what keeps its place until then; at first there
    /// are none.
    using ImageSource = std::function<QImage(const QByteArray &hash, int widest)>;
    void setImageSource(const ImageSource &source) { m_image = source; }
    void setNote(const QString &markdown);
    /// The image can be drawn now.
    void showImage(const QByteArray &hash);

Q_SIGNALS:
    void linkChosen(const pullquote::NoteLink &link);

protected:
    /// Only images that are kept with notes: files and addresses are not read just because a note is looked at.
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void greyDeadLinks();

    QString m_note;
    QList<QByteArray> m_imagesShown;
    ImageSource m_image = [](const QByteArray &, int) { return QImage(); };
    std::function<bool(const NoteLink &)> m_leads = [](const NoteLink &) { return true; };
};

}
