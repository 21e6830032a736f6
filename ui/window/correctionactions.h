// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/marklook.h"

#include <QtCore/QList>
#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

/// The actions that put findings right, with their words and keys; they act while the reading view or a list of findings
/// has the focus. What they do is CorrectionController's.
class CorrectionActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionActions)
public:
    /// @p readers are the widgets in which the keys act.
    CorrectionActions(const QList<QWidget *> &readers, QObject *parent);

    void fillMenu(QMenu &menu);
    void setArticleOpen(bool open);

    QAction *reject;
    QAction *merge;
    QAction *rename;
    QAction *value;
    QAction *clearSpeaker;
    QAction *unnamedSource;
    QAction *everyArticle;
    QAction *list; ///< needs no article
    QList<std::pair<QAction *, MarkKind>> kinds; ///< "this is a person", policy …

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key); ///< as WindowActions

    QList<QWidget *> m_readers;
    QList<QAction *> m_all;
};

}
