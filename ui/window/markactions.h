// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/markruns.h"

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

/// The actions on marks beyond making and deleting one: every occurrence, further runs, other ends; and what
/// the colours mean, which is the window's to connect. The rest is connected by the MarkController.
class MarkActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkActions)
public:
    /// Moves an end of the current mark.
    struct Mover {
        QAction *action;
        RangeEnd end;
        EndStep step;
    };

    /// The keys act while @p reader has the focus. It becomes the parent.
    explicit MarkActions(QWidget &reader);

    /// After those that @p bar has.
    void fillMenu(QMenu &bar);
    void setArticleOpen(bool open);

    QAction *every;
    QAction *addRun;
    QAction *removeRun;
    QAction *meanings;
    QAction *deleted;
    QAction *menu; ///< the window's to connect, too
    QList<Mover> movers;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key); ///< as WindowActions

    QWidget &m_reader;
};

}
