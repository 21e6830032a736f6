// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tagcontroller.h"

#include "app/annotation/tagpath.h"
#include "app/library/library.h"
#include "app/library/tagstore.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/tagquestion.h"
#include "ui/library/librarypanel.h"
#include "ui/library/tagtree.h"
#include "ui/panels/notespanel.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/tagging.h"
#include "ui/session/workspace.h"
#include "ui/window/codebookdialog.h"
#include "ui/window/tagactions.h"
#include "ui/window/windowlayout.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

namespace pullquote
{

namespace
{

QStringList pathsOf(const QList<TagCount> &tags)
{
    QStringList paths;
    for (const TagCount &tag : tags)
        paths.append(tag.path);
    return paths;
}

/// “the marked words” in the article, the tag itself where it is one below.
QString useText(const TagUse &use, const QString &tag)
{
    QString text = use.annotation.isNull() ? TagController::tr("%1 (the article itself)").arg(use.title)
                                           : TagController::tr("“%1” in %2").arg(use.words, use.title);
    if (!isSameTag(use.tag, tag))
        text += TagController::tr(", as %1").arg(use.tag);
    if (use.inBin)
        text += TagController::tr(", in the bin");
    return text;
}

}

TagController::TagController(Workspace &workspace, WindowLayout &layout, Dialogs &dialogs, WindowSettings &settings, QWidget &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_layout(layout)
    , m_dialogs(dialogs)
    , m_settings(settings)
    , m_window(window)
    , m_actions(new TagActions(layout.library->tagTree(), *layout.view, layout.library->articleList(), layout.side->notes().list(), this))
{
    connectActions();
    connectPanels();
    for (const auto signal : {&Workspace::articleOpened, &Workspace::articleClosed})
        connect(&workspace, signal, this, &TagController::enableActions);
    connect(&workspace, &Workspace::libraryChanged, this, &TagController::showTags);
    setOrder(settings.tagOrder());
    showTags();
}

void TagController::connectActions()
{
    const TagTree &tree = m_layout.library->tagTree();
    const auto onTag = [&](QAction *action, void (TagController::*function)(const QString &)) {
        connect(action, &QAction::triggered, this, [this, &tree, function] {
            if (const QString tag = tree.currentTag(); !tag.isEmpty())
                (this->*function)(tag);
        });
    };
    onTag(m_actions->rename, &TagController::rename);
    onTag(m_actions->move, &TagController::moveBelow);
    onTag(m_actions->merge, &TagController::mergeInto);
    onTag(m_actions->describe, &TagController::describe);
    onTag(m_actions->remove, &TagController::remove);
    connect(m_actions->tagMarks, &QAction::triggered, this, &TagController::tagMarks);
    connect(m_actions->tagArticle, &QAction::triggered, this, [this] {
        const bool listed = m_layout.library->articleList().hasFocus();
        tagArticles(listed ? m_layout.library->selectedArticles() : QList{m_workspace.articleId()});
    });
    connect(m_actions->byName, &QAction::triggered, this, [this] { setOrder(TagOrder::ByName); });
    connect(m_actions->mostRecentFirst, &QAction::triggered, this, [this] { setOrder(TagOrder::MostRecentFirst); });
    connect(m_actions->codebook, &QAction::triggered, this, &TagController::showCodebook);
}

void TagController::connectPanels()
{
    LibraryPanel *library = m_layout.library;
    connect(library, &LibraryPanel::tagChosen, this, &TagController::showTagged);
    connect(library, &LibraryPanel::taggingRequested, this, &TagController::tagArticles);
    connect(&library->tagTree(), &TagTree::moveRequested, &m_workspace.tagging(), &Tagging::move);
    connect(&m_layout.side->notes(), &NotesPanel::menuRequested, this, [this](QPoint at) {
        QMenu menu;
        menu.addAction(m_actions->tagMarks);
        menu.exec(at);
    });
}

void TagController::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_codebookDialog)
        m_codebookDialog->setTheme(theme);
}

void TagController::showTags()
{
    const auto tags = m_workspace.library().tags().all();
    const auto codebook = m_workspace.codebook();
    if (!tags || !codebook)
        return; // the list of articles cannot be read either, and says so
    m_tags = *tags;
    m_codebook = *codebook;
    m_layout.library->setTags(m_tags, m_codebook);
    m_layout.side->notes().setTags(pathsOf(m_tags), m_codebook);
    if (m_codebookDialog)
        m_codebookDialog->setTags(m_tags, m_codebook);
    if (const QString chosen = m_layout.library->tagTree().currentTag(); !chosen.isEmpty())
        showTagged(chosen);
    enableActions();
}

void TagController::showTagged(const QString &tag)
{
    enableActions();
    if (tag.isEmpty())
        return; // the panel shows all again by itself
    if (const auto tagged = m_workspace.library().tags().articlesWith(tag))
        m_layout.library->setTagged(*tagged);
    else
        m_dialogs.showError(tagged.error());
}

