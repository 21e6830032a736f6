// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingcontroller.h"

#include "ui/reading/articleview.h"
#include "ui/reading/findingcard.h"
#include "ui/reading/selectionbar.h"
#include "ui/session/markchanges.h"
#include "ui/session/marking.h"
#include "ui/session/workspace.h"
#include "ui/window/citation.h"
#include "ui/window/markspans.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QScrollBar>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace pullquote
{

ReadingController::ReadingController(Workspace &workspace, ArticleView &view, Icons &icons, QWidget &page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_view(view)
    , m_page(page)
    , m_bar(new SelectionBar(icons, &page))
    , m_card(new FindingCard(&page))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(150ms);
    connect(&m_settling, &QTimer::timeout, this, &ReadingController::offerBar);
    connect(&view, &ArticleView::selectionChanged, this, [this] {
        m_card->hide();
        m_bar->hide();
        m_settling.start();
    });
    connect(&view, &ArticleView::spanActivated, this, [this](const MarkKey &key) { activate(key); });
    connect(&view, &ArticleView::spanHovered, this, [this](const MarkKey &key) { showCard(key); });
    connect(&view, &ArticleView::caretMoved, this, &ReadingController::followCaret);
    connect(&view, &ArticleView::spanLeft, m_card, &FindingCard::hideSoon);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        m_card->hide();
        m_bar->hide();
        m_settling.start();
    });

    connect(m_bar, &SelectionBar::colourChosen, this, &ReadingController::chooseColour);
    connect(m_bar, &SelectionBar::everyRequested, this, &ReadingController::everyRequested);
    connect(m_bar, &SelectionBar::noteRequested, this, &ReadingController::note);
    connect(m_bar, &SelectionBar::tagRequested, this, &ReadingController::tag);
    connect(m_bar, &SelectionBar::findingRequested, this, &ReadingController::findingRequested);
    connect(m_bar, &SelectionBar::copyRequested, &view, &ArticleView::copySelection);
    connect(m_bar, &SelectionBar::citationRequested, this, &ReadingController::copyCitation);

    connect(&workspace, &Workspace::articleOpened, this, [this] {
        m_ruleFindings.clear();
        m_view.setArticle(m_workspace.article());
        setCurrent({});
        m_lastPlace = -1;
        refresh();
    });
    connect(&workspace, &Workspace::analysisChanged, this, &ReadingController::refresh);
    onMarksChanged(workspace, *this, [this] { refresh(); });
}

void ReadingController::setPalette(const Palette &palette, const Theme &theme)
{
    m_palette = palette;
    QStringList colours;
    for (const PaletteColour &colour : palette.colours)
        colours.append(colour.colour);
    m_view.setMarkerColours(colours);
    m_view.setTheme(theme);
    m_bar->setPalette(palette, theme);
    m_card->setTheme(theme);
}

void ReadingController::setVisibleKinds(MarkKinds kinds)
{
    m_shown = kinds;
    m_view.setVisibleKinds(kinds);
}

void ReadingController::refresh()
{
    const MarkSpan *before = m_current ? m_spans.find(*m_current) : nullptr;
    const std::optional<TextRange> place = before ? std::optional(before->range) : std::nullopt;
    m_spans = Spans(markSpans(m_workspace.analysis(), m_workspace.annotations()) + ruleSpans(m_ruleFindings));
    showSpans();
    if (!m_current)
        return;
    if (m_current->kind == MarkKind::Own) {
        keepCurrentRun();
        return;
    }
    // A correction changes the rows of findings, and what a place is: the one that stands there now is current.
    const auto now = std::ranges::find_if(m_spans.all(), [&](const MarkSpan &span) {
        const bool figureOrQuote = m_current->kind >= MarkKind::Figure;
        return span.range == place && (figureOrQuote ? span.key.kind == m_current->kind : span.key.kind < MarkKind::Figure);
    });
    setCurrent(now == m_spans.all().end() ? std::nullopt : std::optional(now->key));
}

/// A mark that changed may have fewer runs.
void ReadingController::keepCurrentRun()
{
    MarkKey key = *m_current;
    while (key.part > 0 && !m_spans.find(key))
        --key.part;
    if (key == m_current)
        Q_EMIT currentChanged(); // it is the same, and assistants have heard of it
    else
        setCurrent(key);
}

void ReadingController::setRuleFindings(const QList<RuleFinding> &findings)
{
    if (findings == m_ruleFindings)
        return;
    m_ruleFindings = findings;
    refresh();
}

void ReadingController::setSearchHits(const QList<TextRange> &hits)
{
    if (hits == m_searchHits)
        return;
    m_searchHits = hits;
    showSpans();
}

void ReadingController::showSpans()
{
    QList<MarkSpan> shown = m_spans.all();
    for (qsizetype hit = 0; hit < m_searchHits.size(); ++hit)
        shown.append({m_searchHits.at(hit), {MarkKind::SearchHit, hit, 0, {}}});
    m_view.setSpans(shown);
    m_card->hide();
}

void ReadingController::setCurrent(const std::optional<MarkKey> &key)
{
    m_current = key;
    m_view.setCurrentSpan(key);
    if (const MarkSpan *span = key ? m_spans.find(*key) : nullptr)
        m_lastPlace = span->range.start;
    Q_EMIT currentChanged();
}

