// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"
#include "ui/reading/spans.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class CorrectionActions;
class CorrectionList;
class Dialogs;
class ReadingController;
class SidePanel;
class Workspace;

/**
 * Puts findings right as the reader asks by key, menu or selection bar; each time one undo step.
 *
 * A step acts on the selection where it needs one and there is one, else on the finding that is current: clicked, stepped
 * to, under the caret, or chosen in a panel.
 */
class CorrectionController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionController)
public:
    /// All must outlive this object.
    CorrectionController(Workspace &workspace, ReadingController &reading, ArticleView &view, Dialogs &dialogs,
                         CorrectionActions &actions, QWidget *window);

    /// What is chosen in the panel becomes current, and its rows get a menu.
    void follow(const SidePanel &side);
    /// Takes the current quote for its candidate @p number, from 0; false where no quote is current or there is none such.
    bool chooseSpeaker(int number);
    /// What can be done with finding @p key; nothing for the reader's own marks.
    void fillMenu(QMenu &menu, const MarkKey &key);
    /// The selection, or the current finding, is of this kind.
    void setKind(MarkKind kind);

Q_SIGNALS:
    /// In words for the reader.
    void done(const QString &message);

private:
    void apply(const QList<CorrectionStep> &steps);
    void reject(const MarkKey &key);
    void rejectMention(const MarkKey &key);
    void merge(const MarkKey &key);
    void keepApart(const MarkKey &key);
    void rename(const MarkKey &key);
    void splitOff(const MarkKey &key, const QList<TextRange> &places);
    void correctValue(const MarkKey &key);
    void setUnnamedSource(const MarkKey &key);
    void setSpeaker(const MarkKey &key, std::optional<qsizetype> person, const QString &description);
    void addSplits(QMenu &menu, const MarkKey &key);
    void addSpeakers(QMenu &menu, const MarkKey &key);
    void showList();
    /// Another entity of the same kind, chosen by the reader.
    [[nodiscard]] std::optional<EntityRef> otherEntity(const MarkKey &key, const QString &title, const QString &label);
    [[nodiscard]] EntityRef entity(const MarkKey &key) const;
    [[nodiscard]] Passage passageOf(const MarkKey &key) const;

    Workspace &m_workspace;
    ReadingController &m_reading;
    ArticleView &m_view;
    Dialogs &m_dialogs;
    QWidget *m_window;
    QPointer<CorrectionList> m_list;
};

}
