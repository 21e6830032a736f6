// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/base/id.h"
#include "app/library/records.h"
#include "ui/theme/theme.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace pullquote
{

class CodebookDialog;
class Dialogs;
class TagActions;
class Workspace;
class WindowLayout;
class WindowSettings;
enum class TagOrder;

/// Shows the tags of the library wherever they are seen, and carries out what the reader asks for by key, menu, codebook or
/// drag: each time one undo step.
class TagController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagController)
public:
    /// @p window becomes its parent. All must outlive this object.
    TagController(Workspace &workspace, WindowLayout &layout, Dialogs &dialogs, WindowSettings &settings, QWidget &window);

    [[nodiscard]] TagActions &actions() { return *m_actions; }
    void setTheme(const Theme &theme);

    // Each asks the reader what it needs to know.
    void rename(const QString &tag);
    void moveBelow(const QString &tag);
    void mergeInto(const QString &tag);
    void describe(const QString &tag);
    void remove(const QString &tag);

private:
    void connectActions();
    void connectPanels();
    void showTags();
    void showTagged(const QString &tag);
    void enableActions();
    void setOrder(TagOrder order);
    void tagMarks();
    void tagArticles(const QList<ArticleId> &articles);
    void showCodebook();
    /// Those of the library but for @p tag and what lies below it.
    [[nodiscard]] QStringList othersThan(const QString &tag) const;

    Workspace &m_workspace;
    WindowLayout &m_layout;
    Dialogs &m_dialogs;
    WindowSettings &m_settings;
    QWidget &m_window;
    TagActions *m_actions;
    QPointer<CodebookDialog> m_codebookDialog;
    QList<TagCount> m_tags;
    Codebook m_codebook;
    Theme m_theme;
};

}
