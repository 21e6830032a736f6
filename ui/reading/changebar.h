// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/reanchoring.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

struct Theme;

/// A line above the text that says what a new version of the article did to the reader's marks. Hidden at first.
class ChangeBar : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeBar)
public:
    explicit ChangeBar(QWidget *parent = nullptr);

    void setTheme(Icons &icons, const Theme &theme);
    /// Where the marks stand now; @p justChanged where the reader has not been told of the new version before.
    void showCounts(const AnchorCounts &counts, bool justChanged);
    /// Asks for the words that a mark made on @p words belongs to.
    void askForPlace(const QString &words);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void reviewRequested();
    void versionsRequested();
    /// The reader has seen it, or does not want to choose a place after all.
    void dismissed();

private:
    [[nodiscard]] QToolButton *addButton(const QString &text);
    void showText(const QString &text);

    QLabel *m_text;
    QToolButton *m_review;
    QToolButton *m_versions;
    QToolButton *m_close;
};

}
