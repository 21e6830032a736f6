// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulesource.h"

#include "ui/theme/contrast.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QFontDatabase>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int padding = 8; // px, on both sides of a number

}

RuleSource::RuleSource(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new QWidget(this))
    , m_highlighter(*document(), u"XML"_s)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setAccessibleName(tr("Source of the rule"));
    m_margin->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &RuleSource::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    placeMargin();
}

void RuleSource::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_highlighter.setTheme(theme);
    tintProblems();
}

void RuleSource::setProblems(const QList<RuleProblem> &problems)
{
    m_problems = problems;
    tintProblems();
}

void RuleSource::tintProblems()
{
    QList<QTextEdit::ExtraSelection> tints;
    for (const RuleProblem &problem : std::as_const(m_problems)) {
        QTextEdit::ExtraSelection tint;
        tint.cursor = QTextCursor(document()->findBlockByNumber(int(problem.line) - 1));
        tint.format.setBackground(m_theme.searchHit);
        tint.format.setProperty(QTextFormat::FullWidthSelection, true);
        tints.append(tint);
    }
    setExtraSelections(tints);
    m_margin->update();
}

void RuleSource::goToLine(qint64 line)
{
    const QTextBlock block = document()->findBlockByNumber(int(line) - 1);
    setTextCursor(QTextCursor(block.isValid() ? block : document()->lastBlock()));
    centerCursor();
    setFocus();
}

int RuleSource::marginWidth() const
{
    return fontMetrics().horizontalAdvance(QLocale().toString(std::max(100, blockCount()))) + 2 * padding;
}

void RuleSource::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->setGeometry(contentsRect().left(), contentsRect().top(), marginWidth(), contentsRect().height());
}

void RuleSource::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

bool RuleSource::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_margin || event->type() != QEvent::Paint)
        return QPlainTextEdit::eventFilter(watched, event);
    paintMargin();
    return true;
}

void RuleSource::paintMargin()
{
    QPainter painter(m_margin);
    painter.fillRect(m_margin->rect(), m_theme.panel);
    painter.setFont(font());
    const QRectF bounds = m_margin->rect();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > bounds.bottom())
            break;
        const bool faulty = std::ranges::contains(m_problems, qint64(block.blockNumber()) + 1, &RuleProblem::line);
        painter.setPen(faulty ? m_theme.text : m_theme.secondaryText);
        const QRectF line(0, place.top(), bounds.width() - padding, place.height());
        if (faulty)
            painter.fillRect(QRectF(0, place.top(), bounds.width(), place.height()), m_theme.searchHit);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(block.blockNumber() + 1));
    }
}

}
