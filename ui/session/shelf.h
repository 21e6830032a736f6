// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/id.h"
#include "app/base/result.h"

#include <QtCore/QObject>

namespace pullquote
{

class Workspace;
struct Revision;
struct VersionState;

/// What the reader does to the articles of the library as a whole: takes them in, archives them, throws them away.
class Shelf : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Shelf)
public:
    /// The workspace owns this object.
    explicit Shelf(Workspace &workspace);

    /// Takes the files into the library and opens the last one; each file that cannot be read is reported.
    void importFiles(const QStringList &paths);
    void importText(const QString &text);
    void moveToBin(ArticleId id);
    void setArchived(ArticleId id, bool archived);

Q_SIGNALS:
    /// The article has another text: a new version, or with @p isNew false the one before, that came back by an undo.
    void versionTurned(pullquote::ArticleId id, bool isNew);

private:
    /// The article that is open now; nothing where it could not be taken in, which was reported.
    [[nodiscard]] ArticleId take(const Result<ImportedArticle> &imported);
    void revise(const QString &title, const Revision &revision);
    [[nodiscard]] Outcome turn(const VersionState &state, bool isNew, bool shows);
    [[nodiscard]] Outcome moved(ArticleId id, const Outcome &outcome);

    Workspace &m_workspace;
};

}
