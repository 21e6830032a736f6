// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdownedit.h"

#include "ui/notes/markdownformat.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QMenu>

#include <memory>

using namespace Qt::StringLiterals;

namespace pullquote
{

MarkdownEdit::MarkdownEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , bold(add(tr("Bold"), QKeySequence::Bold, [](QTextCursor &cursor) { toggleSign(cursor, u"**"_s); }))
    , italic(add(tr("Italic"), QKeySequence::Italic, [](QTextCursor &cursor) { toggleSign(cursor, u"_"_s); }))
    , link(add(tr("Link"), QKeySequence(Qt::CTRL | Qt::Key_L), &makeLink))
    , list(add(tr("List"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &toggleList))
{
}

void MarkdownEdit::setLinkTargets(const LinkCompletion::Targets &targets)
{
    delete m_completion;
    m_completion = new LinkCompletion(*this, targets);
}

void MarkdownEdit::setDictionary(const DictionarySource &dictionary)
{
    delete m_spelling;
    m_spelling = new SpellCheck(*this, dictionary);
}

template<typename Change>
QAction *MarkdownEdit::add(const QString &text, const QKeySequence &key, const Change &change)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, change] {
        QTextCursor cursor = textCursor();
        change(cursor);
        setTextCursor(cursor);
        setFocus(Qt::OtherFocusReason); // a button may have it
    });
    addAction(action);
    return action;
}

bool MarkdownEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool nothingLeft = (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable());
        if (nothingLeft) {
            event->ignore(); // the window's actions have these keys, too
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completion && m_completion->takes(*event)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::NoModifier) {
        QTextCursor cursor = textCursor();
        if (continueList(cursor)) {
            setTextCursor(cursor);
            ensureCursorVisible();
            return;
        }
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MarkdownEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    if (m_spelling)
        m_spelling->fillMenu(*menu, byMouse ? cursorForPosition(event->pos()).position() : textCursor().position());
    menu->exec(event->globalPos());
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return m_images.takes(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    if (!m_images.takes(*source))
        return QPlainTextEdit::insertFromMimeData(source);
    const QString written = m_images.written(*source); // asks for nothing, but may say what is wrong
    textCursor().insertText(written);
    ensureCursorVisible();
}

}
