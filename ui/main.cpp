// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"
#include "resources/resources.h"

#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // Qt aborts where it finds no display; commands draw at most into a file.
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    pullquote::registerResources();
    const QStringList arguments = QGuiApplication::arguments();
    if (const std::optional<int> code = pullquote::runCommandOnTerminal(arguments))
        return *code;
    return pullquote::runCommandOnTerminal({u"pullquote"_s, u"--help"_s}).value_or(0);
}
