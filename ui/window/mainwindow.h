// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/palette.h"
#include "ui/dialogs/dialogs.h"
#include "ui/reading/spans.h"
#include "ui/session/workspace.h"
#include "ui/theme/icons.h"
#include "ui/window/accessibleroles.h"
#include "ui/window/appearance.h"

#include <QtWidgets/QMainWindow>

#include <memory>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace pullquote
{

class CorrectionActions;
class CorrectionController;
class Exporter;
class FindController;
class ReadingAppearance;
class GoController;
class ReadingController;
class ShortcutSet;
class SplitController;
class ThemeMenu;
class WindowActions;
class WindowLayout;
class WindowSettings;

/**
 * The window: brings the columns, the workspace and the actions together.
 *
 * Panels ask by signal; what they ask for is done here, through the workspace. Library and settings must outlive it.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    /// Without @p dialogs the platform's are used; tests hand in answers.
    MainWindow(Library &library, WindowSettings &settings, const QList<Theme> &themes,
               std::unique_ptr<Dialogs> dialogs = nullptr);
    ~MainWindow() override;

    /// Where the reader's own themes lie. Of files that are faulty the reader is told once the window is shown.
    void setThemesFolder(const QString &folder);
    void openFiles(const QStringList &paths);
    [[nodiscard]] Workspace &workspace() { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectActions();
    void connectView();
    void connectLibrary();
    void connectPanels();
    void connectWorkspace();
    void wear(const Theme &theme);
    void restore();
    void keep();
    void paste();
    void openSample();
    void showArticle();
    void showAnalysis();
    void showLibrary();
    void showMark(const MarkKey &key);
    [[nodiscard]] bool mayClose();

    AccessibleRoles m_roles; ///< before the widgets
    WindowSettings &m_settings;
    Workspace m_workspace;
    Appearance m_appearance;
    Icons m_icons;
    std::unique_ptr<Dialogs> m_dialogs;
    WindowLayout *m_layout;
    WindowActions *m_actions;
    CorrectionActions *m_correctionActions;
    ReadingController *m_reading;
    ReadingAppearance *m_readingAppearance;
    CorrectionController *m_corrections;
    Exporter *m_exporter;
    FindController *m_find;
    GoController *m_go;
    std::unique_ptr<ShortcutSet> m_shortcuts; ///< once the menus are filled
    ThemeMenu *m_themes = nullptr; ///< once there are menus
    SplitController *m_split;
    QLabel *m_progress;
    qsizetype m_words = 0; ///< of the open article
    Palette m_palette;
};

}
