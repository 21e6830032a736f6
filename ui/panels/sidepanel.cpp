// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidepanel.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "ui/models/findingmodel.h"
#include "ui/panels/counttabbar.h"
#include "ui/panels/findingpanel.h"
#include "ui/panels/namespanel.h"
#include "ui/panels/notespanel.h"

#include <algorithm>

namespace pullquote
{

namespace
{

QString tabName(int tab)
{
    switch (tab) {
    case SidePanel::Names:
        return SidePanel::tr("Names");
    case SidePanel::Policies:
        return SidePanel::tr("Policies");
    case SidePanel::Figures:
        return SidePanel::tr("Figures");
    case SidePanel::Quotes:
        return SidePanel::tr("Quotes");
    case SidePanel::Rules:
        return SidePanel::tr("Rules");
    default:
        return SidePanel::tr("Notes");
    }
}

QString listName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Person:
        return SidePanel::tr("People");
    case MarkKind::Organisation:
        return SidePanel::tr("Organisations");
    case MarkKind::Place:
        return SidePanel::tr("Places");
    case MarkKind::Policy:
        return tabName(SidePanel::Policies);
    case MarkKind::Figure:
        return tabName(SidePanel::Figures);
    case MarkKind::Rule:
        return tabName(SidePanel::Rules);
    default:
        return tabName(SidePanel::Quotes);
    }
}

}

SidePanel::SidePanel(AnnotationSet &annotations, QWidget *parent)
    : QTabWidget(parent)
    , m_bar(new CountTabBar)
    , m_names(new NamesPanel)
    , m_notes(new NotesPanel(annotations))
{
    setTabBar(m_bar);
    setDocumentMode(true);
    m_bar->setExpanding(true); // the mode of documents has just taken these two away
    m_bar->setDrawBase(false);
    addNames();
    addFindings(Policies, addList(MarkKind::Policy, tr("No policies were found in this article.")));
    addFindings(Figures, addList(MarkKind::Figure, tr("No figures were found in this article.")));
    addFindings(Quotes, addList(MarkKind::Quote, tr("No quotes were found in this article.")));
    addFindings(Rules, addList(MarkKind::Rule, tr("The highlight rules that are switched on found nothing in this article.")));
    addNotes();
    setRulesShown(false);
}

FindingPanel *SidePanel::addList(MarkKind kind, const QString &emptyText)
{
    auto *model = new FindingModel(this);
    auto *panel = new FindingPanel(*model, emptyText);
    panel->setName(listName(kind));
    if (kind != MarkKind::Figure && kind != MarkKind::Quote)
        panel->setMovable();
    m_lists.append({kind, model, panel});
    connect(panel, &FindingPanel::placeRequested, this, &SidePanel::placeRequested);
    connect(panel, &FindingPanel::chosen, this, [this, kind](qsizetype item, qsizetype place) { Q_EMIT findingChosen(kind, item, place); });
    if (kind == MarkKind::Rule)
        return panel; // there is nothing to correct about its rows
    connect(panel, &FindingPanel::dropped, this,
            [this, kind](const QList<qsizetype> &items, qsizetype into) { Q_EMIT findingsDropped(kind, items, into); });
    connect(panel, &FindingPanel::variantDropped, this, [this, kind](qsizetype item, const QString &variant, qsizetype into) {
        Q_EMIT variantDropped(kind, item, variant, into);
    });
    connect(panel, &FindingPanel::menuRequested, this,
            [this, kind](qsizetype item, qsizetype place, QPoint at) { Q_EMIT findingMenuRequested(kind, item, place, at); });
    return panel;
}

void SidePanel::addNames()
{
    const auto add = [this](MarkKind kind, const QString &emptyText) {
        m_names->addList(kind, listName(kind), addList(kind, emptyText));
    };
    add(MarkKind::Person, tr("No people were found in this article."));
    add(MarkKind::Organisation, tr("No organisations were found in this article."));
    add(MarkKind::Place, tr("No places were found in this article."));
    addTab(m_names, tabName(Names));
    showCount(Names, 0);
    connect(m_names, &NamesPanel::countChanged, this, [this](int count) { showCount(Names, count); });
}

