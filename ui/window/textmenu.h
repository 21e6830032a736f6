// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/spans.h"

#include <QtCore/QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QMenu;
class QPoint;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class CorrectionActions;
class CorrectionController;
class MarkActions;
class ReadingController;
class WindowActions;
class Workspace;

/**
 * The menu on the text: what can be done with the selection, or else with the marks and findings in that place, or else with
 * the article. It holds nothing that would do nothing there.
 */
class TextMenu : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextMenu)
public:
    /// What the menu is made of; all must outlive it.
    struct Parts {
        Workspace &workspace;
        ReadingController &reading;
        ArticleView &view;
        const WindowActions &actions;
        const MarkActions &marks;
        const CorrectionActions &correctionActions;
        CorrectionController &corrections;
    };

    TextMenu(const Parts &parts, QObject *parent);

    /// Opens it at @p at, which is global, for what the mouse points to.
    void openAtMouse(QPoint at);
    /// Opens it for the selection, what is under the caret, or the mark that is current.
    void openByKey();

private:
    void open(const QList<MarkSpan> &here, QPoint at);
    void fillForSelection(QMenu &menu) const;
    void fillForMark(QMenu &menu, const MarkKey &key) const;
    void fillForPlace(QMenu &menu, const QList<MarkSpan> &here) const;
    void fillForArticle(QMenu &menu) const;
    void addColours(QMenu &menu, std::optional<int> checked) const;
    void addKinds(QMenu &menu) const;
    [[nodiscard]] QString titleOf(const MarkSpan &span) const;
    [[nodiscard]] QList<MarkSpan> spansForKey() const;

    Parts m_parts;
};

}
