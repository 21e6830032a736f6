// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notepreview.h"

#include <QtGui/QDesktopServices>
#include <QtWidgets/QScrollBar>

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
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &address) {
        if (address.scheme() == u"http"_s || address.scheme() == u"https"_s || address.scheme() == u"mailto"_s)
            QDesktopServices::openUrl(address);
    });
}

void NotePreview::setNote(const QString &markdown)
{
    const int place = verticalScrollBar()->value();
    document()->setMarkdown(markdown, dialect);
    verticalScrollBar()->setValue(place);
}

QVariant NotePreview::loadResource(int, const QUrl &)
{
    return QByteArray(); // not null: the document would look for the file itself
}

}