void SidePanel::addFindings(Tab tab, FindingPanel *panel)
{
    addTab(panel, tabName(tab));
    showCount(tab, 0);
    connect(panel, &FindingPanel::countChanged, this, [this, tab](int count) { showCount(tab, count); });
}

void SidePanel::addNotes()
{
    addTab(m_notes, tabName(Notes));
    showCount(Notes, m_notes->count());
    connect(m_notes, &NotesPanel::countChanged, this, [this](int count) { showCount(Notes, count); });
    connect(m_notes, &NotesPanel::placeRequested, this, &SidePanel::placeRequested);
    connect(m_notes, &NotesPanel::noteEdited, this, &SidePanel::noteEdited);
    connect(m_notes, &NotesPanel::tagsEdited, this, &SidePanel::tagsEdited);
    connect(m_notes, &NotesPanel::colourChosen, this, &SidePanel::colourChosen);
    connect(m_notes, &NotesPanel::removalRequested, this, &SidePanel::removalRequested);
}

void SidePanel::showCount(int tab, int count)
{
    m_bar->setTab(tab, tabName(tab), count);
}

void SidePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_bar->setTheme(theme);
    m_names->setTheme(theme);
    for (const List &list : std::as_const(m_lists))
        list.panel->setTheme(theme);
    m_notes->setPalette(m_palette, theme);
}

void SidePanel::setPalette(const Palette &palette)
{
    m_palette = palette;
    m_notes->setPalette(palette, m_theme);
}

void SidePanel::setFindings(const Article &article, const Analysis &analysis, const QList<CorrectionEffect> &effects)
{
    const auto set = [&](MarkKind kind, QList<FindingRow> rows, FindingType type) {
        markCorrected(rows, effects, type);
        const auto list = std::ranges::find(m_lists, kind, &List::kind);
        list->panel->keepRow([&] { list->model->setRows(rows); });
    };
    set(MarkKind::Person, entityRows(analysis.people, article.text), FindingType::Entity);
    set(MarkKind::Organisation, entityRows(analysis.organisations, article.text), FindingType::Entity);
    set(MarkKind::Place, entityRows(analysis.places, article.text), FindingType::Entity);
    set(MarkKind::Policy, entityRows(analysis.policies, article.text), FindingType::Entity);
    set(MarkKind::Figure, figureRows(analysis.figures, article.text), FindingType::Figure);
    set(MarkKind::Quote, quoteRows(analysis.quotes, article.text), FindingType::Quote);
}

void SidePanel::setRules(const QList<RuleFinding> &findings)
{
    const auto list = std::ranges::find(m_lists, MarkKind::Rule, &List::kind);
    list->panel->keepRow([&] { list->model->setRows(ruleRows(findings)); });
}

void SidePanel::setRulesShown(bool shown)
{
    setTabVisible(Rules, shown);
}

QList<QWidget *> SidePanel::findingLists() const
{
    QList<QWidget *> lists;
    for (const List &list : m_lists) {
        if (list.kind != MarkKind::Rule)
            lists.append(list.panel->list());
    }
    return lists;
}

std::optional<SidePanel::Selection> SidePanel::selection() const
{
    for (const List &list : m_lists) {
        if (list.panel->list()->hasFocus())
            return Selection{list.kind, list.panel->selected()};
    }
    return std::nullopt;
}

void SidePanel::showFinding(MarkKind kind, qsizetype item, qsizetype place)
{
    const auto list = std::ranges::find(m_lists, kind, &List::kind);
    if (list == m_lists.end())
        return;
    m_names->showKind(kind);
    list->panel->showPlaceOf(QVariant::fromValue(item), place);
}

void SidePanel::showNote(AnnotationId id)
{
    m_notes->showNote(id);
}

void SidePanel::findNotes(const QString &words)
{
    setCurrentIndex(Notes);
    m_notes->filter(words);
}

void SidePanel::editNote(AnnotationId id)
{
    setCurrentIndex(Notes);
    m_notes->edit(id);
}

void SidePanel::editTags(AnnotationId id)
{
    setCurrentIndex(Notes);
    m_notes->editTags(id);
}

void SidePanel::flush()
{
    m_notes->flush();
}

}
