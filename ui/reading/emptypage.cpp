// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/emptypage.h"

#include <QtGui/QFontInfo>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QLabel *centredLabel(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPixelSize(qRound(QFontInfo(font).pixelSize() * scale)); // it may be given in points or in pixels
    label->setFont(font);
    return label;
}

void setColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

}

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(tr("Read closely"), 2.4, this))
    , m_invitation(centredLabel(tr("Drop a file here, paste text (Ctrl+V), or"), 1.1, this))
    , m_promise(centredLabel(tr("Everything stays on this computer."), 1, this))
    , m_open(new QPushButton(tr("&Open a file…"), this))
    , m_sample(new QPushButton(tr("Open the &sample article"), this))
{
    QFont serif = m_title->font();
    serif.setFamilies({u"Source Serif 4"_s, u"Source Serif Pro"_s, u"Noto Serif"_s, u"Georgia"_s, u"serif"_s});
    m_title->setFont(serif);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_sample);
    buttons->addStretch();
    for (QPushButton *button : {m_open, m_sample})
        button->setMinimumSize(button->sizeHint() + QSize(20, 8));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    column->addStretch(4);
    column->addWidget(m_title);
    column->addWidget(m_invitation);
    column->addSpacing(4);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_promise);
    column->addStretch(5); // a little above the middle looks like the middle
    connect(m_open, &QPushButton::clicked, this, &EmptyPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &EmptyPage::sampleRequested);
    setAccessibleName(tr("No article is open"));
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_open);
}

void EmptyPage::setTheme(const Theme &theme)
{
    m_page = theme.page;
    setPalette(windowPalette(theme));
    setColour(m_title, theme.text);
    setColour(m_invitation, theme.text);
    setColour(m_promise, theme.secondaryText);
    update();
}

void EmptyPage::paintEvent(QPaintEvent *event)
{
    if (m_page.isValid())
        QPainter(this).fillRect(event->rect(), m_page);
}

void EmptyPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else
        QWidget::keyPressEvent(event);
}

}
