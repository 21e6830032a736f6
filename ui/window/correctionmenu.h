// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/spans.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class CorrectionActions;
class CorrectionController;
class EveryArticle;
class Workspace;

/// Writes into a menu what can be put right about a finding, with the keys that do it, and leaves out what does not apply.
class CorrectionMenu
{
    Q_DECLARE_TR_FUNCTIONS(CorrectionMenu)
public:
    /// All must outlive it, and @p controller the menus.
    CorrectionMenu(CorrectionController &controller, EveryArticle &everyArticle, Workspace &workspace, CorrectionActions &actions)
        : m_controller(controller)
        , m_everyArticle(everyArticle)
        , m_workspace(workspace)
        , m_actions(actions)
    {
    }

    /// Nothing for the reader's own marks.
    void fill(QMenu &menu, const MarkKey &key) const;
    /// For several of one kind.
    void fill(QMenu &menu, const QList<MarkKey> &keys) const;

private:
    /// An entry that calls @p step with the controller, and names the keys of @p same, which does it to what is current.
    template<typename Step>
    void add(QMenu &menu, const QString &text, const Step &step, const QAction *same = nullptr) const;
    void addKinds(QMenu &menu, const QList<MarkKey> &keys) const;
    void addSplits(QMenu &menu, const MarkKey &key) const;
    void addSpeakers(QMenu &menu, const MarkKey &key) const;

    CorrectionController &m_controller;
    EveryArticle &m_everyArticle;
    Workspace &m_workspace;
    CorrectionActions &m_actions;
};

}
