// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSet>

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class ChangeBar;
class MarkReview;
class VersionList;
class Workspace;

/**
 * What the reader sees and does about a new version of the article: the bar that tells of it, the review of marks without
 * a sure place, the comparison with earlier versions. Each decision is one undo step.
 */
class ChangeController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeController)
public:
    /// All must outlive this object.
    ChangeController(Workspace &workspace, ArticleView &view, ChangeBar &bar, QWidget &window);

    void fillMenu(QMenu &menu);
    void setArticleOpen(bool open);

    void review();
    void showVersions();

private:
    [[nodiscard]] QAction *add(QWidget &widget, const QString &name, const QString &text);
    void connectBar();
    void refresh();
    void dismiss();
    void change(AnnotationId id, const QString &text, const QList<Segment> &segments);
    void accept(AnnotationId id);
    void detach(AnnotationId id);
    void beginPicking(AnnotationId id);
    void pick();
    void endPicking();

    Workspace &m_workspace;
    ArticleView &m_view;
    ChangeBar &m_bar;
    QWidget &m_window;
    QAction *m_review;
    QAction *m_versions;
    QAction *m_pickHere; ///< these two act while a place is chosen
    QAction *m_cancel;
    QPointer<MarkReview> m_reviewList;
    QPointer<VersionList> m_versionList;
    QSet<ArticleId> m_changed; ///< whose new version the reader has not put away
    AnnotationId m_picking; ///< null while no place is chosen
    bool m_hadCaret = false; ///< before a place was chosen
};

}
