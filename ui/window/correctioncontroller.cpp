// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctioncontroller.h"

#include "app/analysis/proposals.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/correcting.h"
#include "ui/session/workspace.h"
#include "ui/window/correctionactions.h"
#include "ui/window/correctionmenu.h"
#include "ui/window/entitychoice.h"
#include "ui/window/everyarticle.h"
#include "ui/window/readingcontroller.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace pullquote
{

CorrectionController::CorrectionController(Workspace &workspace, ReadingController &reading, ArticleView &view,
                                           Dialogs &dialogs, CorrectionActions &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_reading(reading)
    , m_view(view)
    , m_dialogs(dialogs)
    , m_actions(actions)
    , m_everyArticle(new EveryArticle(workspace, dialogs, *window))
    , m_menu(std::make_unique<CorrectionMenu>(*this, *m_everyArticle, workspace, actions))
{
    const auto onCurrent = [this](QAction *action, void (CorrectionController::*function)(const MarkKey &), auto fits) {
        connect(action, &QAction::triggered, this, [this, function, fits] {
            const QList<MarkKey> keys = meant();
            const std::optional<MarkKey> key = keys.size() == 1 ? keys.first() : m_reading.current();
            if (key && fits(key->kind))
                (this->*function)(*key);
        });
    };
    const auto isEntity = [](MarkKind kind) { return entityKind(kind).has_value(); };
    const auto isQuote = [](MarkKind kind) { return kind == MarkKind::Quote; };
    connect(actions.reject, &QAction::triggered, this, [this] { reject(meant()); });
    connect(actions.merge, &QAction::triggered, this, [this] { merge(meant()); });
    onCurrent(actions.rename, &CorrectionController::rename, isEntity);
    onCurrent(actions.value, &CorrectionController::correctValue, [](MarkKind kind) { return kind == MarkKind::Figure; });
    onCurrent(actions.unnamedSource, &CorrectionController::setUnnamedSource, isQuote);
    connect(actions.clearSpeaker, &QAction::triggered, this, [this, isQuote] {
        if (const std::optional<MarkKey> key = m_reading.current(); key && isQuote(key->kind))
            setSpeaker(*key, {}, {});
    });
    for (const auto &[action, kind] : std::as_const(actions.kinds))
        connect(action, &QAction::triggered, this, [this, kind] { setKind(kind); });
    connect(&reading, &ReadingController::findingRequested, this, &CorrectionController::setKind);
    connect(&workspace, &Workspace::articleOpened, &actions, [&actions] { actions.setArticleOpen(true); });
    connect(&workspace, &Workspace::articleClosed, &actions, [&actions] { actions.setArticleOpen(false); });
    actions.setArticleOpen(false);
    connect(actions.everyArticle, &QAction::triggered, m_everyArticle, &EveryArticle::applyLast);
    connect(actions.list, &QAction::triggered, m_everyArticle, &EveryArticle::showList);
    connect(m_everyArticle, &EveryArticle::placeRequested, &view, [&view](TextRange place) { view.goTo(place); });
    connect(m_everyArticle, &EveryArticle::done, this, &CorrectionController::done);
}

CorrectionController::~CorrectionController() = default;

void CorrectionController::follow(const SidePanel &side)
{
    m_side = &side;
    const auto keyOf = [](MarkKind kind, qsizetype item, qsizetype place) {
        return MarkKey{.kind = kind, .item = item, .part = place, .annotation = {}};
    };
    connect(&side, &SidePanel::findingChosen, this,
            [this, keyOf](MarkKind kind, qsizetype item, qsizetype place) { m_reading.setCurrent(keyOf(kind, item, place)); });
    connect(&side, &SidePanel::findingsDropped, this, [this, keyOf](MarkKind kind, const QList<qsizetype> &items, qsizetype into) {
        QList<EntityRef> dropped;
        for (const qsizetype item : items)
            dropped.append(entity(keyOf(kind, item, 0)));
        mergeInto(dropped, entity(keyOf(kind, into, 0)));
    });
    connect(&side, &SidePanel::variantDropped, this, [this, keyOf](MarkKind kind, qsizetype item, const QString &variant, qsizetype into) {
        moveVariant(keyOf(kind, item, 0), variant, into < 0 ? std::nullopt : std::optional(entity(keyOf(kind, into, 0))));
    });
    connect(&side, &SidePanel::findingMenuRequested, this, [this, keyOf](MarkKind kind, qsizetype item, qsizetype place, QPoint at) {
        QMenu menu;
        if (const QList<MarkKey> keys = meant(); keys.size() > 1)
            m_menu->fill(menu, keys);
        else
            m_menu->fill(menu, keyOf(kind, item, place));
        menu.exec(at);
    });
}

void CorrectionController::apply(const QList<CorrectionStep> &steps, const QString &name)
{
    if (steps.isEmpty())
        return;
    m_workspace.correcting().correct(steps, name);
    const QString message = tr("%1 · Ctrl+Z undoes it").arg(name.isEmpty() ? description(steps) : name);
    const bool general = !m_workspace.correcting().lastForEveryArticle().isEmpty();
    Q_EMIT done(general ? tr("%1 · A does it in every article").arg(message) : message);
}

EntityRef CorrectionController::entity(const MarkKey &key) const
{
    return reference(m_workspace.analysis(), *entityKind(key.kind), key.item);
}

Passage CorrectionController::passageOf(const MarkKey &key) const
{
    const Analysis &analysis = m_workspace.analysis();
    const TextRange range = key.kind == MarkKind::Figure ? analysis.figures.at(key.item).range : analysis.quotes.at(key.item).range;
    return passage(range, m_workspace.article().text);
}

QList<MarkKey> CorrectionController::meant() const
{
    const std::optional<MarkKey> current = m_reading.current();
    const auto selection = m_side ? m_side->selection() : std::nullopt;
    if (!selection || selection->items.isEmpty())
        return current && current->kind < MarkKind::Own ? QList{*current} : QList<MarkKey>();
    QList<MarkKey> keys;
    for (const qsizetype item : selection->items) {
        const bool isCurrent = current && current->kind == selection->kind && current->item == item;
        keys.append({.kind = selection->kind, .item = item, .part = isCurrent ? current->part : 0, .annotation = {}});
    }
    return keys;
}

void CorrectionController::reject(const QList<MarkKey> &keys)
{
    QList<CorrectionStep> steps;
    for (const MarkKey &key : keys) {
        if (entityKind(key.kind))
            steps.append(RejectEntity{entity(key)});
        else if (key.kind == MarkKind::Figure)
            steps.append(RejectFigure{passageOf(key)});
        else
            steps.append(RejectQuote{passageOf(key)});
    }
    apply(steps);
}

void CorrectionController::rejectMention(const MarkKey &key)
{
    const EntityRef ref = entity(key);
    apply({RejectMention{ref, ref.places.value(key.part)}});
}

void CorrectionController::setKind(MarkKind kind)
{
    const TextRange selected = m_view.selection();
    const QString &text = m_workspace.article().text;
    const std::optional<EntityKind> to = entityKind(kind);
    if (selected.isEmpty() || (m_side && m_side->selection())) {
        if (to)
            retype(meant(), *to);
        return;
    }
    std::optional<CorrectionStep> step;
    if (to)
        step = addition(m_workspace.analysis(), *to, selected, text);
    else if (kind == MarkKind::Figure)
        step = figureAddition(selected, text);
    else
        step = quoteAddition(selected, text);
    if (!step)
        return;
    m_view.setSelection({selected.end, selected.end});
    apply({*step});
}

void CorrectionController::retype(const QList<MarkKey> &keys, EntityKind to)
{
    QList<CorrectionStep> steps;
    for (const MarkKey &key : keys) {
        if (const auto kind = entityKind(key.kind); kind && kind != to)
            steps.append(RetypeEntity{entity(key), to});
    }
    apply(steps);
}

void CorrectionController::merge(const QList<MarkKey> &keys)
{
    if (keys.isEmpty() || !entityKind(keys.first().kind))
        return;
    const Analysis &analysis = m_workspace.analysis();
    const auto into = keys.size() > 1 ? chooseMerged(m_dialogs, analysis, keys)
                                      : chooseOther(m_dialogs, analysis, keys.first(), tr("Merge Into"), tr("“%1” is the same as:"));
    if (!into)
        return;
    QList<EntityRef> merged;
    for (const MarkKey &key : keys)
        merged.append(entity(key));
    mergeInto(merged, *into);
}

void CorrectionController::mergeInto(const QList<EntityRef> &merged, const EntityRef &into)
{
    if (!mayMerge(m_dialogs, m_workspace.findings(), merged, into))
        return;
    QList<CorrectionStep> steps;
    for (const EntityRef &entity : merged) {
        if (entity != into)
            steps.append(MergeEntities{entity, into});
    }
    apply(steps);
}

void CorrectionController::keepApart(const MarkKey &key)
{
    if (const auto other = chooseOther(m_dialogs, m_workspace.analysis(), key, tr("Never Merge With"), tr("“%1” is never the same as:")))
        apply({KeepApart{entity(key), *other}});
}

void CorrectionController::rename(const MarkKey &key)
{
    const EntityRef ref = entity(key);
    const std::optional<QString> name = m_dialogs.askText(tr("Rename"), tr("Name:"), ref.name);
    if (name && !name->simplified().isEmpty() && name->simplified() != ref.name)
        apply({RenameEntity{ref, name->simplified()}});
}

void CorrectionController::splitOff(const MarkKey &key, const QList<TextRange> &places)
{
    const QString name = places.first().in(m_workspace.article().text).toString().simplified();
    apply({SplitEntity{entity(key), name, places}});
}

void CorrectionController::moveVariant(const MarkKey &key, const QString &variant, const std::optional<EntityRef> &into)
{
    EntityRef moved = entity(key);
    const QString &text = m_workspace.article().text;
    moved.places.removeIf([&](TextRange place) { return place.in(text).toString().simplified() != variant; });
    if (moved.places.isEmpty() || moved.places.size() == entity(key).places.size())
        return; // of a name that is left with nothing, the row itself can be moved
    QList<CorrectionStep> steps{SplitEntity{entity(key), variant, moved.places}};
    moved.name = variant;
    if (into && !mayMerge(m_dialogs, m_workspace.findings(), {moved}, *into))
        return;
    if (into)
        steps.append(MergeEntities{moved, *into});
    apply(steps, into ? tr("“%1” is “%2”").arg(variant, into->name) : QString());
}

void CorrectionController::correctValue(const MarkKey &key)
{
    const Passage figure = passageOf(key);
    const FigureValue before = valueOf(m_workspace.analysis().figures.at(key.item));
    const std::optional<FigureValue> after = m_dialogs.askFigure(figure.words, before);
    if (after && *after != before)
        apply({SetFigure{figure, *after}});
}

void CorrectionController::fillMenu(QMenu &menu, const MarkKey &key) const
{
    m_menu->fill(menu, key);
}

bool CorrectionController::chooseSpeaker(int number)
{
    const std::optional<MarkKey> key = m_reading.current();
    if (!key || key->kind != MarkKind::Quote || !m_view.selection().isEmpty())
        return false;
    const QList<qsizetype> candidates = speakerCandidates(m_workspace.analysis(), key->item);
    if (number < candidates.size())
        setSpeaker(*key, candidates.at(number), {});
    return true;
}

void CorrectionController::setUnnamedSource(const MarkKey &key)
{
    const std::optional<Speaker> &speaker = m_workspace.analysis().quotes.at(key.item).speaker;
    const QString before = speaker && speaker->person < 0 ? speaker->name : QString();
    const std::optional<QString> words = m_dialogs.askText(tr("Unnamed Source"), tr("How the article describes the source:"), before);
    if (words && !words->simplified().isEmpty())
        setSpeaker(key, {}, words->simplified());
}

void CorrectionController::setSpeaker(const MarkKey &key, std::optional<qsizetype> person, const QString &description)
{
    SetSpeaker step{passageOf(key), std::nullopt, description};
    if (person)
        step.person = reference(m_workspace.analysis(), EntityKind::Person, *person);
    apply({step});
}

}