void ReadingController::followCaret(qsizetype position)
{
    // what is being selected, or clicked, is not turned to: it may be meant for the mark that is current
    if (!m_view.caretMode() || !m_view.selection().isEmpty() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    const QList<MarkSpan> under = m_view.spansAt(position);
    if (!under.isEmpty() && m_current != under.first().key)
        activate(under.first().key);
}

void ReadingController::activate(const MarkKey &key)
{
    setCurrent(key);
    if (m_card->isVisible())
        showCard(key); // with what is only said of the current mark, which takes room
    Q_EMIT markActivated(key);
}

QRect ReadingController::onPage(const QRect &inViewport) const
{
    return QRect(m_view.viewport()->mapTo(&m_page, inViewport.topLeft()), inViewport.size());
}

void ReadingController::offerBar()
{
    if (QGuiApplication::mouseButtons() != Qt::NoButton) {
        m_settling.start();
        return;
    }
    const QRect selected = m_view.rectOf(m_view.selection());
    if (m_view.selection().isEmpty() || selected.isEmpty())
        m_bar->hide();
    else
        m_bar->showAt(onPage(selected), onPage(m_view.viewport()->rect()));
}

void ReadingController::showCard(const MarkKey &key)
{
    // While text is being selected, a card would only hide what is to be read.
    if (m_bar->isVisible() || !m_view.selection().isEmpty())
        return;
    const MarkSpan *span = m_spans.find(key);
    const QRect mark = span ? m_view.rectOf(span->range) : QRect();
    if (mark.isEmpty())
        return;
    m_card->setContent(cardFor(key));
    m_card->showAt(onPage(mark), onPage(m_view.viewport()->rect()));
}

CardContent ReadingController::cardFor(const MarkKey &key) const
{
    CardContent card = findingCard(key);
    if (key.kind == MarkKind::Quote && key == m_current)
        addCandidates(card, m_workspace.analysis(), key.item);
    const Findings &findings = m_workspace.findings();
    QStringList corrections;
    for (const CorrectionId id : findingCorrections(findings.effects(), m_workspace.analysis(), key))
        corrections.append(findings.find(id)->standing ? tr("%1, in every article").arg(description(findings.find(id)->step))
                                                       : description(findings.find(id)->step));
    addCorrections(card, corrections);
    return card;
}

CardContent ReadingController::findingCard(const MarkKey &key) const
{
    const Analysis &analysis = m_workspace.analysis();
    const QString &text = m_workspace.article().text;
    switch (key.kind) {
    case MarkKind::Person:
        return personCard(analysis, key.item, text);
    case MarkKind::Organisation:
        return entityCard(analysis, EntityKind::Organisation, key.item, text);
    case MarkKind::Place:
        return entityCard(analysis, EntityKind::Place, key.item, text);
    case MarkKind::Policy:
        return entityCard(analysis, EntityKind::Policy, key.item, text);
    case MarkKind::Figure:
        return figureCard(analysis, key.item, text);
    case MarkKind::Quote:
        return quoteCard(analysis, key.item, text);
    case MarkKind::Own:
        if (const Annotation *annotation = m_workspace.annotations().find(key.annotation))
            return annotationCard(*annotation, m_palette);
        break;
    case MarkKind::Rule:
        return ruleCard(m_ruleFindings.at(key.item));
    case MarkKind::SearchHit:
        break;
    }
    return {};
}

AnnotationId ReadingController::target()
{
    if (const TextRange selected = m_view.selection(); !selected.isEmpty()) {
        const AnnotationId id = m_workspace.marking().highlight(selected, m_colour);
        m_view.setSelection({selected.end, selected.end});
        if (!id.isNull())
            setCurrent(MarkKey{.kind = MarkKind::Own, .item = -1, .part = 0, .annotation = id});
        return id;
    }
    if (m_current && m_current->kind == MarkKind::Own && m_workspace.annotations().find(m_current->annotation))
        return m_current->annotation;
    return {};
}

void ReadingController::highlight()
{
    if (!m_view.selection().isEmpty())
        (void)target();
}

void ReadingController::chooseColour(int colour)
{
    if (!m_palette.has(colour))
        return;
    m_colour = colour;
    if (const AnnotationId id = target(); !id.isNull())
        m_workspace.marking().recolour(id, colour);
}

void ReadingController::note()
{
    if (const AnnotationId id = target(); !id.isNull())
        Q_EMIT noteRequested(id);
}

void ReadingController::tag()
{
    if (const AnnotationId id = target(); !id.isNull())
        Q_EMIT tagsRequested(id);
}

void ReadingController::removeCurrent()
{
    if (m_current && m_current->kind == MarkKind::Own)
        m_workspace.marking().remove(m_current->annotation);
    setCurrent({});
}

void ReadingController::copyCitation()
{
    if (const TextRange selected = m_view.selection(); !selected.isEmpty())
        QGuiApplication::clipboard()->setText(quoteWithCitation(m_workspace.article(), selected));
}

void ReadingController::step(int direction)
{
    QList<MarkSpan> steps;
    std::ranges::copy_if(m_spans.all(), std::back_inserter(steps),
                         [this](const MarkSpan &span) { return m_shown.test(size_t(span.key.kind)); });
    if (steps.isEmpty())
        return;
    const auto here = std::ranges::find_if(steps, [&](const MarkSpan &span) { return m_current && span.key == *m_current; });
    qsizetype next = 0;
    if (here != steps.end()) {
        next = here - steps.begin() + direction;
    } else {
        const qsizetype top = std::max(m_view.firstVisiblePosition(), m_lastPlace);
        next = std::ranges::lower_bound(steps, top, {}, [](const MarkSpan &span) { return span.range.start; }) - steps.begin();
        if (direction < 0)
            --next;
    }
    next = (next + steps.size()) % steps.size();
    m_view.goTo(steps[next].range);
    activate(steps[next].key);
    if (steps[next].key.kind == MarkKind::Quote)
        showCard(steps[next].key); // with the speakers to choose from
}

}
