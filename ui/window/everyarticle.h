// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"
#include "ui/reading/spans.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class CorrectionList;
class Dialogs;
class Workspace;

/// Corrections that hold in every article: how the reader says them, and the list in which they and the open article's own
/// are looked through.
class EveryArticle : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EveryArticle)
public:
    /// All must outlive this object, which belongs to @p window.
    EveryArticle(Workspace &workspace, Dialogs &dialogs, QWidget &window);

    /// What was corrected last in the open article holds in every one.
    void applyLast();
    void showList();
    /// What can be said of the entity @p key for every article, as a menu within @p menu.
    void addMenu(QMenu &menu, const MarkKey &key);

Q_SIGNALS:
    /// In words for the reader.
    void done(const QString &message);
    /// The reader turns to what a correction in the list changed.
    void placeRequested(pullquote::TextRange place);

private:
    void apply(const QList<CorrectionStep> &steps);
    void mergeAlways(const MarkKey &key);
    void keepApartAlways(const MarkKey &key);

    Workspace &m_workspace;
    Dialogs &m_dialogs;
    QWidget &m_window;
    QPointer<CorrectionList> m_list;
};

}
