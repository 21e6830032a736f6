// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

QT_BEGIN_NAMESPACE
class QAction;
class QKeySequence;
class QObject;
class QString;
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

/// An action that belongs to @p owner and is called @p name (objectName), by which settings and tests know it. Its key acts
/// wherever the focus is in @p window.
[[nodiscard]] QAction *newAction(QObject &owner, const QString &name, const QString &text, const QKeySequence &key, QWidget &window);

/// The same, but its key acts only while one of @p readers, or what is in it, has the focus: as plain letters must.
[[nodiscard]] QAction *newReadingAction(QObject &owner, const QString &name, const QString &text, const QKeySequence &key,
                                        const QList<QWidget *> &readers);

}
