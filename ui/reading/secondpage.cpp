// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/secondpage.h"

#include "ui/reading/articleview.h"
#include "ui/theme/icons.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pullquote
{

SecondPage::SecondPage(QWidget *parent)
    : QWidget(parent)
    , view(new ArticleView)
    , m_choice(new QComboBox)
    , m_swap(new QToolButton)
    , m_close(new QToolButton)
{
    m_choice->setAccessibleName(tr("Article on the second side"));
    m_choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_choice->setMaxVisibleItems(20);
    m_swap->setToolTip(tr("Swap sides (Shift+F4)"));
    m_swap->setAccessibleName(tr("Swap sides"));
    m_close->setToolTip(tr("Close the second side (F4)"));
    m_close->setAccessibleName(tr("Close the second side"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 10, 12, 11);
    line->addWidget(m_choice, 1);
    for (QToolButton *button : {m_swap, m_close}) {
        button->setAutoRaise(true);
        line->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(view, 1);
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { Q_EMIT articleChosen(ArticleId{m_choice->itemData(row).toLongLong()}); });
    connect(m_swap, &QToolButton::clicked, this, &SecondPage::swapRequested);
    connect(m_close, &QToolButton::clicked, this, &SecondPage::closeRequested);
}

void SecondPage::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker blocker(m_choice);
    const QVariant current = m_choice->currentData();
    m_choice->clear();
    for (const Choice &choice : choices)
        m_choice->addItem(choice.title, choice.id.value);
    m_choice->setCurrentIndex(m_choice->findData(current));
}

void SecondPage::setCurrent(ArticleId id)
{
    m_choice->setCurrentIndex(m_choice->findData(id.value));
}

void SecondPage::setTheme(Icons &icons, const Theme &theme)
{
    m_swap->setIcon(icons.icon(u"swap"_s, theme));
    m_close->setIcon(icons.icon(u"close"_s, theme));
}

}
