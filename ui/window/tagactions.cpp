// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tagactions.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QShortcut>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace pullquote
{

TagActions::TagActions(QWidget &tree, QWidget &reader, QWidget &articles, QWidget &marks, QObject *parent)
    : QObject(parent)
{
    tagArticle = add(u"tagArticle"_s, tr("Tag &Article…"), {&reader, &articles});
    tagArticle->setShortcut(Qt::SHIFT | Qt::Key_T);
    tagArticle->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    tagMarks = addLocal(u"tagMarks"_s, tr("Tag Selected &Marks…"), Qt::Key_T, marks);
    rename = addLocal(u"renameTag"_s, tr("&Rename Tag…"), Qt::Key_F2, tree);
    move = add(u"moveTag"_s, tr("Move Tag &Below…"), {&tree});
    merge = addLocal(u"mergeTag"_s, tr("Mer&ge Tag Into…"), Qt::Key_M, tree);
    describe = addLocal(u"describeTag"_s, tr("&Describe Tag…"), Qt::Key_D, tree);
    remove = addLocal(u"deleteTag"_s, tr("De&lete Tag…"), Qt::Key_Delete, tree);
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    tree.addAction(separator);
    byName = add(u"tagsByName"_s, tr("Tags by &Name"), {&tree});
    mostRecentFirst = add(u"recentTagsFirst"_s, tr("Most Recent Tags &First"), {&tree});
    codebook = add(u"codebook"_s, tr("&Codebook…"), {});
    auto *orders = new QActionGroup(this);
    for (QAction *order : {byName, mostRecentFirst}) {
        order->setCheckable(true);
        orders->addAction(order);
    }
}

QAction *TagActions::add(const QString &name, const QString &text, const QList<QWidget *> &places)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    for (QWidget *place : places)
        place->addAction(action);
    return action;
}

QAction *TagActions::addLocal(const QString &name, const QString &text, Qt::Key key, QWidget &place)
{
    QAction *action = add(name, text, {&place});
    auto *shortcut = new QShortcut(key, &place);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, action, &QAction::trigger);
    return action;
}

void TagActions::fillMenu(QMenu &menu)
{
    menu.addActions({tagArticle, tagMarks});
    menu.addSeparator();
    menu.addActions({rename, move, merge, describe, remove});
    menu.addSeparator();
    menu.addActions({byName, mostRecentFirst});
    menu.addSeparator();
    menu.addAction(codebook);
}

}
