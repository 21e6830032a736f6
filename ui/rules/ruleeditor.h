// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"
#include "app/rules/rulecheck.h"
#include "ui/session/rulejob.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtWidgets/QSplitter>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QTreeWidget;
QT_END_NAMESPACE

namespace pullquote
{

class RuleSource;
struct Theme;

/**
 * The source of one rule file, what is wrong with it, and what it finds in the open article, all kept up while one types.
 *
 * What is typed is neither read from nor written to a file here; the rules run from a copy in a folder for the time being.
 */
class RuleEditor : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleEditor)
public:
    explicit RuleEditor(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Where the rules are tried; empty for none.
    void setArticle(const QString &text);
    void setRule(const QByteArray &xml, bool readOnly);
    [[nodiscard]] QByteArray rule() const;
    [[nodiscard]] bool isModified() const;
    /// What is written now is what the file has.
    void setUnmodified();

Q_SIGNALS:
    void modificationChanged(bool modified);
    /// The reader wants to see a place of the article.
    void placeRequested(pullquote::TextRange place);

private:
    void addLists();
    void check();
    void listProblems();
    void preview();
    void listFindings(const QList<RuleFinding> &findings);
    void goToPlace();

    RuleSource *m_source;
    QLabel *m_problemCount;
    QListWidget *m_problemList;
    QLabel *m_findingCount;
    QTreeWidget *m_findingList;
    QTimer m_typing; ///< checks once the reader pauses
    QTemporaryDir m_folder;
    RuleJob m_job;
    QList<RuleProblem> m_problems;
    QList<RuleFinding> m_findings;
    QString m_article;
    qsizetype m_place = -1; ///< of the current finding, the one gone to last
};

}
