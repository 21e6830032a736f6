// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/shelf.h"

#include "app/import/importers.h"
#include "app/library/library.h"
#include "app/library/versionstore.h"
#include "ui/session/workspace.h"

namespace pullquote
{

Shelf::Shelf(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
}

void Shelf::importFiles(const QStringList &paths)
{
    ArticleId last;
    for (const QString &path : paths) {
        if (const ArticleId id = take(importFile(path)); !id.isNull())
            last = id;
    }
    if (!last.isNull())
        m_workspace.open(last);
}

void Shelf::importText(const QString &text)
{
    if (const ArticleId id = take(pullquote::importText(text)); !id.isNull())
        m_workspace.open(id);
}

ArticleId Shelf::take(const Result<ImportedArticle> &imported)
{
    Library &library = m_workspace.library();
    const Outcome kept = m_workspace.settle(); // the open article may be about to change under its marks
    const Result<Addition> addition = !imported ? std::unexpected(imported.error())
        : !kept                                 ? std::unexpected(kept.error())
                                                : library.addArticle(*imported);
    if (!addition) {
        Q_EMIT m_workspace.failed(addition.error());
        return {};
    }
    const ArticleId id = addition->id;
    const bool hasOtherImages = id == m_workspace.articleId() && imported->article.images != m_workspace.article().images;
    if (addition->state == Addition::State::AlreadyThere && hasOtherImages) {
        Q_EMIT m_workspace.aboutToLeave();
        m_workspace.reopen(id);
    }
    if (addition->revision)
        revise(imported->article.title, *addition->revision);
    else if (addition->state != Addition::State::AlreadyThere) {
        // The article is in already; doing it again after an undo takes it out of the bin.
        m_workspace.changeLibrary(
            tr("Import “%1”").arg(imported->article.title), [this, id, &library] { return moved(id, library.restore(id)); },
            [this, id, &library] { return moved(id, library.remove(id)); });
    }
    return id;
}

void Shelf::revise(const QString &title, const Revision &revision)
{
    const ArticleId id = revision.after.article;
    m_workspace.changeLibrary(
        tr("Update “%1”").arg(title),
        [this, revision, id] { return turn(revision.after, true, id == m_workspace.articleId()); },
        [this, revision] { return turn(revision.before, false, true); });
}

Outcome Shelf::turn(const VersionState &state, bool isNew, bool shows)
{
    if (const Outcome kept = m_workspace.flush(); !kept)
        return kept; // what is not written yet belongs to the text that is left
    const Outcome turned = m_workspace.library().versions().turnTo(state);
    if (turned && shows)
        m_workspace.reopen(state.article);
    if (turned)
        Q_EMIT versionTurned(state.article, isNew);
    return turned;
}

void Shelf::moveToBin(ArticleId id)
{
    Library &library = m_workspace.library();
    m_workspace.changeLibrary(
        tr("Move article to bin"), [this, id, &library] { return moved(id, library.remove(id)); },
        [this, id, &library] { return moved(id, library.restore(id)); });
}

void Shelf::setArchived(ArticleId id, bool archived)
{
    Library &library = m_workspace.library();
    m_workspace.changeLibrary(
        archived ? tr("Archive article") : tr("Take article out of archive"),
        [id, archived, &library] { return library.setArchived(id, archived); },
        [id, archived, &library] { return library.setArchived(id, !archived); });
}

Outcome Shelf::moved(ArticleId id, const Outcome &outcome)
{
    const auto summary = m_workspace.library().summary(id);
    if (id == m_workspace.articleId() && summary && !summary->deleted.isNull())
        m_workspace.close();
    return outcome;
}

}
