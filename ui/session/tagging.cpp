// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/tagging.h"

#include "app/library/library.h"
#include "app/library/tagstore.h"
#include "ui/session/workspace.h"

#include <QtCore/QLocale>

namespace pullquote
{

namespace
{

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

}

Tagging::Tagging(Workspace &workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
}

void Tagging::tagMarks(const QList<AnnotationId> &marks, const TagChange &change)
{
    QList<Annotation> chosen;
    for (const AnnotationId id : marks) {
        if (const Annotation *annotation = m_workspace.annotations().find(id))
            chosen.append(*annotation);
    }
    const Edit edit = retagging(chosen, [&](const QStringList &tags) { return changedTags(tags, change); }, now());
    if (edit.changes.isEmpty())
        return;
    const qsizetype count = edit.changes.size();
    m_workspace.push(count == 1 ? tr("Tag mark") : tr("Tag %1 marks").arg(QLocale().toString(count)),
                     {{m_workspace.articleId(), edit}});
}

void Tagging::tagArticles(const QList<ArticleId> &articles, const TagChange &change)
{
    QList<ArticleStep> steps;
    for (const ArticleId id : articles) {
        const auto tags = m_workspace.tagsOf(id);
        if (!tags) {
            Q_EMIT m_workspace.failed(tags.error());
            return;
        }
        if (const QStringList changed = changedTags(*tags, change); changed != *tags)
            steps.append({id, ArticleTags{changed}});
    }
    if (steps.isEmpty())
        return;
    m_workspace.push(steps.size() == 1 ? tr("Tag article") : tr("Tag %1 articles").arg(QLocale().toString(steps.size())), steps);
}

void Tagging::rename(const QString &tag, const QString &to)
{
    renameAs(tr("Rename tag %1").arg(tag), tag, to);
}

void Tagging::move(const QString &tag, const QString &parent)
{
    if (isAtOrBelow(parent, tag))
        return; // a tag cannot lie below itself
    renameAs(tr("Move tag %1").arg(tag), tag, tagBelow(parent, tagName(tag)));
}

void Tagging::merge(const QString &tag, const QString &into)
{
    renameAs(tr("Merge tag %1 into %2").arg(tag, into), tag, into);
}

void Tagging::renameAs(const QString &text, const QString &tag, const QString &to)
{
    if (to.isEmpty() || to == tag)
        return;
    const auto codebook = m_workspace.codebook();
    if (!codebook) {
        Q_EMIT m_workspace.failed(codebook.error());
        return;
    }
    changeEverywhere(text, tag, [&](const QStringList &tags) { return renamedTags(tags, tag, to); },
                     codebookRenaming(*codebook, tag, to));
}

void Tagging::remove(const QString &tag)
{
    const auto codebook = m_workspace.codebook();
    if (!codebook) {
        Q_EMIT m_workspace.failed(codebook.error());
        return;
    }
    changeEverywhere(tr("Delete tag %1").arg(tag), tag, [&](const QStringList &tags) { return withoutTag(tags, tag); },
                     codebookRemoval(*codebook, tag));
}

void Tagging::describe(const QString &tag, const TagDescription &description)
{
    const auto codebook = m_workspace.codebook();
    if (!codebook) {
        Q_EMIT m_workspace.failed(codebook.error());
        return;
    }
    if (const TagDescription *known = find(*codebook, tag); known && *known == description)
        return;
    m_workspace.push(tr("Describe tag %1").arg(tag), {{{}, CodebookEdit{{{tag, description}}}}});
}

void Tagging::changeEverywhere(const QString &text, const QString &tag, const Retag &retag, const CodebookEdit &codebook)
{
    const auto articles = m_workspace.library().tags().uses(tag).transform([](const QList<TagUse> &uses) {
        QList<ArticleId> each; // uses come by article
        for (const TagUse &use : uses) {
            if (each.isEmpty() || each.last() != use.article)
                each.append(use.article);
        }
        return each;
    });
    if (!articles) {
        Q_EMIT m_workspace.failed(articles.error());
        return;
    }
    // With the codebook even where that stays as it is: what concerns the whole library brings no article to the front.
    QList<ArticleStep> steps{{{}, codebook}};
    for (const ArticleId id : *articles) {
        const auto tags = m_workspace.tagsOf(id);
        const auto annotations = m_workspace.annotationsOf(id);
        if (!tags || !annotations) {
            Q_EMIT m_workspace.failed(tags ? annotations.error() : tags.error());
            return;
        }
        if (const QStringList changed = retag(*tags); changed != *tags)
            steps.append({id, ArticleTags{changed}});
        if (const Edit edit = retagging(*annotations, retag, now()); !edit.changes.isEmpty())
            steps.append({id, edit});
    }
    if (steps.size() > 1 || !codebook.changes.isEmpty())
        m_workspace.push(text, steps);
}

}
