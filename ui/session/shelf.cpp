// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/shelf.h"

#include "app/import/importers.h"
#include "app/library/library.h"
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
    const Result<Addition> addition = imported ? library.addArticle(*imported) : std::unexpected(imported.error());
    if (!addition) {
        Q_EMIT m_workspace.failed(addition.error());
        return {};
    }
    const ArticleId id = addition->id;
    if (addition->state != Addition::State::AlreadyThere) {
        // The article is in already; doing it again after an undo takes it out of the bin.
        m_workspace.changeLibrary(
            tr("Import “%1”").arg(imported->article.title), [this, id, &library] { return moved(id, library.restore(id)); },
            [this, id, &library] { return moved(id, library.remove(id)); });
    }
    return id;
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
