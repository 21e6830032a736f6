// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tagactions.h"

#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace pullquote
{

TagActions::TagActions(QWidget &tree, QWidget &reader, QWidget &articles, QWidget &marks, QObject *parent)
    : QObject(parent)
{
    tagArticle = add(u"tagArticle"_s, tr("Tag &Article…"), QKeySequence(Qt::SHIFT | Qt::Key_T), {&reader, &articles});
    tagMarks = add(u"tagMarks"_s, tr("Tag Selected &Marks…"), QKeySequence(Qt::Key_T), {&marks});
    rename = add(u"renameTag"_s, tr("&Rename Tag…"), QKeySequence(Qt::Key_F2), {&tree});
    move = add(u"moveTag"_s, tr("Move Tag &Below…"), {}, {&tree});
    merge = add(u"mergeTag"_s, tr("Mer&ge Tag Into…"), QKeySequence(Qt::Key_M), {&tree});
    describe = add(u"describeTag"_s, tr("&Describe Tag…"), QKeySequence(Qt::Key_D), {&tree});
    remove = add(u"deleteTag"_s, tr("De&lete Tag…"), QKeySequence(Qt::Key_Delete), {&tree});
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    tree.addAction(separator);
    byName = add(u"tagsByName"_s, tr("Tags by &Name"), {}, {&tree});
    mostRecentFirst = add(u"recentTagsFirst"_s, tr("Most Recent Tags &First"), {}, {&tree});
    codebook = add(u"codebook"_s, tr("&Codebook…"), {}, {});
    auto *orders = new QActionGroup(this);
    for (QAction *order : {byName, mostRecentFirst}) {
        order->setCheckable(true);
        orders->addAction(order);
    }
}

QAction *TagActions::add(const QString &name, const QString &text, const QKeySequence &key, const QList<QWidget *> &places)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QWidget *place : places)
        place->addAction(action);
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
