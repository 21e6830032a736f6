// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/splitcontroller.h"

#include "app/library/correctionstore.h"
#include "app/library/library.h"
#include "ui/reading/articleview.h"
#include "ui/reading/secondpage.h"
#include "ui/session/markchanges.h"
#include "ui/session/workspace.h"
#include "ui/window/halves.h"
#include "ui/window/markspans.h"
#include "ui/window/rulecontroller.h"

namespace pullquote
{

namespace
{

/// The marks of an article that is not open; none where it was not analysed yet.
QList<MarkSpan> storedMarks(Library &library, ArticleId id, const QString &text)
{
    Findings findings;
    if (const auto corrections = library.corrections().of(id))
        findings.reset(text, *corrections);
    if (const auto stored = library.analysis(id); stored && *stored)
        findings.setFound((*stored)->analysis);
    AnnotationSet annotations;
    if (const auto own = library.annotations(id))
        annotations.setAll(*own);
    return markSpans(findings.analysis(), annotations);
}

}

SplitController::SplitController(Workspace &workspace, const RuleController &rules, ArticleView &first, SecondPage &second,
                                 Halves &halves)
    : QObject(&second)
    , m_workspace(workspace)
    , m_rules(rules)
    , m_first(first)
    , m_second(second)
    , m_halves(halves)
{
    second.hide();
    second.view->setAccessibleName(tr("Article on the second side"));
    connect(&second, &SecondPage::articleChosen, this, &SplitController::show);
    connect(&second, &SecondPage::swapRequested, this, &SplitController::swap);
    connect(&second, &SecondPage::closeRequested, this, [this] { setShown(false); });
    connect(&first, &ArticleView::lookChanged, this, &SplitController::wearLook);
    connect(&workspace, &Workspace::articleClosed, this, [this] { setShown(false); });
    connect(&workspace, &Workspace::libraryChanged, this, &SplitController::listArticles);
    connect(&workspace, &Workspace::analysisChanged, this, &SplitController::takeMarks);
    connect(&rules, &RuleController::changed, this, &SplitController::runRules);
    connect(&m_ruleJob, &RuleJob::finished, this, [this](const RuleResults &results) {
        m_ruleMarks = ruleSpans(m_rules.chosen(results));
        showMarks();
    });
    onMarksChanged(workspace, *this, [this] { takeMarks(); });
}

void SplitController::setShown(bool shown)
{
    const bool now = shown && !m_workspace.articleId().isNull();
    m_second.setVisible(now);
    if (now) {
        m_halves.even();
        wearLook();
        show(m_workspace.articleId());
        m_second.view->restorePosition(m_first.firstVisiblePosition());
        listArticles();
    } else if (!m_article.isNull()) {
        m_article = {};
        m_ruleJob.cancel();
        m_second.view->setArticle({}); // long articles take memory
        m_first.setFocus();
    }
    Q_EMIT shownChanged(now);
}

void SplitController::swap()
{
    if (m_article.isNull())
        return;
    const ArticleId left = m_workspace.articleId();
    const qsizetype leftPlace = m_first.firstVisiblePosition();
    const qsizetype rightPlace = m_second.view->firstVisiblePosition();
    m_workspace.open(m_article);
    if (left != m_article)
        show(left);
    m_first.restorePosition(rightPlace);
    m_second.view->restorePosition(leftPlace);
}

void SplitController::show(ArticleId id)
{
    const auto article = m_workspace.library().article(id);
    if (!article) {
        Q_EMIT m_workspace.failed(article.error());
        return;
    }
    m_article = id;
    m_second.setCurrent(id);
    m_second.view->setArticle(*article);
    m_marks = id == m_workspace.articleId() ? markSpans(m_workspace.analysis(), m_workspace.annotations())
                                            : storedMarks(m_workspace.library(), id, article->text);
    m_ruleMarks.clear();
    if (const auto position = m_workspace.library().readPosition(id))
        m_second.view->restorePosition(*position);
    showMarks();
    runRules();
}

void SplitController::runRules()
{
    if (!m_article.isNull())
        m_rules.runOn(m_second.view->article().text, m_ruleJob);
}

void SplitController::takeMarks()
{
    if (m_article.isNull() || m_article != m_workspace.articleId())
        return; // it keeps those that it had when it was left
    m_marks = markSpans(m_workspace.analysis(), m_workspace.annotations());
    showMarks();
}

void SplitController::showMarks()
{
    if (!m_article.isNull())
        m_second.view->setSpans(m_marks + m_ruleMarks);
}

void SplitController::listArticles()
{
    if (m_article.isNull())
        return;
    QList<SecondPage::Choice> choices;
    for (const ArticleSummary &article : m_workspace.library().articles().value_or(QList<ArticleSummary>()))
        choices.append({article.id, article.title});
    m_second.setChoices(choices);
    m_second.setCurrent(m_article);
}

void SplitController::wearLook()
{
    if (!m_second.isVisible())
        return;
    const MarkColours &colours = m_first.colours();
    QStringList markers;
    for (const MarkerColour &marker : colours.markers)
        markers.append(marker.key);
    m_second.view->setReadingStyle(m_first.page().layout().typography().style());
    m_second.view->setMarkerColours(markers);
    m_second.view->setTheme(colours.theme);
    m_second.view->setVisibleKinds(m_first.page().kinds());
}

}
