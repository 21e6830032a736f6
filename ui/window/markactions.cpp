// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/markactions.h"

#include "ui/window/newaction.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace pullquote
{

MarkActions::MarkActions(QWidget &reader)
    : QObject(&reader)
    , m_reader(reader)
{
    every = add(u"markEvery"_s, tr("Mark &Every Occurrence"), QKeySequence(Qt::SHIFT | Qt::Key_H));
    addRun = add(u"addRun"_s, tr("&Add Selection to Mark"), QKeySequence(Qt::CTRL | Qt::Key_H));
    removeRun = add(u"removeRun"_s, tr("&Remove This Part of the Mark"), QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    meanings = add(u"meanings"_s, tr("&Colours and Their Meanings…"), {});
    deleted = add(u"deletedMarks"_s, tr("Dele&ted Marks…"), {});
    menu = add(u"textMenu"_s, tr("&Menu of This Place"), QKeySequence(Qt::SHIFT | Qt::Key_F10));
    const auto keys = Qt::SHIFT | Qt::ALT;
    const auto wordKeys = keys | Qt::CTRL;
    const auto end = [this](const QString &name, const QString &text, const QKeySequence &key, EndStep step) {
        movers.append({add(name, text, key), RangeEnd::End, step});
    };
    const auto start = [this](const QString &name, const QString &text, const QKeySequence &key, EndStep step) {
        movers.append({add(name, text, key), RangeEnd::Start, step});
    };
    end(u"endForward"_s, tr("&End Further by a Character"), keys | Qt::Key_Right, EndStep::CharacterForward);
    end(u"endBack"_s, tr("End &Back by a Character"), keys | Qt::Key_Left, EndStep::CharacterBack);
    end(u"endWordForward"_s, tr("End Further by a &Word"), wordKeys | Qt::Key_Right, EndStep::WordForward);
    end(u"endWordBack"_s, tr("End Back by a W&ord"), wordKeys | Qt::Key_Left, EndStep::WordBack);
    start(u"startBack"_s, tr("&Start Further Up by a Character"), keys | Qt::Key_Up, EndStep::CharacterBack);
    start(u"startForward"_s, tr("Start &Down by a Character"), keys | Qt::Key_Down, EndStep::CharacterForward);
    start(u"startWordBack"_s, tr("Start Further &Up by a Word"), wordKeys | Qt::Key_Up, EndStep::WordBack);
    start(u"startWordForward"_s, tr("Start Dow&n by a Word"), wordKeys | Qt::Key_Down, EndStep::WordForward);
}

QAction *MarkActions::add(const QString &name, const QString &text, const QKeySequence &key)
{
    return newReadingAction(*this, name, text, key, {&m_reader});
}

void MarkActions::setArticleOpen(bool open)
{
    for (QAction *action : {every, addRun, removeRun, deleted, menu})
        action->setEnabled(open);
    for (const Mover &mover : std::as_const(movers))
        mover.action->setEnabled(open);
}

void MarkActions::fillMenu(QMenu &bar)
{
    bar.addSeparator();
    bar.addActions({every, addRun, removeRun});
    QMenu *ends = bar.addMenu(tr("&Ends of the Mark"));
    for (const Mover &mover : std::as_const(movers))
        ends->addAction(mover.action);
    bar.addSeparator();
    bar.addActions({menu, meanings, deleted});
}

}
