// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/notelink.h"

#include <QtWidgets/QTextBrowser>

#include <functional>

namespace pullquote
{

/// A note as it reads: its Markdown set. Shows nothing from outside the note, and opens only what the reader clicks.
class NotePreview : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotePreview)
public:
    explicit NotePreview(QWidget *parent = nullptr);

    /// Says whether there is what a link names; at first there is everything.
    void setLinkCheck(const std::function<bool(const NoteLink &)> &leads) { m_leads = leads; }
    void setNote(const QString &markdown);

Q_SIGNALS:
    void linkChosen(const pullquote::NoteLink &link);

protected:
    /// Files and addresses that a note names are not read just because it is looked at.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void greyDeadLinks();

    std::function<bool(const NoteLink &)> m_leads = [](const NoteLink &) { return true; };
};

}
