// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/textsearch.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace pullquote
{

class ArticleView;
class FindBar;
class Workspace;

/**
 * Searches the open article for what the find bar asks, as the reader types, and goes from hit to hit.
 *
 * The page stays where it is while hits are in sight; else it goes to the first hit from where the reader was. All must
 * outlive this object.
 */
class FindController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindController)
public:
    FindController(Workspace &workspace, ArticleView &view, FindBar &bar, QObject *parent);

    /// Shows the bar, with the selected words if they are of one paragraph.
    void open();
    void step(int direction); ///< to the next (1) or previous (-1) hit, from the last to the first
    void close();

Q_SIGNALS:
    void hitsChanged(const QList<pullquote::TextRange> &hits);
    /// The reader wants to see the notes that have these words.
    void notesRequested(const QString &words);

private:
    void search();
    void clear();
    void goTo(qsizetype hit);
    [[nodiscard]] qsizetype notesWith(const TextQuery &query) const;

    Workspace &m_workspace;
    ArticleView &m_view;
    FindBar &m_bar;
    TextHits m_hits;
    qsizetype m_current = -1;
    qsizetype m_inNotes = 0;
    qsizetype m_origin = 0; ///< where the reader was when the bar was opened, or went to since
    QTimer m_pause; ///< in a long article, typing goes on before the search
};

}
