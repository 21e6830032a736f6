// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutdialog.h"

#include "ui/window/shortcutset.h"
#include "ui/window/windowtext.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pullquote
{

namespace
{

enum Column { ActionColumn, MenuColumn, KeysColumn };

/// What is no action: its keys cannot be others.
QList<QStringList> fixedRows()
{
    const QString place = ShortcutDialog::tr("In the article");
    return {{ShortcutDialog::tr("Open the Image Below the Caret Larger"), place, ShortcutDialog::tr("Enter")},
            {ShortcutDialog::tr("Add Words to the Current Mark"), place, ShortcutDialog::tr("Ctrl+drag")},
            {ShortcutDialog::tr("Select a Word, a Sentence, a Paragraph"), place, ShortcutDialog::tr("2, 3, 4 clicks")},
            {ShortcutDialog::tr("Larger or Smaller Text"), place, ShortcutDialog::tr("Ctrl+wheel")}};
}

}

ShortcutDialog::ShortcutDialog(ShortcutSet &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_name(new QLabel)
    , m_keys(new QKeySequenceEdit)
    , m_remove(new QPushButton(tr("Re&move")))
    , m_reset(new QPushButton(tr("&Reset")))
    , m_words(new QLabel)
    , m_take(new QPushButton(tr("&Take from There")))
    , m_resetAll(new QPushButton(tr("Reset &All")))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    m_filter->setPlaceholderText(tr("Filter by action or keys"));
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    m_filter->setClearButtonEnabled(true);
    m_keys->setMaximumSequenceLength(1);
    m_name->setBuddy(m_keys);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what an undo step is called may be long
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_remove, m_reset, m_take, m_resetAll})
        button->setAutoDefault(false); // Enter in the filter must not press one
    makeList();
    lay();
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, [this] {
        if (const QKeySequence key = m_keys->keySequence(); !key.isEmpty())
            want(key);
        else
            showCurrent(); // Ctrl or Shift alone is no key
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { want({}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { ask(m_shortcuts.defaultKeys(*current())); });
    connect(m_take, &QPushButton::clicked, this, &ShortcutDialog::take);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        refresh();
    });
    refresh();
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_filter->setFocus();
}

void ShortcutDialog::makeList()
{
    m_list->setHeaderLabels({tr("Action"), tr("Menu"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    QList<QStringList> rows;
    for (const MenuAction &each : m_shortcuts.actions())
        rows.append({plainText(*each.action), each.path, QString()});
    for (const QStringList &row : rows + fixedRows()) {
        auto *item = new QTreeWidgetItem(m_list, row);
        item->setSizeHint(ActionColumn, QSize(0, m_list->fontMetrics().height() * 3 / 2));
    }
    m_list->header()->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(MenuColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

void ShortcutDialog::lay()
{
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_name, 1);
    edit->addWidget(m_keys);
    edit->addWidget(m_remove);
    edit->addWidget(m_reset);
    auto *said = new QHBoxLayout;
    said->addWidget(m_words, 1);
    said->addWidget(m_take);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(edit);
    column->addLayout(said);
    column->addWidget(buttons);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().lineSpacing()); // what comes and goes must not move the rest
    resize(620, 640);
}

QAction *ShortcutDialog::current() const
{
    const qsizetype row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_shortcuts.actions().size() ? m_shortcuts.actions().at(row).action : nullptr;
}

void ShortcutDialog::refresh()
{
    bool anyChanged = false;
    for (int row = 0; row < m_shortcuts.actions().size(); ++row) {
        const QAction *action = m_shortcuts.actions().at(row).action;
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool changed = m_shortcuts.isChanged(*action);
        anyChanged = anyChanged || changed;
        QFont font = m_list->font();
        font.setBold(changed);
        item->setFont(KeysColumn, font);
        item->setText(KeysColumn, keysText(*action));
        item->setToolTip(KeysColumn, changed ? tr("Changed by you") : QString());
    }
    m_resetAll->setEnabled(anyChanged);
    showCurrent();
}

void ShortcutDialog::filter(const QString &words)
{
    QTreeWidgetItem *first = nullptr;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const bool shown = item->text(ActionColumn).contains(words, Qt::CaseInsensitive)
            || item->text(KeysColumn).contains(words, Qt::CaseInsensitive);
        item->setHidden(!shown);
        if (shown && !first)
            first = item;
    }
    m_list->setCurrentItem(first);
}

void ShortcutDialog::showCurrent()
{
    m_wanted.clear();
    say({}, false);
    const QAction *action = current();
    m_keys->setEnabled(action);
    m_remove->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(action && m_shortcuts.isChanged(*action));
    if (action)
        m_name->setText(tr("&Keys for “%1”:").arg(plainText(*action)));
    else
        m_name->setText(m_list->currentItem() ? tr("This is always so.") : tr("No action has this in its name or keys."));
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
}

void ShortcutDialog::want(const QKeySequence &key)
{
    QList<QKeySequence> keys = current()->shortcuts();
    if (!keys.isEmpty())
        keys.removeFirst();
    keys.removeAll(key);
    if (!key.isEmpty())
        keys.prepend(key);
    if (const QString refusal = m_shortcuts.refusal(*current(), key); !refusal.isEmpty())
        say(refusal, false);
    else
        ask(keys);
}

void ShortcutDialog::ask(const QList<QKeySequence> &keys)
{
    m_wanted = keys;
    const QAction *holder = m_shortcuts.holder(keys, *current());
    if (!holder) {
        take();
        return;
    }
    const auto shared = std::ranges::find_if(keys, [holder](const QKeySequence &key) { return holder->shortcuts().contains(key); });
    say(tr("%1 is used by “%2”.").arg(shared->toString(QKeySequence::NativeText), plainText(*holder)), true);
}

void ShortcutDialog::take()
{
    m_shortcuts.assign(*current(), m_wanted);
    refresh();
}

void ShortcutDialog::say(const QString &words, bool canTake)
{
    m_words->setText(words);
    m_take->setVisible(canTake);
    if (words.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent said(m_keys, words);
    QAccessible::updateAccessibility(&said);
}

}
