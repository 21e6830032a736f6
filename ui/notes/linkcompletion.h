// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QCompleter;
class QKeyEvent;
class QPlainTextEdit;
class QStringListModel;
QT_END_NAMESPACE

namespace pullquote
{

/**
 * Offers what a link in double brackets can lead to, while one is being written in a field.
 *
 * The targets are asked for when the brackets open, as they stand in them: a title, @name, #figure. Any part of a target
 * finds it.
 */
class LinkCompletion : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkCompletion)
public:
    using Targets = std::function<QStringList()>;

    /// @p field becomes its parent.
    LinkCompletion(QPlainTextEdit &field, const Targets &targets);

    /// Whether @p key belongs to the list that is open, and the field must leave it alone.
    [[nodiscard]] bool takes(const QKeyEvent &key) const;

private:
    void follow();
    void insert(const QString &target);

    QPlainTextEdit &m_field;
    Targets m_targets;
    QStringListModel *m_model;
    QCompleter *m_completer;
    std::optional<int> m_opened; ///< position in the field behind the brackets whose targets the model has
};

/// Where in @p line, before @p column, the words of a link begin that has not been closed; none outside of one.
[[nodiscard]] std::optional<int> openLink(QStringView line, int column);

}
