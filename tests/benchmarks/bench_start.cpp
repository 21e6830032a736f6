// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long it takes from the start of the program until the window stands painted with an article in it, beside an
// empty window of Qt's. Both are this program again, started with a word that says which window to show, so that both
// load the same libraries; each start has a library and settings of its own, as the first start of all has.
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/benchmarks/measurement.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

#include <chrono>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

constexpr int pairs = 7;
constexpr double limitMilliseconds = 400;
constexpr int longestStart = 60'000; // ms

/// The clock of the whole machine, which parent and child read alike.
std::chrono::nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// Notices when something in a window that is shown has painted itself. (The window's own paint event would not do:
/// Qt sends none to a widget whose children cover it.)
class PaintWatch : public QObject
{
    Q_DISABLE_COPY_MOVE(PaintWatch)
public:
    explicit PaintWatch(const QWidget &window)
        : m_window(window)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    [[nodiscard]] bool hasPainted() const { return m_hasPainted; }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_window.isVisible()) {
            const auto *widget = qobject_cast<QWidget *>(object);
            m_hasPainted = m_hasPainted || (widget && widget->window() == &m_window);
        }
        return false;
    }

private:
    const QWidget &m_window;
    bool m_hasPainted = false;
};

/// Prints the milliseconds between @p start and the end of the round of events in which the window was painted: the
/// rest of it is painted and the picture handed to the platform in that same round.
int reportPaint(const PaintWatch &watch, std::chrono::nanoseconds start)
{
    while (!watch.hasPainted())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("%.3f\n", std::chrono::duration<double, std::milli>(now() - start).count());
    std::fflush(stdout);
    return 0;
}

int showEmptyWindow(std::chrono::nanoseconds start)
{
    QMainWindow window;
    window.resize(1280, 800);
    const PaintWatch watch(window);
    window.show();
    return reportPaint(watch, start);
}

/// The same steps as in the program's own main().
int showArticleWindow(const QString &folder, std::chrono::nanoseconds start)
{
    const Result<std::unique_ptr<Library>> library = Library::open(folder + u"/library.sqlite"_s);
    if (!library)
        return 1;
    WindowSettings settings(folder + u"/window.ini"_s);
    MainWindow window(**library, settings, loadThemes().themes);
    window.show();
    window.openFiles({u":/sample/three-rivers-summit.txt"_s});
    const PaintWatch watch(window); // only now: a window without its article does not count
    if (window.workspace().articleId().isNull())
        return 1;
    return reportPaint(watch, start);
}

/// Milliseconds until the window of @p kind stood; none where it did not.
std::optional<double> startOf(const QString &kind)
{
    const QTemporaryDir folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {kind, folder.path(), QString::number(now().count())});
    if (!child.waitForFinished(longestStart) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) {
        // Only now: the platform has a warning for each start that goes well.
        std::fputs(child.readAllStandardError().constData(), stderr);
        return std::nullopt;
    }
    return child.readAllStandardOutput().trimmed().toDouble();
}

int measureStarts()
{
    std::vector<double> empty;
    std::vector<double> full;
    for (int pair = 0; pair < pairs; ++pair) {
        const std::optional<double> emptyTime = startOf(u"empty"_s);
        const std::optional<double> fullTime = startOf(u"window"_s);
        if (!emptyTime || !fullTime) {
            std::fputs("bench_start: a window did not come up\n", stderr);
            return 1;
        }
        empty.push_back(*emptyTime);
        full.push_back(*fullTime);
    }
    print({u"start.empty_window_ms"_s, median(empty), u"ms"_s, {}, {}});
    print({u"start.first_paint_ms"_s, median(full), u"ms"_s, limitMilliseconds, median(full) / median(empty)});
    return 0;
}

}

int main(int argc, char **argv)
{
    if (argc < 4) {
        const QCoreApplication application(argc, argv);
        return measureStarts();
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    registerResources();
    const QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const std::chrono::nanoseconds start(QByteArrayView(argv[3]).toLongLong());
    if (QByteArrayView(argv[1]) == "empty")
        return showEmptyWindow(start);
    return showArticleWindow(QString::fromLocal8Bit(argv[2]), start);
}
