// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_options(new QWidget)
    , m_steps(new QWidget)
    , m_words(new QLineEdit)
    , m_count(new QLabel)
    , m_notes(new QToolButton)
    , m_case(addOption(tr("Aa"), tr("Match case")))
    , m_accents(addOption(tr("á"), tr("Match accents")))
    , m_whole(addOption(tr("“ab”"), tr("Whole words")))
    , m_expression(addOption(tr(".*"), tr("Regular expression")))
    , m_previous(addButton(tr("Previous hit (Shift+F3)")))
    , m_next(addButton(tr("Next hit (F3)")))
    , m_close(addButton(tr("Close (Esc)")))
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(140);
    m_words->setMaximumWidth(360);
    setAccessibleName(tr("Find in this article"));
    m_count->setAccessibleName(tr("Hits"));
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%1 of %2").arg(888).arg(888)));
    m_notes->setAutoRaise(true);
    m_notes->hide();
    setAutoFillBackground(true);

    auto *options = new QHBoxLayout(m_options);
    for (QToolButton *option : {m_case, m_accents, m_whole, m_expression})
        options->addWidget(option);
    options->addSpacing(8);
    options->addWidget(m_count);
    options->addWidget(m_notes);
    options->addStretch(1);
    auto *steps = new QHBoxLayout(m_steps);
    for (QToolButton *button : {m_previous, m_next, m_close})
        steps->addWidget(button);
    for (QHBoxLayout *part : {options, steps}) {
        part->setContentsMargins(0, 0, 0, 0);
        part->setSpacing(4);
    }
    m_grid->setContentsMargins(12, 6, 12, 6);
    m_grid->setSpacing(4);
    arrange(false);
    setFocusProxy(m_words);
    hide();

    connect(m_words, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_notes, &QToolButton::clicked, this, &FindBar::notesRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closed);
}

QToolButton *FindBar::addOption(const QString &text, const QString &name)
{
    QToolButton *option = addButton(name);
    option->setText(text);
    option->setCheckable(true);
    connect(option, &QToolButton::toggled, this, &FindBar::queryChanged);
    return option;
}

QToolButton *FindBar::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

void FindBar::arrange(bool inTwoRows)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_options, m_steps})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_words, 0, 0);
    m_grid->addWidget(m_steps, 0, 2);
    if (inTwoRows)
        m_grid->addWidget(m_options, 1, 0, 1, 3);
    else
        m_grid->addWidget(m_options, 0, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, inTwoRows ? 0 : 1);
    m_inTwoRows = inTwoRows;
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int oneRow
        = m_words->minimumWidth() + m_options->minimumSizeHint().width() + m_steps->minimumSizeHint().width() + 40;
    if (m_inTwoRows != (width() < oneRow))
        arrange(!m_inTwoRows);
}

void FindBar::setTheme(Icons &icons, const Theme &theme)
{
    m_previous->setIcon(icons.icon(u"previous"_s, theme));
    m_next->setIcon(icons.icon(u"next"_s, theme));
    m_close->setIcon(icons.icon(u"close"_s, theme));
}

void FindBar::open(const QString &words)
{
    show();
    if (!words.isEmpty())
        m_words->setText(words);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

TextQuery FindBar::query() const
{
    return {.words = m_words->text(),
            .matchCase = m_case->isChecked(),
            .matchAccents = m_accents->isChecked(),
            .wholeWords = m_whole->isChecked(),
            .isExpression = m_expression->isChecked()};
}

void FindBar::showHits(qsizetype current, const TextHits &hits, qsizetype inNotes)
{
    const qsizetype count = hits.ranges.size();
    const QString all = hits.hasMore ? tr("more than %L1").arg(count) : QLocale().toString(count);
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (count == 0)
        m_count->setText(tr("Not found"));
    else
        m_count->setText(current < 0 ? all : tr("%L1 of %2").arg(current + 1).arg(all));
    m_count->setToolTip({});
    m_notes->setText(tr("%Ln in notes", nullptr, int(inNotes)));
    m_notes->setVisible(inNotes > 0);
    for (QToolButton *step : {m_previous, m_next})
        step->setEnabled(count > 0);
}

void FindBar::showError(const QString &message)
{
    m_count->setText(message);
    m_count->setToolTip(message);
    m_notes->hide();
    for (QToolButton *step : {m_previous, m_next})
        step->setEnabled(false);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        back ? Q_EMIT previousRequested() : Q_EMIT nextRequested();
        return;
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

}
