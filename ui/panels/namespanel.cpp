// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/namespanel.h"

#include "ui/panels/findingpanel.h"
#include "ui/panels/kindbutton.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pullquote
{

NamesPanel::NamesPanel(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_stack(new QStackedWidget)
{
    m_row->setContentsMargins(8, 8, 8, 0);
    m_row->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_stack, 1);
}

void NamesPanel::addList(MarkKind kind, const QString &name, FindingPanel *list)
{
    auto *button = new KindButton(kind, name);
    m_row->addWidget(button);
    m_stack->addWidget(list);
    m_buttons.append(button);
    m_lists.append(list);
    connect(button, &KindButton::toggled, this, [this, list](bool chosen) {
        if (chosen)
            m_stack->setCurrentWidget(list);
    });
    connect(list, &FindingPanel::countChanged, this, [this, button](int rows) {
        button->setCount(rows);
        Q_EMIT countChanged(count());
    });
    button->setCount(list->count());
    if (m_lists.size() == 1)
        button->setChecked(true);
}

void NamesPanel::setTheme(const Theme &theme)
{
    for (KindButton *button : std::as_const(m_buttons))
        button->setTheme(theme);
}

void NamesPanel::showKind(MarkKind kind)
{
    const auto button = std::ranges::find(m_buttons, kind, &KindButton::kind);
    if (button != m_buttons.end())
        (*button)->setChecked(true);
}

int NamesPanel::count() const
{
    int rows = 0;
    for (const FindingPanel *list : m_lists)
        rows += list->count();
    return rows;
}

}
