// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

class ChangeController;
class ColourMeanings;
class CorrectionActions;
class CorrectionController;
class Exporter;
class FindController;
class ReadingAppearance;
class GoController;
class ImageController;
class Intake;
class LibraryController;
class MarkActions;
class MarkController;
class NoteController;
class PanelController;
class ReadingController;
class RuleController;
class ShortcutSet;
class SpeechController;
class SplitController;
class TagController;
class TextMenu;
class ThemeMenu;
class WindowActions;
class WindowLayout;
class WindowSettings;

/**
 * The window: brings the columns, the workspace and the actions together.
 *
 * What the columns ask for by signal is done by the controllers, each for its topic; what is left here is the window's own:
 * its title, its state, its theme, and which controller an action calls. Library and settings must outlive it.
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
    /// The reader's own highlight rules lie in the folder "syntax" below @p folder.
    void setRulesFolder(const QString &folder);
    void openFiles(const QStringList &paths);
    [[nodiscard]] Workspace &workspace() { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectView();
    void connectWorkspace();
    void wear(const Theme &theme);
    void showPalette();
    void restore();
    /// Notes and tags that are being written.
    void keepWriting();
    void keep();
    void showArticle();
    void showAnalysis();
    void showCounts();
    void tell(const QString &message); ///< for a moment, in the status bar
    [[nodiscard]] bool mayClose();

    AccessibleRoles m_roles; ///< before the widgets
    WindowSettings &m_settings;
    Workspace m_workspace;
    Appearance m_appearance;
    Icons m_icons;
    std::unique_ptr<Dialogs> m_dialogs;
    ColourMeanings *m_meanings;
    WindowLayout *m_layout;
    WindowActions *m_actions;
    CorrectionActions *m_correctionActions;
    MarkActions *m_markActions;
    ReadingController *m_reading;
    MarkController *m_marks;
    ReadingAppearance *m_readingAppearance;
    CorrectionController *m_corrections;
    TextMenu *m_menu;
    ChangeController *m_changes;
    Exporter *m_exporter;
    FindController *m_find;
    GoController *m_go;
    ImageController *m_images;
    Intake *m_intake;
    LibraryController *m_library;
    PanelController *m_panels;
    NoteController *m_notes;
    std::unique_ptr<ShortcutSet> m_shortcuts; ///< once the menus are filled
    ThemeMenu *m_themes = nullptr; ///< once there are menus
    SpeechController *m_speech;
    RuleController *m_rules;
    SplitController *m_split;
    TagController *m_tags;
    QLabel *m_progress;
    QLabel *m_unsaved; ///< shown while the disk refuses what is to be written
    qsizetype m_words = 0; ///< of the open article
};

}
