// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "app/library/library.h"
#include "app/rules/highlightrules.h"
#include "resources/resources.h"
#include "ui/theme/housestyle.h"
#include "ui/theme/ownthemes.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowarguments.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTextStream>
#include <QtGui/QIcon>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMessageBox>
#include <kdsingleapplication.h>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

/// Brings the window to the front, as the reader asked for it once more, and opens what they named.
void raise(MainWindow &window, const QByteArray &message)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    window.openFiles(filesFromMessage(message));
}

int runWindow(const WindowArguments &arguments)
{
    // One window a library: a second program on the same one hands its files over and ends.
    KDSingleApplication single(instanceName(arguments.libraryPath));
    if (!single.isPrimaryInstance()) {
        single.sendMessage(messageFor(arguments.files));
        return 0;
    }
    const Result<std::unique_ptr<Library>> library = Library::open(arguments.libraryPath);
    if (!library) {
        QMessageBox::critical(nullptr, u"Pullquote"_s, library.error().message + u"\n\n" + library.error().advice);
        return 1;
    }
    QApplication::setStyle(new HouseStyle);
    WindowSettings settings(WindowSettings::defaultPath());
    MainWindow window(**library, settings, loadThemes().themes);
    window.setThemesFolder(ownThemesFolder());
    window.setRulesFolder(ownRulesFolder());
    QObject::connect(&single, &KDSingleApplication::messageReceived, &window,
                     [&window](const QByteArray &message) { raise(window, message); });
    window.show();
    window.openFiles(arguments.files);
    return QApplication::exec();
}

}

int main(int argc, char *argv[])
{
    // Qt aborts where it finds no display; commands draw at most into a file.
    const bool hasDisplay = !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    const QStringList words = wordsOf(argc, argv);
    registerResources();
    if (isCommand(words) || !hasDisplay) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QGuiApplication application(argc, argv);
        if (const std::optional<int> code = runCommandOnTerminal(words))
            return *code;
        QTextStream(stderr) << u"pullquote: there is no display to open a window on. “pullquote --help” lists the commands that need none.\n"_s;
        return 1;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pullquote"_s);
    QApplication::setApplicationDisplayName(QString());
    QApplication::setDesktopFileName(u"org.pullquote.Pullquote"_s);
    QApplication::setWindowIcon(QIcon(u":/program.svg"_s));
    const Result<WindowArguments> arguments = windowArguments(words);
    if (!arguments) {
        QTextStream(stderr) << u"pullquote: "_s << arguments.error().message << u' ' << arguments.error().advice << u'\n';
        return 2;
    }
    return runWindow(*arguments);
}
