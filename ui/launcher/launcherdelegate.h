// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QStyledItemDelegate>

namespace pullquote
{

class Icons;

/// Paints the rows of a LauncherModel: icon, title with the letters found in bold, detail, and keys or kind at the end.
class LauncherDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LauncherDelegate)
public:
    explicit LauncherDelegate(QObject *parent = nullptr);

    /// @p icons must outlive it.
    void setTheme(Icons &icons, const Theme &theme);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;
    /// Returns the width taken.
    int paintTitle(QPainter &painter, const QStyleOptionViewItem &option, QRect place, const QModelIndex &index) const;

    Icons *m_icons = nullptr;
    Theme m_theme;
};

}
