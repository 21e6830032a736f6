// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPointer>
#include <QtGui/QAccessible>

namespace pullquote
{

class ArticleView;
struct ArticleImage;

/// An image of an article as a screen reader has it: a graphic in the document, named by its alternative text.
class AccessibleImage : public QAccessibleInterface, public QAccessibleImageInterface
{
public:
    /// @p index is that in Article::images; valid as long as @p view shows that many.
    AccessibleImage(ArticleView &view, qsizetype index);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Graphic; }
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    /// On the screen; empty while it is out of sight.
    [[nodiscard]] QRect rect() const override;

    [[nodiscard]] QString imageDescription() const override;
    [[nodiscard]] QSize imageSize() const override { return rect().size(); }
    [[nodiscard]] QPoint imagePosition() const override { return rect().topLeft(); }

    [[nodiscard]] qsizetype index() const { return m_index; }

private:
    [[nodiscard]] const ArticleImage *image() const;

    QPointer<ArticleView> m_view;
    qsizetype m_index;
};

}
