// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/correctioncontroller.h"

#include "app/analysis/proposals.h"
#include "ui/dialogs/dialogs.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/workspace.h"
#include "ui/window/correctionactions.h"
#include "ui/window/correctionlist.h"
#include "ui/window/readingcontroller.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace pullquote
{

namespace
{

std::optional<EntityKind> entityKind(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return EntityKind::Person;
    case MarkKind::Organisation:
        return EntityKind::Organisation;
    case MarkKind::Place:
        return EntityKind::Place;
    case MarkKind::Policy:
        return EntityKind::Policy;
    default:
        return std::nullopt;
    }
}

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

}

CorrectionController::CorrectionController(Workspace &workspace, ReadingController &reading, ArticleView &view,
                                           Dialogs &dialogs, CorrectionActions &actions, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_reading(reading)
    , m_view(view)
    , m_dialogs(dialogs)
    , m_window(window)
{
    const auto onCurrent = [this](QAction *action, void (CorrectionController::*function)(const MarkKey &), auto fits) {
        connect(action, &QAction::triggered, this, [this, function, fits] {
            if (const std::optional<MarkKey> key = m_reading.current(); key && fits(key->kind))
                (this->*function)(*key);
        });
    };
    const auto isFinding = [](MarkKind kind) { return kind < MarkKind::Own; };
    const auto isEntity = [](MarkKind kind) { return entityKind(kind).has_value(); };
    const auto isQuote = [](MarkKind kind) { return kind == MarkKind::Quote; };
    onCurrent(actions.reject, &CorrectionController::reject, isFinding);
    onCurrent(actions.merge, &CorrectionController::merge, isEntity);
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
    connect(actions.list, &QAction::triggered, this, &CorrectionController::showList);
}

void CorrectionController::follow(const SidePanel &side)
{
    const auto keyOf = [](MarkKind kind, qsizetype item, qsizetype place) {
        return MarkKey{.kind = kind, .item = item, .part = place, .annotation = {}};
    };
    connect(&side, &SidePanel::findingChosen, this,
            [this, keyOf](MarkKind kind, qsizetype item, qsizetype place) { m_reading.setCurrent(keyOf(kind, item, place)); });
    connect(&side, &SidePanel::findingMenuRequested, this, [this, keyOf](MarkKind kind, qsizetype item, qsizetype place, QPoint at) {
        QMenu menu;
        fillMenu(menu, keyOf(kind, item, place));
        menu.exec(at);
    });
}

void CorrectionController::apply(const QList<CorrectionStep> &steps)
{
    m_workspace.correct(steps);
    Q_EMIT done(tr("%1 · Ctrl+Z undoes it").arg(description(steps.first())));
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

void CorrectionController::reject(const MarkKey &key)
{
    if (entityKind(key.kind))
        apply({RejectEntity{entity(key)}});
    else if (key.kind == MarkKind::Figure)
        apply({RejectFigure{passageOf(key)}});
    else
        apply({RejectQuote{passageOf(key)}});
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
    if (selected.isEmpty()) {
        const std::optional<MarkKey> key = m_reading.current();
        if (to && key && key->kind != kind && entityKind(key->kind))
            apply({RetypeEntity{entity(*key), *to}});
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

std::optional<EntityRef> CorrectionController::otherEntity(const MarkKey &key, const QString &title, const QString &label)
{
    const QList<Entity> &list = entities(m_workspace.analysis(), *entityKind(key.kind));
    QList<qsizetype> rows;
    QStringList names;
    for (qsizetype row = 0; row < list.size(); ++row) {
        if (row == key.item)
            continue;
        rows.append(row);
        names.append(list[row].role.isEmpty() ? list[row].name : tr("%1, %2").arg(list[row].name, list[row].role));
    }
    if (rows.isEmpty())
        return std::nullopt;
    const std::optional<qsizetype> chosen = m_dialogs.choose(title, label.arg(list[key.item].name), names);
    if (!chosen)
        return std::nullopt;
    return reference(m_workspace.analysis(), *entityKind(key.kind), rows.at(*chosen));
}

void CorrectionController::merge(const MarkKey &key)
{
    if (const auto into = otherEntity(key, tr("Merge Into"), tr("“%1” is the same as:")))
        apply({MergeEntities{entity(key), *into}});
}

void CorrectionController::keepApart(const MarkKey &key)
{
    if (const auto other = otherEntity(key, tr("Never Merge With"), tr("“%1” is never the same as:")))
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
    menu.addAction(negation(key.kind), this, [this, key] { reject(key); });
    if (key.kind == MarkKind::Figure)
        menu.addAction(tr("Correct &Value…"), this, [this, key] { correctValue(key); });
    if (key.kind == MarkKind::Quote)
        addSpeakers(menu, key);
    if (!kind)
        return;
    const QList<Entity> &list = entities(m_workspace.analysis(), *kind);
    if (list.at(key.item).mentions.size() > 1)
        menu.addAction(tr("Not This &Mention"), this, [this, key] { rejectMention(key); });
    menu.addSeparator();
    menu.addAction(tr("&Rename…"), this, [this, key] { rename(key); });
    menu.addAction(tr("Mer&ge Into…"), this, [this, key] { merge(key); })->setEnabled(list.size() > 1);
    addSplits(menu, key);
    menu.addAction(tr("Ne&ver Merge With…"), this, [this, key] { keepApart(key); })->setEnabled(list.size() > 1);
    QMenu *change = menu.addMenu(tr("Change &Kind"));
    const QList<std::pair<QString, EntityKind>> kinds = {{tr("&Person"), EntityKind::Person}, {tr("&Organisation"), EntityKind::Organisation},
                                                         {tr("P&lace"), EntityKind::Place}, {tr("Pol&icy"), EntityKind::Policy}};
    for (const auto &[name, to] : kinds) {
        if (to != *kind)
            change->addAction(name, this, [this, key, to] { apply({RetypeEntity{entity(key), to}}); });
    }
}

void CorrectionController::addSplits(QMenu &menu, const MarkKey &key)
{
    const QString &text = m_workspace.article().text;
    const EntityRef ref = entity(key);
    const TextRange place = ref.places.value(key.part, ref.places.first());
    QList<TextRange> alike = ref.places;
    alike.removeIf([&](TextRange other) { return other.in(text) != place.in(text); });
    QAction *one = menu.addAction(tr("&Split Off This Mention"), this, [this, key, place] { splitOff(key, {place}); });
    one->setEnabled(ref.places.size() > 1);
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
    speakers->addAction(tr("&Unnamed Source…"), this, [this, key] { setUnnamedSource(key); });
    speakers->addAction(tr("&Clear"), this, [this, key] { setSpeaker(key, {}, {}); });
}

void CorrectionController::showList()
{
    if (!m_list) {
        m_list = new CorrectionList(m_workspace, m_window);
        m_list->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_list->show();
    m_list->raise();
    m_list->activateWindow();
}

}
