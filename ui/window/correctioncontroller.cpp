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
#include "ui/window/entitychoice.h"
#include "ui/window/everyarticle.h"
#include "ui/window/readingcontroller.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace pullquote
{

namespace
{

QString negation(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return CorrectionController::tr("&Not a Person");
    case MarkKind::Organisation:
        return CorrectionController::tr("&Not an Organisation");
    case MarkKind::Place:
        return CorrectionController::tr("&Not a Place");
    case MarkKind::Policy:
        return CorrectionController::tr("&Not a Policy");
    case MarkKind::Figure:
        return CorrectionController::tr("&Not a Figure");
    default:
        return CorrectionController::tr("&Not a Quote");
    }
}

/// A menu takes & for a mark of its own.
QString plain(const QString &words)
{
    return QString(words).replace(u'&', QStringLiteral("&&"));
}

/// Those of @p same, which does to what is current what @p entry does.
void showKeys(QAction *entry, const QAction *same)
{
    entry->setShortcuts(same->shortcuts());
    entry->setShortcutVisibleInContextMenu(true);
}

}

CorrectionController::CorrectionController(Workspace &workspace, ReadingController &reading, ArticleView &view,
                                           Dialogs &dialogs, CorrectionActions &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_reading(reading)
    , m_view(view)
    , m_dialogs(dialogs)
    , m_actions(actions)
    , m_everyArticle(new EveryArticle(workspace, dialogs, *window))
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
            fillMenuOfSeveral(menu, keys);
        else
            fillMenu(menu, keyOf(kind, item, place));
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

void CorrectionController::fillMenu(QMenu &menu, const MarkKey &key)
{
    const std::optional<EntityKind> kind = entityKind(key.kind);
    if (!kind && key.kind != MarkKind::Figure && key.kind != MarkKind::Quote)
        return;
    showKeys(menu.addAction(negation(key.kind), this, [this, key] { reject({key}); }), m_actions.reject);
    if (key.kind == MarkKind::Figure)
        showKeys(menu.addAction(tr("Correct &Value…"), this, [this, key] { correctValue(key); }), m_actions.value);
    if (key.kind == MarkKind::Quote)
        addSpeakers(menu, key);
    if (!kind)
        return;
    const QList<Entity> &list = entities(m_workspace.analysis(), *kind);
    if (list.at(key.item).mentions.size() > 1)
        menu.addAction(tr("Not This &Mention"), this, [this, key] { rejectMention(key); });
    menu.addSeparator();
    showKeys(menu.addAction(tr("&Rename…"), this, [this, key] { rename(key); }), m_actions.rename);
    if (list.size() > 1)
        showKeys(menu.addAction(tr("Mer&ge Into…"), this, [this, key] { merge({key}); }), m_actions.merge);
    addSplits(menu, key);
    if (list.size() > 1)
        menu.addAction(tr("Ne&ver Merge With…"), this, [this, key] { keepApart(key); });
    addKinds(menu, {key});
    m_everyArticle->addMenu(menu, key);
}

void CorrectionController::fillMenuOfSeveral(QMenu &menu, const QList<MarkKey> &keys)
{
    const auto counted = [&keys](const QString &words) { return tr("%1 (%L2)").arg(words).arg(keys.size()); };
    showKeys(menu.addAction(counted(negation(keys.first().kind)), this, [this, keys] { reject(keys); }), m_actions.reject);
    if (!entityKind(keys.first().kind))
        return;
    menu.addSeparator();
    showKeys(menu.addAction(counted(tr("Mer&ge…")), this, [this, keys] { merge(keys); }), m_actions.merge);
    addKinds(menu, keys);
}

void CorrectionController::addKinds(QMenu &menu, const QList<MarkKey> &keys)
{
    QMenu *change = menu.addMenu(tr("Change &Kind"));
    const QList<std::pair<QString, EntityKind>> kinds = {{tr("&Person"), EntityKind::Person}, {tr("&Organisation"), EntityKind::Organisation},
                                                         {tr("P&lace"), EntityKind::Place}, {tr("Pol&icy"), EntityKind::Policy}};
    for (const auto &[name, to] : kinds) {
        if (to != entityKind(keys.first().kind))
            change->addAction(name, this, [this, keys, to] { retype(keys, to); });
    }
}

void CorrectionController::addSplits(QMenu &menu, const MarkKey &key)
{
    const QString &text = m_workspace.article().text;
    const EntityRef ref = entity(key);
    if (ref.places.size() < 2)
        return;
    const TextRange place = ref.places.value(key.part, ref.places.first());
    QList<TextRange> alike = ref.places;
    alike.removeIf([&](TextRange other) { return other.in(text) != place.in(text); });
    menu.addAction(tr("&Split Off This Mention"), this, [this, key, place] { splitOff(key, {place}); });
    if (alike.size() > 1 && alike.size() < ref.places.size()) {
        menu.addAction(tr("Split Off All “%1”").arg(plain(place.in(text).toString())), this,
                       [this, key, alike] { splitOff(key, alike); });
    }
}

void CorrectionController::addSpeakers(QMenu &menu, const MarkKey &key)
{
    QMenu *speakers = menu.addMenu(tr("&Speaker"));
    const Analysis &analysis = m_workspace.analysis();
    int number = 0;
    for (const qsizetype person : speakerCandidates(analysis, key.item)) {
        speakers->addAction(tr("&%1  %2").arg(++number).arg(plain(analysis.people.at(person).name)), this,
                            [this, key, person] { setSpeaker(key, person, {}); });
    }
    speakers->addSeparator();
    showKeys(speakers->addAction(tr("&Unnamed Source…"), this, [this, key] { setUnnamedSource(key); }), m_actions.unnamedSource);
    if (analysis.quotes.at(key.item).speaker)
        showKeys(speakers->addAction(tr("&Clear"), this, [this, key] { setSpeaker(key, {}, {}); }), m_actions.clearSpeaker);
}

}
