// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/correction.h"
#include "ui/reading/spans.h"

#include <QtCore/QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class CorrectionActions;
class CorrectionMenu;
class Dialogs;
class EveryArticle;
class ReadingController;
class SidePanel;
class Workspace;

/**
 * Puts findings right as the reader asks by key, menu or selection bar; each time one undo step.
 *
 * A step acts on the selection where it needs one and there is one, else on the finding that is current: clicked, stepped
 * to, under the caret, or chosen in a panel; in a panel on all rows that are selected, as far as its filter shows them.
 */
class CorrectionController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionController)
public:
    /// All must outlive this object.
    CorrectionController(Workspace &workspace, ReadingController &reading, ArticleView &view, Dialogs &dialogs,
                         CorrectionActions &actions, QWidget *window);
    ~CorrectionController() override;

    /// What is chosen in the panel becomes current, and its rows get a menu.
    void follow(const SidePanel &side);
    /// Takes the current quote for its candidate @p number, from 0; false where no quote is current or there is none such.
    bool chooseSpeaker(int number);
    /// What can be done with finding @p key, with the keys that do it; nothing for the reader's own marks.
    void fillMenu(QMenu &menu, const MarkKey &key) const;
    /// The selection, or the current finding, is of this kind.
    void setKind(MarkKind kind);

    // One undo step each; what they need to know besides they ask the reader.
    void reject(const QList<MarkKey> &keys);
    void rejectMention(const MarkKey &key);
    void retype(const QList<MarkKey> &keys, EntityKind to);
    void merge(const QList<MarkKey> &keys);
    void keepApart(const MarkKey &key);
    void rename(const MarkKey &key);
    void splitOff(const MarkKey &key, const QList<TextRange> &places);
    void correctValue(const MarkKey &key);
    void setUnnamedSource(const MarkKey &key);
    void setSpeaker(const MarkKey &key, std::optional<qsizetype> person, const QString &description);
    [[nodiscard]] EntityRef entity(const MarkKey &key) const;

Q_SIGNALS:
    /// In words for the reader.
    void done(const QString &message);

private:
    /// As one undo step called @p name, else by what it does.
    void apply(const QList<CorrectionStep> &steps, const QString &name = {});
    /// What a step is meant for: the rows selected in the list that has the focus, else the current finding.
    [[nodiscard]] QList<MarkKey> meant() const;
    void mergeInto(const QList<EntityRef> &merged, const EntityRef &into);
    /// The mentions with the words @p variant are @p into, or one of their own.
    void moveVariant(const MarkKey &key, const QString &variant, const std::optional<EntityRef> &into);
    [[nodiscard]] Passage passageOf(const MarkKey &key) const;

    Workspace &m_workspace;
    ReadingController &m_reading;
    ArticleView &m_view;
    Dialogs &m_dialogs;
    CorrectionActions &m_actions;
    EveryArticle *m_everyArticle;
    std::unique_ptr<CorrectionMenu> m_menu;
    const SidePanel *m_side = nullptr;
};

}
