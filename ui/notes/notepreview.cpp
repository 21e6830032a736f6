// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notepreview.h"

#include "app/annotation/noteimages.h"

#include <QtGui/QDesktopServices>
#include <QtGui/QResizeEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Of GitHub's dialect, but that it has no name in Qt: words between single underscores underlined. Everyone else, GitHub
/// included, sets them in italics.
constexpr QTextDocument::MarkdownFeatures underlining(0x4000); // MD_FLAG_UNDERLINE of MD4C, which Qt reads Markdown with

constexpr QTextDocument::MarkdownFeatures dialect
    = (QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML) & ~underlining;

}

NotePreview::NotePreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setAccessibleName(tr("Preview of the note"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &address) {
        if (const std::optional<NoteLink> link = noteLink(address))
            Q_EMIT linkChosen(*link);
        else if (address.scheme() == u"http"_s || address.scheme() == u"https"_s || address.scheme() == u"mailto"_s)
            QDesktopServices::openUrl(address);
    });
}

void NotePreview::setNote(const QString &markdown)
{
    const int place = verticalScrollBar()->value();
    m_note = markdown;
    m_imagesShown = noteImages(markdown);
    document()->setMarkdown(withLinks(markdown), dialect);
    greyDeadLinks();
    verticalScrollBar()->setValue(place);
}

void NotePreview::greyDeadLinks()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &run : block.textFormats()) {
            const std::optional<NoteLink> link = noteLink(QUrl(run.format.anchorHref()));
            if (!link || m_leads(*link))
                continue;
            QTextCharFormat grey;
            grey.setForeground(palette().placeholderText());
            grey.setToolTip(tr("There is no “%1” in the library or the article").arg(link->words));
            cursor.setPosition(block.position() + run.start);
            cursor.setPosition(block.position() + run.start + run.length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(grey);
        }
    }
}

void NotePreview::showImage(const QByteArray &hash)
{
    if (isVisible() && m_imagesShown.contains(hash))
        setNote(m_note);
}

void NotePreview::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_imagesShown.isEmpty() && event->size().width() != event->oldSize().width())
        setNote(m_note);
}

QVariant NotePreview::loadResource(int type, const QUrl &name)
{
    const std::optional<QByteArray> hash = noteImageHash(name.toString());
    if (type == QTextDocument::ImageResource && hash) {
        const int widest = viewport()->width() - 2 * int(document()->documentMargin());
        if (const QImage image = m_image(*hash, std::max(1, widest)); !image.isNull())
            return image;
    }
    return QByteArray(); // not null: the document would look for the file itself
}

}
