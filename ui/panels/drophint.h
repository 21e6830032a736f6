// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace pullquote
{

/// What a drop would do, over a list while something is dragged there: a frame around its target, with the words in it. Takes
/// no events; as large as its parent.
class DropHint : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropHint)
public:
    explicit DropHint(QWidget *parent);

    /// @p target in the parent's coordinates; a dashed frame where the drop is only offered. Brings the hint up.
    void showTarget(const QRect &target, const QString &words, bool offered = false);
    [[nodiscard]] const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect m_target;
    QString m_words;
    bool m_offered = false;
};

}
