// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notecontroller.h"

#include "app/library/library.h"
#include "ui/notes/notepane.h"
#include "ui/notes/notepreview.h"
#include "ui/panels/notespanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/marking.h"
#include "ui/session/workspace.h"
#include "ui/window/noteimagecontroller.h"
#include "ui/window/readingcontroller.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

#include <algorithm>
#include <ranges>

namespace pullquote
{

NoteController::NoteController(Workspace &workspace, NotesPanel &panel, ArticleView &view, ReadingController &reading,
                               ImageCache &images, QMainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_panel(panel)
    , m_reading(reading)
    , m_view(view)
    , m_pane(new NotePane(&window))
{
    window.addDockWidget(Qt::BottomDockWidgetArea, m_pane);
    m_pane->hide(); // the window shows what it takes in
    // what was typed before the focus went elsewhere is one step, what follows another
    connect(qApp, &QApplication::focusChanged, &workspace.marking(), &Marking::endWriting);
    connect(m_pane, &NotePane::noteEdited, &workspace.marking(), &Marking::setNote);
    connect(m_pane, &NotePane::finished, &view, qOverload<>(&QWidget::setFocus));
    connect(&panel, &NotesPanel::enlargementRequested, this, &NoteController::open);
    m_pane->preview().setLinkCheck([this](const NoteLink &link) { return leads(link); });
    connect(&m_pane->preview(), &NotePreview::linkChosen, this, &NoteController::follow);
    m_pane->setDictionary(&systemDictionary);
    panel.setDictionary(&systemDictionary);
    m_pane->setLinkTargets([this] { return linkTargets(); });
    panel.setLinkTargets([this] { return linkTargets(); });
    new NoteImageController(workspace, images, *m_pane, panel, this);
    watchMarks();
}

void NoteController::watchMarks()
{
    AnnotationSet &set = m_workspace.annotations();
    connect(&set, &AnnotationSet::changed, m_pane, [this, &set](qsizetype row) { m_pane->refresh(set.all()[size_t(row)]); });
    connect(&set, &AnnotationSet::aboutToRemove, m_pane, [this, &set](qsizetype row) {
        if (set.all()[size_t(row)].id == m_pane->annotation())
            m_pane->drop();
    });
    connect(&set, &AnnotationSet::aboutToReset, m_pane, &NotePane::drop);
}

void NoteController::setTheme(Icons &icons, const Theme &theme)
{
    m_pane->setTheme(icons, theme);
}

void NoteController::enlarge()
{
    open(wanted());
}

AnnotationId NoteController::wanted()
{
    if (m_panel.isAncestorOf(QApplication::focusWidget()) && !m_panel.current().isNull())
        return m_panel.current();
    if (const AnnotationId id = m_reading.target(); !id.isNull())
        return id;
    return m_panel.current().isNull() ? m_workspace.marking().noteOnArticle() : m_panel.current();
}

void NoteController::open(AnnotationId id)
{
    m_panel.flush(); // the editor begins with what was typed there last
    readTitles();
    if (const Annotation *annotation = m_workspace.annotations().find(id))
        m_pane->open(*annotation);
}

void NoteController::readTitles()
{
    m_titles.clear();
    const auto articles = m_workspace.library().articles();
    if (!articles)
        return; // links are grey then; what is wrong with the library is said elsewhere
    for (const ArticleSummary &article : *articles | std::views::reverse) // of those with one title the newest
        m_titles.insert(article.title.toCaseFolded(), article.id);
}

QStringList NoteController::linkTargets() const
{
    QStringList targets;
    const Analysis &analysis = m_workspace.analysis();
    for (const Entity &person : analysis.people)
        targets.append(u'@' + person.name);
    for (const Figure &figure : analysis.figures)
        targets.append(u'#' + figure.range.in(m_workspace.article().text));
    for (const ArticleSummary &article : m_workspace.library().articles().value_or(QList<ArticleSummary>()))
        targets.append(article.title);
    // what has brackets of its own cannot stand in them
    targets.removeIf([](const QString &target) { return target.size() < 2 || target.contains(u'[') || target.contains(u']'); });
    targets.removeDuplicates();
    return targets;
}

TextRange NoteController::placeOf(const NoteLink &link) const
{
    const Analysis &analysis = m_workspace.analysis();
    const QStringView text = m_workspace.article().text;
    const auto isNamed = [&link](QStringView name) { return name.compare(link.words, Qt::CaseInsensitive) == 0; };
    const auto isAt = [&](TextRange range) { return isNamed(range.in(text)); };
    if (link.kind == NoteLink::Kind::Person) {
        for (const Entity &person : analysis.people) {
            const QList<TextRange> mentions = rangesOf(person.mentions);
            if (!mentions.isEmpty() && (isNamed(person.name) || std::ranges::any_of(mentions, isAt)))
                return mentions.first();
        }
        return {};
    }
    for (const Figure &figure : analysis.figures) {
        if (text.sliced(figure.range.start).startsWith(link.words, Qt::CaseInsensitive)) // with what it counts, or without
            return figure.range;
    }
    return {};
}

bool NoteController::leads(const NoteLink &link) const
{
    if (link.kind == NoteLink::Kind::Article)
        return m_titles.contains(link.words.toCaseFolded());
    return !placeOf(link).isEmpty();
}

void NoteController::follow(const NoteLink &link)
{
    if (!leads(link))
        return;
    if (link.kind == NoteLink::Kind::Article)
        m_workspace.open(m_titles.value(link.words.toCaseFolded()));
    else
        m_view.goTo(placeOf(link));
}

void NoteController::flush()
{
    m_pane->flush();
}

}