void TagController::enableActions()
{
    const bool hasTag = !m_layout.library->tagTree().currentTag().isEmpty();
    for (QAction *action : {m_actions->rename, m_actions->move, m_actions->merge, m_actions->describe, m_actions->remove})
        action->setEnabled(hasTag);
    m_actions->tagMarks->setEnabled(!m_workspace.articleId().isNull());
}

void TagController::setOrder(TagOrder order)
{
    m_settings.setTagOrder(order);
    m_layout.library->tagTree().setOrder(order);
    (order == TagOrder::ByName ? m_actions->byName : m_actions->mostRecentFirst)->setChecked(true);
}

void TagController::rename(const QString &tag)
{
    const auto to = m_dialogs.askText(tr("Rename Tag"), tr("New name of %1; what lies below it moves along:").arg(tag), tag);
    if (!to)
        return;
    m_layout.side->flush();
    m_workspace.tagging().rename(tag, normalisedTag(*to));
}

void TagController::moveBelow(const QString &tag)
{
    QStringList parents = othersThan(tag);
    parents.prepend(tr("(at the top)"));
    const auto parent = m_dialogs.choose(tr("Move Tag"), tr("Move %1, with what lies below it, below:").arg(tag), parents);
    if (!parent)
        return;
    m_layout.side->flush();
    m_workspace.tagging().move(tag, *parent == 0 ? QString() : parents.at(*parent));
}

void TagController::mergeInto(const QString &tag)
{
    const QStringList others = othersThan(tag);
    const auto into = m_dialogs.choose(tr("Merge Tag"), tr("Everything tagged %1 is to be tagged instead:").arg(tag), others);
    if (!into)
        return;
    m_layout.side->flush();
    m_workspace.tagging().merge(tag, others.at(*into));
}

void TagController::describe(const QString &tag)
{
    const TagDescription *known = find(m_codebook, tag);
    if (const auto description = m_dialogs.askTagDescription(tag, known ? *known : TagDescription(), m_theme))
        m_workspace.tagging().describe(tag, *description);
}

void TagController::remove(const QString &tag)
{
    m_layout.side->flush();
    const auto uses = m_workspace.library().tags().uses(tag);
    if (!uses) {
        m_dialogs.showError(uses.error());
        return;
    }
    QStringList rows;
    for (const TagUse &use : *uses)
        rows.append(useText(use, tag));
    const QString count = QLocale().toString(rows.size());
    const QString text = rows.isEmpty() ? tr("Nothing carries %1.").arg(tag)
        : rows.size() == 1              ? tr("%1, with what lies below it, is taken from this; marks and articles stay:").arg(tag)
                                        : tr("%1, with what lies below it, is taken from these %2; marks and articles stay:").arg(tag, count);
    if (m_dialogs.confirmAll(tr("Delete Tag %1").arg(tag), text, rows, tr("Delete Tag")))
        m_workspace.tagging().remove(tag);
}

void TagController::tagMarks()
{
    const QList<AnnotationId> marks = m_layout.side->notes().selected();
    if (marks.isEmpty())
        return;
    m_layout.side->flush();
    QList<QStringList> carried;
    for (const AnnotationId id : marks) {
        if (const Annotation *annotation = m_workspace.annotations().find(id))
            carried.append(annotation->tags);
    }
    const QString title = marks.size() == 1 ? tr("Tag Mark") : tr("Tag %1 Marks").arg(QLocale().toString(marks.size()));
    if (const auto change = m_dialogs.askTags({title, carried, pathsOf(m_tags), m_codebook, m_theme}))
        m_workspace.tagging().tagMarks(marks, *change);
}

void TagController::tagArticles(const QList<ArticleId> &articles)
{
    QList<QStringList> carried;
    for (const ArticleId id : articles) {
        if (const auto tags = id.isNull() ? Result<QStringList>() : m_workspace.tagsOf(id); tags && !id.isNull())
            carried.append(*tags);
    }
    if (carried.isEmpty())
        return;
    const QString title = articles.size() == 1 ? tr("Tag Article") : tr("Tag %1 Articles").arg(QLocale().toString(articles.size()));
    if (const auto change = m_dialogs.askTags({title, carried, pathsOf(m_tags), m_codebook, m_theme}))
        m_workspace.tagging().tagArticles(articles, *change);
}

void TagController::showCodebook()
{
    if (!m_codebookDialog) {
        m_codebookDialog = new CodebookDialog(*this, m_workspace.tagging(), m_dialogs, &m_window);
        m_codebookDialog->setAttribute(Qt::WA_DeleteOnClose);
        m_codebookDialog->setTheme(m_theme);
        m_codebookDialog->setTags(m_tags, m_codebook);
    }
    m_codebookDialog->show();
    m_codebookDialog->activateWindow();
}

QStringList TagController::othersThan(const QString &tag) const
{
    QStringList others = pathsOf(m_tags);
    others.removeIf([&](const QString &each) { return isAtOrBelow(each, tag); });
    return others;
}

}
