// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

/// The actions on tags, with their words and keys. Those on the current tag act while the tree of tags has the focus, those on
/// articles and marks in their lists. What they do is TagController's.
class TagActions : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagActions)
public:
    /// Where the keys act; @p tree has the actions on the current tag for its menu.
    TagActions(QWidget &tree, QWidget &reader, QWidget &articles, QWidget &marks, QObject *parent);

    void fillMenu(QMenu &menu);

    QAction *tagArticle; ///< the open one, or those selected in the list that has the focus
    QAction *tagMarks; ///< those selected in the list of notes
    QAction *rename;
    QAction *move;
    QAction *merge;
    QAction *describe;
    QAction *remove;
    QAction *byName;
    QAction *mostRecentFirst;
    QAction *codebook;

private:
    QAction *add(const QString &name, const QString &text, const QList<QWidget *> &places);
    /// With a key that acts in @p place alone: it may be another action's elsewhere, and is not the reader's to change.
    QAction *addLocal(const QString &name, const QString &text, Qt::Key key, QWidget &place);
};

}
