// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/accessibleimage.h"

#include "ui/reading/articleview.h"
#include "ui/reading/imageframes.h"
#include "ui/reading/readingpage.h"

#include <QtCore/QCoreApplication>

namespace pullquote
{

AccessibleImage::AccessibleImage(ArticleView &view, qsizetype index)
    : m_view(&view)
    , m_index(index)
{
}

const ArticleImage *AccessibleImage::image() const
{
    return m_view && m_index < m_view->article().images.size() ? &m_view->article().images.at(m_index) : nullptr;
}

bool AccessibleImage::isValid() const
{
    return image() != nullptr;
}

void *AccessibleImage::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ImageInterface ? static_cast<QAccessibleImageInterface *>(this) : nullptr;
}

QAccessibleInterface *AccessibleImage::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view);
}

QAccessible::State AccessibleImage::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.offscreen = rect().isEmpty();
    state.invalid = !isValid();
    return state;
}

QString AccessibleImage::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return imageDescription();
    const bool isShown = !image() || image()->state == ImageState::Kept;
    return kind == QAccessible::Description && !isShown ? imageWords(*image()).reason : QString();
}

QString AccessibleImage::imageDescription() const
{
    const bool isNamed = image() && !image()->alternative.isEmpty();
    return isNamed ? image()->alternative : QCoreApplication::translate("AccessibleArticle", "Image without a description");
}

QRect AccessibleImage::rect() const
{
    const QRect rect = isValid() ? m_view->page().imageRect(m_index).toAlignedRect() : QRect();
    return rect.isEmpty() ? QRect() : QRect(m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

}
