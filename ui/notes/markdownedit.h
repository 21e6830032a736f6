// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notes/imagepaste.h"
#include "ui/notes/linkcompletion.h"
#include "ui/notes/spellcheck.h"

#include <QtWidgets/QPlainTextEdit>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace pullquote
{

/**
 * A field for a note in Markdown: keys for bold, italic, link and list, and lists that go on with the next line.
 *
 * Undo is the field's own as long as it has something to take back, and the window's from there on.
 */
class MarkdownEdit : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkdownEdit)
public:
    explicit MarkdownEdit(QWidget *parent = nullptr);

    /// Offers @p targets while a link in double brackets is written.
    void setLinkTargets(const LinkCompletion::Targets &targets);
    /// Takes images that are pasted or dropped.
    void setImagePaste(const ImagePaste &paste) { m_images = paste; }
    /// Underlines what @p dictionary does not know, and offers what is likely meant.
    void setDictionary(const DictionarySource &dictionary);

    // For buttons; their keys act while the field has the focus.
    QAction *bold;
    QAction *italic;
    QAction *link;
    QAction *list;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    template<typename Change>
    QAction *add(const QString &text, const QKeySequence &key, const Change &change);

    ImagePaste m_images;
    LinkCompletion *m_completion = nullptr; ///< once there are targets
    SpellCheck *m_spelling = nullptr; ///< once there is a dictionary
};

}
