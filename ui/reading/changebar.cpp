// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/changebar.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString countsText(const AnchorCounts &counts, bool justChanged)
{
    QStringList parts;
    if (justChanged && counts.kept > 0)
        parts.append(counts.kept == 1 ? ChangeBar::tr("1 mark kept") : ChangeBar::tr("%1 marks kept").arg(counts.kept));
    if (counts.uncertain > 0)
        parts.append(ChangeBar::tr("%1 to check").arg(counts.uncertain));
    if (counts.orphaned > 0)
        parts.append(ChangeBar::tr("%1 without a place").arg(counts.orphaned));
    const QString list = parts.join(u", "_s);
    if (list.isEmpty())
        return ChangeBar::tr("This article changed.");
    return justChanged ? ChangeBar::tr("This article changed: %1.").arg(list) : ChangeBar::tr("Marks: %1.").arg(list);
}

}

ChangeBar::ChangeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_review(addButton(tr("&Review…")))
    , m_versions(addButton(tr("&Versions…")))
    , m_close(addButton({}))
{
    setAccessibleName(tr("Changes of the article"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 12, 6);
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    for (QToolButton *button : {m_review, m_versions, m_close})
        row->addWidget(button);
    connect(m_review, &QToolButton::clicked, this, &ChangeBar::reviewRequested);
    connect(m_versions, &QToolButton::clicked, this, &ChangeBar::versionsRequested);
    connect(m_close, &QToolButton::clicked, this, &ChangeBar::dismissed);
    hide();
}

QToolButton *ChangeBar::addButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void ChangeBar::setTheme(Icons &icons, const Theme &theme)
{
    m_close->setIcon(icons.icon(u"close"_s, theme));
}

void ChangeBar::showCounts(const AnchorCounts &counts, bool justChanged)
{
    m_review->setVisible(counts.uncertain + counts.orphaned > 0);
    m_versions->setVisible(true);
    showText(countsText(counts, justChanged));
}

void ChangeBar::askForPlace(const QString &words)
{
    m_review->hide();
    m_versions->hide();
    showText(tr("Select the words that “%1” belongs to and press Enter; Esc leaves it as it is.").arg(words));
}

void ChangeBar::showText(const QString &text)
{
    m_text->setText(text);
    show();
}

QString ChangeBar::text() const
{
    return m_text->text();
}

}
