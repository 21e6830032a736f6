// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/rulecheck.h"
#include "ui/theme/sourcehighlighter.h"

#include <QtWidgets/QPlainTextEdit>

namespace pullquote
{

/// A field for the XML of a rule: coloured, with the numbers of its lines, those with a problem on a tint.
class RuleSource : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleSource)
public:
    explicit RuleSource(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setProblems(const QList<RuleProblem> &problems);
    /// Puts the cursor at the start of @p line, from 1, and the focus here.
    void goToLine(qint64 line);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int marginWidth() const;
    void placeMargin();
    void paintMargin();
    void tintProblems();

    QWidget *m_margin; ///< with the numbers
    SourceHighlighter m_highlighter;
    QList<RuleProblem> m_problems;
    Theme m_theme;
};

}
