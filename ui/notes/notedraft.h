// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace pullquote
{

/**
 * The note that a field shows, and what was typed into it since.
 *
 * What is typed is announced within a second, also while the reader types on, and at once when the field loses the focus
 * or gets another note. What was announced comes back from the set: such an echo leaves the field alone, the reader may
 * have typed on. What comes from elsewhere changes the field where it differs, so that the caret stays at its words.
 */
class NoteDraft : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoteDraft)
public:
    /// @p field becomes its parent.
    explicit NoteDraft(QPlainTextEdit &field);

    /// Shows the note of @p annotation, or its new state where it is shown already.
    void setAnnotation(const Annotation &annotation);
    /// Shows none, and forgets what was not announced: for an annotation that is gone.
    void drop();
    /// The annotation whose note is shown, null where there is none.
    [[nodiscard]] AnnotationId annotation() const { return m_id; }
    /// Announces what is pending.
    void flush();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void noteEdited(pullquote::AnnotationId id, const QString &note);

private:
    QPlainTextEdit &m_field;
    QTimer m_pending;
    AnnotationId m_id;
    QString m_known; ///< as the set has it, or will have it once it was told
};

}
