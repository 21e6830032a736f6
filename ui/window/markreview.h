// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTextEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Workspace;

/**
 * The marks that a change of the article left without a sure place, the old words beside those they may have become, and
 * what can be done with each.
 *
 * Stays open beside the window and follows it. Asks by signal; who owns the undo stack acts.
 */
class MarkReview : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkReview)
public:
    MarkReview(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    /// A mark became the current one: where it may belong.
    void proposalShown(pullquote::TextRange place);
    void acceptRequested(pullquote::AnnotationId id);
    void placeRequested(pullquote::AnnotationId id);
    void detachRequested(pullquote::AnnotationId id);

private:
    [[nodiscard]] QPushButton *addAction(const QString &text, void (MarkReview::*request)(AnnotationId));
    void fill();
    void showCurrent();
    void showWords(const Annotation &annotation);
    [[nodiscard]] const Annotation *current() const;

    Workspace &m_workspace;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QTextEdit *m_before;
    QTextEdit *m_now;
    QPushButton *m_accept;
    QPushButton *m_place;
    QPushButton *m_detach;
    AnnotationId m_shown; ///< whose words are shown: the text moves along when another's are
};

}
