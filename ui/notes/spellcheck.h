// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"
#include "ui/notes/dictionary.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QMenu;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace pullquote
{

/// The words of a note that @p dictionary does not know. Code, links, addresses, words in capitals and words with digits
/// are not looked at.
[[nodiscard]] QList<TextRange> misspelled(const QString &note, const Dictionary &dictionary);

/**
 * Underlines what is misspelled in a field, a moment after the reader typed, but for the word that is being typed.
 *
 * Underlines are extra selections of the field: the document and its undo steps stay as they are.
 */
class SpellCheck : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpellCheck)
public:
    /// @p field becomes its parent. Does nothing where @p source has no dictionary.
    SpellCheck(QPlainTextEdit &field, const DictionarySource &source);

    /// Puts what can be done about the word at @p position of the text before what @p menu has; nothing where it is right.
    void fillMenu(QMenu &menu, int position);
    [[nodiscard]] const QList<TextRange> &found() const { return m_found; }

private:
    void look();
    void replace(TextRange word, const QString &replacement);

    QPlainTextEdit &m_field;
    DictionarySource m_source;
    std::shared_ptr<Dictionary> m_dictionary; ///< once there are words
    QTimer m_pause; ///< since the last key
    QList<TextRange> m_found;
};

}
