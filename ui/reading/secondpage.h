// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class Icons;
struct Theme;

/// The other half of the split view: an article to read beside the open one, and a line over it to choose which.
class SecondPage : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecondPage)
public:
    struct Choice {
        ArticleId id;
        QString title;
    };

    explicit SecondPage(QWidget *parent = nullptr);

    /// What can be shown here; the choice that is current stays it, as far as it is among them.
    void setChoices(const QList<Choice> &choices);
    void setCurrent(ArticleId id);
    /// Of the line; the view's own theme is set like that of any view.
    void setTheme(Icons &icons, const Theme &theme);

    ArticleView *view;

Q_SIGNALS:
    void articleChosen(pullquote::ArticleId id);
    void swapRequested();
    void closeRequested();

private:
    QComboBox *m_choice;
    QToolButton *m_swap;
    QToolButton *m_close;
};

}
