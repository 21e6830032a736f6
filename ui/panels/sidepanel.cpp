// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidepanel.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "ui/models/findingmodel.h"
#include "ui/panels/counttabbar.h"
#include "ui/panels/findingpanel.h"
#include "ui/panels/notespanel.h"

namespace pullquote
{

namespace
{

QString tabName(int tab)
{
    switch (tab) {
    case SidePanel::People:
        return SidePanel::tr("People");
    case SidePanel::Policies:
        return SidePanel::tr("Policies");
    case SidePanel::Figures:
        return SidePanel::tr("Figures");
    case SidePanel::Quotes:
        return SidePanel::tr("Quotes");
    default:
        return SidePanel::tr("Notes");
    }
}

MarkKind kindOf(SidePanel::Tab tab)
{
    switch (tab) {
    case SidePanel::People:
        return MarkKind::Person;
    case SidePanel::Policies:
        return MarkKind::Policy;
    case SidePanel::Figures:
        return MarkKind::Figure;
    case SidePanel::Quotes:
        return MarkKind::Quote;
    case SidePanel::Notes:
        break;
    }
    return MarkKind::Own;
}

}

SidePanel::SidePanel(AnnotationSet &annotations, QWidget *parent)
    : QTabWidget(parent)
    , m_bar(new CountTabBar)
    , m_notes(new NotesPanel(annotations))
{
    setTabBar(m_bar);
    setDocumentMode(true);
    m_bar->setExpanding(true); // the mode of documents has just taken these two away
    m_bar->setDrawBase(false);
    addFindings(People, tr("No people were found in this article."));
    addFindings(Policies, tr("No policies were found in this article."));
    addFindings(Figures, tr("No figures were found in this article."));
    addFindings(Quotes, tr("No quotes were found in this article."));
    addNotes();
}

void SidePanel::addFindings(Tab tab, const QString &emptyText)
{
    auto *model = new FindingModel(this);
    auto *panel = new FindingPanel(*model, emptyText);
    panel->setName(tabName(tab));
    m_models.append(model);
    m_panels.append(panel);
    addTab(panel, tabName(tab));
    showCount(tab, 0);
    connect(panel, &FindingPanel::placeRequested, this, &SidePanel::placeRequested);
    const MarkKind kind = kindOf(tab);
    connect(panel, &FindingPanel::chosen, this, [this, kind](qsizetype item, qsizetype place) { Q_EMIT findingChosen(kind, item, place); });
    connect(panel, &FindingPanel::menuRequested, this,
            [this, kind](qsizetype item, qsizetype place, QPoint at) { Q_EMIT findingMenuRequested(kind, item, place, at); });
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
    for (FindingPanel *panel : std::as_const(m_panels))
        panel->setTheme(theme);
    m_notes->setPalette(m_palette, theme);
}

void SidePanel::setPalette(const Palette &palette)
{
    m_palette = palette;
    m_notes->setPalette(palette, m_theme);
}

void SidePanel::setKnownTags(const QStringList &tags)
{
    m_notes->setKnownTags(tags);
}

void SidePanel::setFindings(const Article &article, const Analysis &analysis, const QList<CorrectionEffect> &effects)
{
    const auto set = [&](Tab tab, QList<FindingRow> rows, FindingType type) {
        markCorrected(rows, effects, type);
        m_panels[tab]->keepRow([&] { m_models[tab]->setRows(rows); });
    };
    set(People, entityRows(analysis.people), FindingType::Entity);
    set(Policies, entityRows(analysis.policies), FindingType::Entity);
    set(Figures, figureRows(analysis.figures, article.text), FindingType::Figure);
    set(Quotes, quoteRows(analysis.quotes, article.text), FindingType::Quote);
}

QList<QWidget *> SidePanel::findingLists() const
{
    QList<QWidget *> lists;
    for (const FindingPanel *panel : m_panels)
        lists.append(panel->list());
    return lists;
}

void SidePanel::showFinding(MarkKind kind, qsizetype item, qsizetype place)
{
    const auto show = [&](Tab tab) { m_panels[tab]->showPlaceOf(QVariant::fromValue(item), place); };
    switch (kind) {
    case MarkKind::Person:
        return show(People);
    case MarkKind::Policy:
        return show(Policies);
    case MarkKind::Figure:
        return show(Figures);
    case MarkKind::Quote:
        return show(Quotes);
    case MarkKind::Organisation:
    case MarkKind::Place:
    case MarkKind::Own:
    case MarkKind::SearchHit:
        return;
    }
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
