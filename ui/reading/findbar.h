// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/textsearch.h"

#include <QtWidgets/QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;
QT_END_NAMESPACE

namespace pullquote
{

class Icons;
struct Theme;

/**
 * The bar under the page in which the reader says what to find in the article.
 *
 * Announces each change of the query and asks for steps from hit to hit; whoever searches says how it went. Return
 * goes to the next hit, with Shift to the one before, Escape closes.
 */
class FindBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// Needed before the bar is shown.
    void setTheme(Icons &icons, const Theme &theme);
    /// Shows the bar with the focus in its field and @p words in it, or those of the last time where there are none.
    void open(const QString &words);
    [[nodiscard]] TextQuery query() const;

    /// Hit @p current, counted from 0, of @p hits is shown; -1 where none is. @p inNotes notes have the words too.
    void showHits(qsizetype current, const TextHits &hits, qsizetype inNotes);
    void showError(const QString &message);

Q_SIGNALS:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void notesRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addOption(const QString &text, const QString &name);
    QToolButton *addButton(const QString &name);

    /// In a narrow column the options go under the field.
    void arrange(bool inTwoRows);

    QGridLayout *m_grid;
    QWidget *m_options;
    QWidget *m_steps;
    bool m_inTwoRows = false;
    QLineEdit *m_words;
    QLabel *m_count;
    QToolButton *m_notes;
    QToolButton *m_case;
    QToolButton *m_accents;
    QToolButton *m_whole;
    QToolButton *m_expression;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

}
