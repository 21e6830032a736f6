// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace pullquote
{

/// Stands in the place of the article while there is none, and says how to get one.
class EmptyPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyPage)
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void openRequested();
    void pasteRequested();
    void sampleRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Ctrl+V where the window has no action of its own for it.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_invitation;
    QLabel *m_promise;
    QPushButton *m_open;
    QPushButton *m_sample;
    QColor m_page;
};

}
