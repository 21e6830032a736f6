// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace pullquote
{

class Workspace;

/// Calls @p refresh after each step that changed marks of the open article, once however many they were: for what is made
/// anew from all of them. Ends with @p context.
void onMarksChanged(Workspace &workspace, QObject &context, const std::function<void()> &refresh);

}
