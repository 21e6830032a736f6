// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/spellcheck.h"

#include "app/article/textwords.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QList<TextRange> notProse(const QString &note)
{
    static const QRegularExpression signs(uR"(```[\s\S]*?(?:```|\z)|`[^`\n]*`|\[\[[^\]\n]*(?:\]\]|(?=\n)|\z)|\]\([^)\n]*\)|\S+(?:://|@)\S+|www\.\S+)"_s);
    QList<TextRange> ranges;
    for (const QRegularExpressionMatch &match : signs.globalMatch(note))
        ranges.append({match.capturedStart(), match.capturedEnd()});
    return ranges;
}

bool isWord(QStringView word)
{
    const bool letters = std::ranges::all_of(word, [](QChar unit) { return unit.isLetter() || unit.isMark() || unit == u'\'' || unit == u'’'; });
    return letters && word.size() > 1 && word.toString() != word.toString().toUpper();
}

}

QList<TextRange> misspelled(const QString &note, const Dictionary &dictionary)
{
    const QList<TextRange> skipped = notProse(note);
    QList<TextRange> found;
    for (const TextRange word : textWords(note)) {
        const bool prose = std::ranges::none_of(skipped, [word](TextRange range) { return range.overlaps(word); });
        if (prose && isWord(word.in(note)) && !dictionary.knows(word.in(note).toString()))
            found.append(word);
    }
    return found;
}

SpellCheck::SpellCheck(QPlainTextEdit &field, const DictionarySource &source)
    : QObject(&field)
    , m_field(field)
    , m_source(source)
{
    constexpr auto pause = std::chrono::milliseconds(400);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &SpellCheck::look);
    connect(&field, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    m_pause.start();
}

void SpellCheck::look()
{
    const QString note = m_field.toPlainText();
    if (!m_dictionary && !note.isEmpty())
        m_dictionary = m_source();
    if (!m_dictionary)
        return;
    const QTextCursor caret = m_field.textCursor();
    m_found = misspelled(note, *m_dictionary);
    if (m_field.hasFocus())
        m_found.removeIf([&caret](TextRange word) { return word.end == caret.position(); });
    QList<QTextEdit::ExtraSelection> underlines;
    for (const TextRange word : std::as_const(m_found)) {
        QTextEdit::ExtraSelection underline;
        underline.cursor = QTextCursor(m_field.document());
        underline.cursor.setPosition(int(word.start));
        underline.cursor.setPosition(int(word.end), QTextCursor::KeepAnchor);
        underline.format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        underline.format.setUnderlineColor(m_field.palette().color(QPalette::Text));
        underlines.append(underline);
    }
    m_field.setExtraSelections(underlines);
}

void SpellCheck::fillMenu(QMenu &menu, int position)
{
    const auto word = std::ranges::find_if(m_found, [position](TextRange range) { return range.contains(position); });
    if (word == m_found.end() || word->end > m_field.toPlainText().size())
        return;
    constexpr int offered = 5;
    const TextRange range = *word;
    const QString text = range.in(m_field.toPlainText()).toString();
    QList<QAction *> actions;
    for (const QString &suggestion : m_dictionary->suggestions(text) | std::views::take(offered)) {
        auto *action = new QAction(suggestion, &menu);
        connect(action, &QAction::triggered, this, [this, range, suggestion] { replace(range, suggestion); });
        actions.append(action);
    }
    auto *add = new QAction(tr("&Add “%1” to the Dictionary").arg(text), &menu);
    connect(add, &QAction::triggered, this, [this, text] {
        m_dictionary->add(text);
        look();
    });
    actions.append(add);
    QAction *first = menu.actions().value(0);
    menu.insertActions(first, actions);
    menu.insertSeparator(first);
}

void SpellCheck::replace(TextRange word, const QString &replacement)
{
    QTextCursor cursor(m_field.document());
    cursor.setPosition(int(word.start));
    cursor.setPosition(int(word.end), QTextCursor::KeepAnchor);
    cursor.insertText(replacement);
}

}
