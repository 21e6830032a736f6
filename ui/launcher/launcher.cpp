// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launcher/launcher.h"

#include "ui/launcher/launcherdelegate.h"
#include "ui/reading/overlay.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int widest = 640; // device-independent px
constexpr int fromTop = 44; ///< under the menu bar, where the eye is when a key was pressed
constexpr int fromSide = 24;
constexpr int mostRows = 12; ///< more would make it a page of its own
constexpr int padding = 6;

}

Launcher::Launcher(QWidget &window)
    : QFrame(&window)
    , m_window(window)
    , m_model(new LauncherModel(this))
    , m_delegate(new LauncherDelegate(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    m_field->setFrame(false);
    m_field->setClearButtonEnabled(true);
    m_field->setTextMargins(2 * padding, padding, padding, padding); // above the icons
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true); // measuring thousands of rows would be felt
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(padding, 3 * padding, padding, 3 * padding);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = overlayShadow + padding;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(padding);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &Launcher::filter);
    connect(m_list, &QListView::clicked, this, &Launcher::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Launcher::announce);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    window.installEventFilter(this);
    hide();
}

void Launcher::setTheme(Icons &icons, const Theme &theme)
{
    m_theme = theme;
    m_delegate->setTheme(icons, theme);
    QPalette palette = windowPalette(theme);
    palette.setColor(QPalette::Base, theme.raised);
    setPalette(palette);
    QPalette quiet = palette;
    quiet.setColor(QPalette::WindowText, theme.secondaryText);
    m_nothing->setPalette(quiet);
    update();
}

void Launcher::open(const LauncherPage &page)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_emptyText = page.emptyText;
    m_field->setPlaceholderText(page.prompt);
    m_field->setAccessibleName(page.name);
    m_field->setAccessibleDescription(page.prompt);
    m_list->setAccessibleName(page.name);
    m_field->clear();
    m_model->setEntries(page.entries, page.recent);
    filter({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Launcher::filter(const QString &typed)
{
    m_model->setFilter(typed);
    const bool any = m_model->rowCount() > 0;
    m_nothing->setText(typed.isEmpty() ? m_emptyText : tr("Nothing has “%1” in its name.").arg(typed));
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    settle();
}

void Launcher::settle()
{
    const int width = std::min(widest, m_window.width() - 2 * fromSide);
    const int room = m_window.height() - fromTop - fromSide - m_field->sizeHint().height() - 2 * (overlayShadow + padding);
    const int row = m_list->sizeHintForRow(0);
    if (row > 0)
        m_list->setFixedHeight(std::clamp(std::min(m_model->rowCount(), mostRows) * row, row, std::max(row, room / row * row)));
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height();
    setGeometry((m_window.width() - width) / 2, fromTop - overlayShadow, width, height);
}

void Launcher::announce(const QModelIndex &current)
{
    if (!current.isValid() || !isVisible() || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent said(m_field, current.data(Qt::AccessibleTextRole).toString()); // which keeps the focus
    QAccessible::updateAccessibility(&said);
}

void Launcher::choose(const QModelIndex &row)
{
    if (!row.isValid())
        return;
    const auto entry = row.data(KeyRole).value<qsizetype>();
    leave();
    Q_EMIT chosen(entry);
}

void Launcher::leave()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool Launcher::movesInList(int key) const
{
    const bool ends = key == Qt::Key_Home || key == Qt::Key_End;
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown || ends;
}

bool Launcher::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && movesInList(static_cast<QKeyEvent *>(event)->key()))
        return QCoreApplication::sendEvent(m_list, event);
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        settle();
    return QFrame::eventFilter(watched, event);
}

void Launcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(m_list->currentIndex());
    else
        QFrame::keyPressEvent(event);
}

void Launcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOverlay(painter, rect(), m_theme);
    const int line = m_field->geometry().bottom() + padding / 2;
    painter.fillRect(QRect(overlayShadow, line, width() - 2 * overlayShadow, 1), m_theme.border);
}

}
