// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctionactions.h"

#include "ui/window/newaction.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace pullquote
{

CorrectionActions::CorrectionActions(const QList<QWidget *> &readers, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
{
    reject = add(u"reject"_s, tr("&Not a Finding"), QKeySequence(Qt::Key_X));
    merge = add(u"merge"_s, tr("&Merge Into…"), QKeySequence(Qt::Key_M));
    rename = add(u"rename"_s, tr("&Rename…"), QKeySequence(Qt::Key_F2));
    value = add(u"value"_s, tr("Correct &Value…"), QKeySequence(Qt::Key_V));
    unnamedSource = add(u"unnamedSource"_s, tr("&Unnamed Source Speaks…"), QKeySequence(Qt::Key_U));
    clearSpeaker = add(u"clearSpeaker"_s, tr("&Clear Speaker"), QKeySequence(Qt::Key_0));
    everyArticle = add(u"correctEverywhere"_s, tr("Also in &Every Article"), QKeySequence(Qt::Key_A));
    list = add(u"corrections"_s, tr("Corrections…"), {});
    kinds = {{add(u"isPerson"_s, tr("&Person"), QKeySequence(Qt::Key_P)), MarkKind::Person},
             {add(u"isOrganisation"_s, tr("&Organisation"), {}), MarkKind::Organisation},
             {add(u"isPlace"_s, tr("P&lace"), {}), MarkKind::Place},
             {add(u"isPolicy"_s, tr("Pol&icy"), {}), MarkKind::Policy},
             {add(u"isFigure"_s, tr("&Figure"), {}), MarkKind::Figure},
             {add(u"isQuote"_s, tr("&Quote"), {}), MarkKind::Quote}};
}

QAction *CorrectionActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    QAction *action = newReadingAction(*this, name, text, key, m_readers);
    m_all.append(action);
    return action;
}

void CorrectionActions::fillMenu(QMenu &menu)
{
    menu.addAction(reject);
    QMenu *is = menu.addMenu(tr("&This Is a"));
    for (const auto &[action, kind] : std::as_const(kinds))
        is->addAction(action);
    menu.addSeparator();
    menu.addActions({merge, rename});
    menu.addSeparator();
    menu.addActions({unnamedSource, clearSpeaker, value});
    menu.addSeparator();
    menu.addActions({everyArticle, list});
}

void CorrectionActions::setArticleOpen(bool open)
{
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(open || action == list);
}

}
