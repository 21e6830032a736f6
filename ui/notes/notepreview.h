// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTextBrowser>

namespace pullquote
{

/// A note as it reads: its Markdown set. Shows nothing from outside the note, and opens only what the reader clicks.
class NotePreview : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotePreview)
public:
    explicit NotePreview(QWidget *parent = nullptr);

    void setNote(const QString &markdown);

protected:
    /// Files and addresses that a note names are not read just because it is looked at.
    QVariant loadResource(int type, const QUrl &name) override;
};

}
