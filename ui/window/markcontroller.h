// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/markruns.h"
#include "ui/reading/spans.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace pullquote
{

class ArticleView;
class DeletedMarkList;
class MarkActions;
class MarkHandles;
class ReadingController;
class Workspace;

/**
 * Changes which text marks cover: marks every occurrence, adds runs and removes them, moves the ends, brings deleted ones back.
 *
 * It acts on the mark that is current in the ReadingController; with a selection, that is the one that was current when the
 * selection began.
 */
class MarkController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkController)
public:
    /// @p window becomes the parent. All must outlive this object.
    MarkController(Workspace &workspace, ReadingController &reading, ArticleView &view, MarkActions &actions, QWidget &window);

    /// Of the selected words, or of what is current: each mention of a name, the words of all else.
    void markEvery();
    /// To the current mark; a mark of its own where none is.
    void addSelection();
    /// The run under the caret, or else the current one; the whole mark where it is the last.
    void removeRun();
    void moveEnd(RangeEnd end, EndStep step);

Q_SIGNALS:
    /// In words for the reader.
    void done(const QString &message);

private:
    void connectActions(const MarkActions &actions);
    void showDeleted();
    void placeHandles();
    void preview(TextRange range);
    void finishDrag(TextRange range);
    void makeCurrent(AnnotationId id, qsizetype place);
    [[nodiscard]] const Annotation *currentMark() const;
    [[nodiscard]] TextRange currentStretch() const;
    [[nodiscard]] EndStep inReadingDirection(EndStep step, qsizetype place) const;
    [[nodiscard]] QList<TextRange> occurrences(TextRange words) const;

    Workspace &m_workspace;
    ReadingController &m_reading;
    ArticleView &m_view;
    QWidget &m_window;
    QPointer<DeletedMarkList> m_deleted;
    MarkHandles *m_handles;
    QList<MarkSpan> m_undragged; ///< what was shown before a knob was dragged
};

}
