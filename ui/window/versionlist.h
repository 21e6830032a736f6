// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QTextEdit;
class QTreeWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Workspace;
struct StoredAnalysis;

/**
 * The versions of the open article: one of the earlier ones compared with the present text word by word, and what became
 * of its quotes and of the reader's marks.
 *
 * Stays open beside the window and follows it.
 */
class VersionList : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VersionList)
public:
    VersionList(Workspace &workspace, QWidget *parent);

Q_SIGNALS:
    /// The reader chose a mark or quote that the present text has.
    void placeChosen(pullquote::TextRange place);

private:
    void fill();
    void compare();
    void addQuotes(const Article &old, const StoredAnalysis &analysis);
    void addMarks(const Article &old);
    void addPassage(const QString &kind, const QString &words, const QString &state, TextRange place);

    Workspace &m_workspace;
    QComboBox *m_versions;
    QLabel *m_summary;
    QTextEdit *m_text;
    QTreeWidget *m_passages;
};

}
