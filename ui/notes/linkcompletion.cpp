// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/linkcompletion.h"

#include <QtCore/QStringListModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QTextBlock>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

std::optional<int> openLink(QStringView line, int column)
{
    const QStringView before = line.first(column);
    const qsizetype opened = before.lastIndexOf(u"[[");
    if (opened < 0 || before.sliced(opened + 2).contains(u']'))
        return std::nullopt;
    return int(opened) + 2;
}

LinkCompletion::LinkCompletion(QPlainTextEdit &field, const Targets &targets)
    : QObject(&field)
    , m_field(field)
    , m_targets(targets)
    , m_model(new QStringListModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(&field);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->popup()->setAccessibleName(tr("What the link can lead to"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &LinkCompletion::insert);
    connect(&field, &QPlainTextEdit::textChanged, this, &LinkCompletion::follow);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &LinkCompletion::follow);
}

bool LinkCompletion::takes(const QKeyEvent &key) const
{
    static constexpr Qt::Key keys[] = {Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    return m_completer->popup()->isVisible() && std::ranges::find(keys, Qt::Key(key.key())) != std::end(keys);
}

void LinkCompletion::follow()
{
    const QTextCursor cursor = m_field.textCursor();
    const QString line = cursor.block().text();
    const std::optional<int> start = openLink(line, cursor.positionInBlock());
    if (!start || !m_field.hasFocus() || cursor.hasSelection()) {
        m_opened.reset();
        m_completer->popup()->hide();
        return;
    }
    const int opened = cursor.block().position() + *start;
    if (m_opened != opened) {
        m_opened = opened;
        m_model->setStringList(m_targets());
    }
    m_completer->setCompletionPrefix(line.sliced(*start, cursor.positionInBlock() - *start));
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView *popup = m_completer->popup();
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = m_field.cursorRect();
    const int beside = 2 * popup->frameWidth() + popup->verticalScrollBar()->sizeHint().width();
    place.setWidth(std::min(m_field.width(), popup->sizeHintForColumn(0) + beside));
    m_completer->complete(place);
}

void LinkCompletion::insert(const QString &target)
{
    if (!m_opened)
        return;
    QTextCursor cursor = m_field.textCursor();
    const int end = cursor.position();
    const bool closed = QStringView(cursor.block().text()).sliced(cursor.positionInBlock()).startsWith(u"]]");
    cursor.setPosition(*m_opened);
    cursor.setPosition(closed ? end + 2 : end, QTextCursor::KeepAnchor);
    cursor.insertText(target + u"]]"_s);
    m_field.setTextCursor(cursor);
}

}
