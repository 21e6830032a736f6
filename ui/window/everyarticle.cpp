// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/everyarticle.h"

#include "ui/dialogs/dialogs.h"
#include "ui/session/correcting.h"
#include "ui/session/workspace.h"
#include "ui/window/correctionlist.h"
#include "ui/window/entitychoice.h"

#include <QtWidgets/QMenu>

namespace pullquote
{

namespace
{

/// "Always a Person" or "Never a Person".
std::pair<QString, QString> alwaysAndNever(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return {EveryArticle::tr("&Always a Person"), EveryArticle::tr("&Never a Person")};
    case EntityKind::Organisation:
        return {EveryArticle::tr("&Always an Organisation"), EveryArticle::tr("&Never an Organisation")};
    case EntityKind::Place:
        return {EveryArticle::tr("&Always a Place"), EveryArticle::tr("&Never a Place")};
    case EntityKind::Policy:
        break;
    }
    return {EveryArticle::tr("&Always a Policy"), EveryArticle::tr("&Never a Policy")};
}

}

EveryArticle::EveryArticle(Workspace &workspace, Dialogs &dialogs, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void EveryArticle::apply(const QList<CorrectionStep> &steps)
{
    const bool isNew = m_workspace.correcting().correctEverywhere(steps);
    Q_EMIT done(isNew ? tr("%1 · Ctrl+Z undoes it").arg(m_workspace.undoStack().undoText())
                      : tr("That holds in every article already."));
}

void EveryArticle::applyLast()
{
    const QList<CorrectionStep> steps = m_workspace.correcting().lastForEveryArticle();
    if (!steps.isEmpty())
        apply(steps);
    else if (m_workspace.findings().corrections().isEmpty())
        Q_EMIT done(tr("Nothing has been corrected in this article."));
    else
        Q_EMIT done(tr("The last correction is about a place in this article, and cannot hold in others."));
}

void EveryArticle::addMenu(QMenu &menu, const MarkKey &key)
{
    const EntityKind kind = *entityKind(key.kind);
    const QList<Entity> &list = entities(m_workspace.analysis(), kind);
    const EntityRef entity = reference(m_workspace.analysis(), kind, key.item);
    const auto [always, never] = alwaysAndNever(kind);
    QMenu *every = menu.addMenu(tr("In &Every Article"));
    every->addAction(never, this, [this, entity] { apply({RejectEntity{entity}}); });
    every->addAction(always, this, [this, entity] { apply({AddEntity{entity.kind, entity.name, entity.name, {}}}); });
    if (list.size() < 2)
        return;
    every->addAction(tr("Always the &Same As…"), this, [this, key] { mergeAlways(key); });
    every->addAction(tr("Ne&ver the Same As…"), this, [this, key] { keepApartAlways(key); });
}

void EveryArticle::mergeAlways(const MarkKey &key)
{
    const EntityRef entity = reference(m_workspace.analysis(), *entityKind(key.kind), key.item);
    if (const auto into = chooseOther(m_dialogs, m_workspace.analysis(), key, tr("Always the Same"), tr("In every article “%1” is the same as:")))
        apply({MergeEntities{entity, *into}});
}

void EveryArticle::keepApartAlways(const MarkKey &key)
{
    const EntityRef entity = reference(m_workspace.analysis(), *entityKind(key.kind), key.item);
    if (const auto other = chooseOther(m_dialogs, m_workspace.analysis(), key, tr("Never the Same"), tr("In no article “%1” is the same as:")))
        apply({KeepApart{entity, *other}});
}

void EveryArticle::showList()
{
    if (!m_list) {
        m_list = new CorrectionList(m_workspace, &m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_list, &CorrectionList::placeRequested, this, &EveryArticle::placeRequested);
    }
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

}
