// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "ui/reading/spans.h"
#include "ui/session/rulejob.h"

#include <QtCore/QObject>

namespace pullquote
{

class ArticleView;
class Halves;
class RuleController;
class SecondPage;
class Workspace;

/**
 * The split view: the open article and, beside it, the same article at another place or another one of the library.
 *
 * The second side is for reading and copying; it looks like the first, and shows the marks of its article as they are.
 * Swapping the sides opens its article, so that it can be worked on.
 */
class SplitController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SplitController)
public:
    /// All must outlive this object; @p second, a part of @p halves, is hidden until it is asked for.
    SplitController(Workspace &workspace, const RuleController &rules, ArticleView &first, SecondPage &second, Halves &halves);

    /// At first the open article, where the reader is in it.
    void setShown(bool shown);
    void swap();

Q_SIGNALS:
    void shownChanged(bool shown);

private:
    void show(ArticleId id);
    void runRules();
    /// Of the open article, where the second side shows it.
    void takeMarks();
    void showMarks();
    void listArticles();
    void wearLook();

    Workspace &m_workspace;
    const RuleController &m_rules;
    ArticleView &m_first;
    SecondPage &m_second;
    Halves &m_halves;
    RuleJob m_ruleJob;
    // Of the second side:
    ArticleId m_article;
    QList<MarkSpan> m_marks; ///< but for those of rules
    QList<MarkSpan> m_ruleMarks;
};

}
