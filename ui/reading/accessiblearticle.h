// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtWidgets/QAccessibleWidget>

namespace pullquote
{

class ArticleView;
struct MarkSpan;

/**
 * The article as a screen reader has it: one document with its text, caret and selection.
 *
 * The run of a mark has the attribute "mark" with its kind, so that it is told once, where the mark begins; a heading
 * has its level. Images are its last children, in their order. Rectangles are those in sight, in screen coordinates, and empty for what is not.
 */
class AccessibleArticle : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleArticle(ArticleView &view);
    ~AccessibleArticle() override;

    /// From now on, every ArticleView has one.
    static void install();
    /// Tells assistants where caret and selection of @p view go.
    static void follow(ArticleView &view);
    /// "Person: Olga Brandvik", as it is said where the reader comes to a mark.
    [[nodiscard]] static QString spoken(const MarkSpan &span, const Article &article);

    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] TextRange unitAround(qsizetype offset, QAccessible::TextBoundaryType type) const;
    [[nodiscard]] QString hand(TextRange range, int *start, int *end) const;

    [[nodiscard]] QAccessibleInterface *image(qsizetype index) const;
    void forgetImages() const;

    ArticleView &m_view;
    mutable QList<ArticleImage> m_known; ///< that m_images were made for
    mutable QHash<qsizetype, QAccessible::Id> m_images; ///< by index, those asked for
};

}
