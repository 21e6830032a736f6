// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "app/library/library.h"
#include "ui/dialogs/windowdialogs.h"
#include "ui/library/librarypanel.h"
#include "ui/notes/notepane.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleoverview.h"
#include "ui/reading/articleview.h"
#include "ui/reading/changebar.h"
#include "ui/reading/chipbar.h"
#include "ui/reading/emptypage.h"
#include "ui/reading/findbar.h"
#include "ui/reading/secondpage.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"
#include "ui/window/changecontroller.h"
#include "ui/window/colourmeanings.h"
#include "ui/window/correctionactions.h"
#include "ui/window/correctioncontroller.h"
#include "ui/window/exporter.h"
#include "ui/window/findcontroller.h"
#include "ui/window/goactions.h"
#include "ui/window/gocontroller.h"
#include "ui/window/imagecontroller.h"
#include "ui/window/intake.h"
#include "ui/window/librarycontroller.h"
#include "ui/window/markactions.h"
#include "ui/window/markcontroller.h"
#include "ui/window/markspans.h"
#include "ui/window/menuactions.h"
#include "ui/window/notecontroller.h"
#include "ui/window/panelcontroller.h"
#include "ui/window/readingappearance.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/rulecontroller.h"
#include "ui/window/shortcutdialog.h"
#include "ui/window/shortcutset.h"
#include "ui/window/speechcontroller.h"
#include "ui/window/splitcontroller.h"
#include "ui/window/tagactions.h"
#include "ui/window/tagcontroller.h"
#include "ui/window/textmenu.h"
#include "ui/window/thememenu.h"
#include "ui/window/unsavedwork.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowlayout.h"
#include "ui/window/windowsettings.h"
#include "ui/window/windowtext.h"

#include <QtGui/QCloseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int messageTime = 6000; // ms

}

MainWindow::MainWindow(Library &library, WindowSettings &settings, const QList<Theme> &themes,
                       std::unique_ptr<Dialogs> dialogs)
    : m_settings(settings)
    , m_workspace(library)
    , m_appearance(themes)
    , m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<WindowDialogs>(this))
    , m_meanings(new ColourMeanings(m_workspace, *m_dialogs, this))
    , m_layout(new WindowLayout(m_workspace.annotations(), this))
    , m_actions(new WindowActions(*this, *m_layout->view, m_workspace.undoStack()))
    , m_correctionActions(new CorrectionActions(m_layout->side->findingLists() << m_layout->view, this))
    , m_markActions(new MarkActions(*m_layout->view))
    , m_reading(new ReadingController(m_workspace, *m_layout->view, m_icons, *m_layout->page))
    , m_marks(new MarkController(m_workspace, *m_reading, *m_layout->view, *m_markActions, *this))
    , m_readingAppearance(new ReadingAppearance(m_settings, *m_layout->view))
    , m_corrections(new CorrectionController(m_workspace, *m_reading, *m_layout->view, *m_dialogs, *m_correctionActions, this))
    , m_menu(new TextMenu({m_workspace, *m_reading, *m_layout->view, *m_actions, *m_markActions, *m_correctionActions, *m_corrections}, this))
    , m_changes(new ChangeController(m_workspace, *m_layout->view, *m_layout->changes, *this))
    , m_exporter(new Exporter(m_workspace, *m_dialogs, *this))
    , m_find(new FindController(m_workspace, *m_layout->view, *m_layout->find, this))
    , m_go(new GoController(m_workspace, *m_layout->view, *m_dialogs, *this))
    , m_images(new ImageController(m_workspace, {m_layout->view, m_layout->second->view}, *this))
    , m_intake(new Intake(m_workspace.shelf(), *this))
    , m_library(new LibraryController(m_workspace, *m_layout->library, m_go->navigator(), *m_dialogs, this))
    , m_panels(new PanelController(m_workspace, *m_layout->side, *m_layout->view, *m_reading, *m_find, *m_actions->sidePane))
    , m_notes(new NoteController(m_workspace, m_layout->side->notes(), *m_layout->view, *m_reading, m_images->cache(), *this))
    , m_speech(new SpeechController(m_workspace, *m_layout->view, m_settings, systemVoice(), this))
    , m_rules(new RuleController(m_workspace, m_settings, *m_reading, *m_layout, *m_dialogs))
    , m_split(new SplitController(m_workspace, *m_rules, *m_layout->view, *m_layout->second, *m_layout->halves))
    , m_tags(new TagController(m_workspace, *m_layout, *m_dialogs, m_settings, *this))
    , m_progress(new QLabel)
    , m_unsaved(new QLabel(tr("Not everything is saved")))
{
    setWindowTitle(tr("Pullquote"));
    setCentralWidget(m_layout);
    m_layout->note = &m_notes->pane();
    m_layout->appearance->setDefaultAction(m_actions->readingAppearance);
    statusBar()->addPermanentWidget(m_unsaved);
    statusBar()->addPermanentWidget(m_progress);
    if (library.isReadOnly()) {
        statusBar()->addPermanentWidget(new QLabel(tr("Read-only library")));
        QMetaObject::invokeMethod(this, [this] { m_dialogs->showError(readOnlyNotice(m_workspace.library().path())); }, Qt::QueuedConnection);
    }
    m_actions->fillMenus(*menuBar());
    m_markActions->fillMenu(*m_actions->mark);
    m_changes->fillMenu(*m_actions->article);
    m_correctionActions->fillMenu(*m_actions->findings);
    m_rules->fillMenu(*m_actions->findings);
    m_go->actions().fillMenu(*m_actions->go);
    m_tags->actions().fillMenu(*m_actions->library);
    m_speech->fillMenu(*m_actions->article);
    m_shortcuts = std::make_unique<ShortcutSet>(menuActions(*menuBar()), m_settings);
    m_themes = new ThemeMenu(*m_actions->themes, m_appearance, m_settings, this);
    connectActions();
    connectView();
    connectWorkspace();
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::wear);
    connect(m_themes, &ThemeMenu::failed, this, [this](const Error &error) { m_dialogs->showError(error); }, Qt::QueuedConnection);
    restore();
    m_actions->setArticleOpen(false);
    m_changes->setArticleOpen(false);
    m_layout->showArticle(false);
    m_library->refresh();
}

MainWindow::~MainWindow()
{
    delete m_layout; // the panels watch the workspace, which goes before the children of a window do
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto function) { connect(action, &QAction::triggered, this, function); };
    on(m_actions->open, [this] { openFiles(m_dialogs->openFiles()); });
    on(m_actions->paste, [this] { m_intake->paste(); });
    on(m_actions->exportPdf, [this] { m_exporter->exportPdf(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] {
        keepWriting();
        m_workspace.undoStack().undo();
    });
    on(m_actions->redo, [this] {
        keepWriting(); // as a step of its own, it leaves nothing to redo
        m_workspace.undoStack().redo();
    });
    on(m_actions->copy, [this] { m_layout->view->copySelection(); });
    on(m_actions->copyCitation, [this] { m_reading->copyCitation(); });
    on(m_actions->selectAll, [this] { m_layout->view->setSelection({0, m_workspace.article().text.size()}); });
    on(m_actions->find, [this] { m_find->open(); });
    on(m_actions->findNext, [this] { m_find->step(1); });
    on(m_actions->findPrevious, [this] { m_find->step(-1); });
    on(m_actions->searchLibrary, [this] {
        m_layout->wantLibrary(true);
        m_layout->library->focusSearch();
    });
    on(m_actions->highlight, [this] { m_reading->highlight(); });
    on(m_actions->note, [this] { m_reading->note(); });
    on(m_actions->articleNote, [this] { m_panels->editNote(m_workspace.marking().noteOnArticle()); });
    on(m_actions->largeNote, [this] { m_notes->enlarge(); });
    on(m_actions->tag, [this] { m_reading->tag(); });
    on(m_actions->remove, [this] { m_reading->removeCurrent(); });
    on(m_actions->next, [this] { m_reading->step(1); });
    on(m_actions->previous, [this] { m_reading->step(-1); });
    for (int colour = 0; colour < m_actions->colours.size(); ++colour)
        on(m_actions->colours[colour], [this, colour] {
            if (colour >= keyedColours || !m_corrections->chooseSpeaker(colour))
                m_reading->chooseColour(colour);
        });
    on(m_actions->larger, [this] { m_readingAppearance->changeSize(1); });
    on(m_actions->smaller, [this] { m_readingAppearance->changeSize(-1); });
    on(m_actions->defaultSize, [this] { m_readingAppearance->resetSize(); });
    on(m_actions->readingAppearance, [this] { m_readingAppearance->openMenu(*m_layout->appearance); });
    m_layout->side->findingLists().constLast()->addActions(m_actions->colours); // a quote's speaker
    m_layout->followActions(*m_actions->libraryPane, *m_actions->sidePane);
    on(m_actions->doubtful, [this](bool shown) {
        m_settings.setDoubtfulShown(shown);
        m_workspace.setDoubtfulShown(shown);
    });
    on(m_actions->focusMode, [this](bool focus) { m_readingAppearance->setFocusMode(focus); });
    on(m_actions->caret, [this](bool caret) { m_layout->view->setCaretMode(caret); });
    m_layout->overview->addAction(m_actions->overview); // the same key leads back
    on(m_actions->overview, [this] { m_layout->showOverview(!m_layout->isOverviewShown()); });
    on(m_actions->splitView, [this](bool shown) { m_split->setShown(shown); });
    on(m_actions->swapSides, [this] { m_split->swap(); });
    connect(m_split, &SplitController::shownChanged, m_actions->splitView, &QAction::setChecked);
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->nextPane, [this] { m_layout->focusPane(1); });
    on(m_actions->previousPane, [this] { m_layout->focusPane(-1); });
    on(m_markActions->menu, [this] { m_menu->openByKey(); });
    on(m_actions->shortcuts, [this] {
        auto *dialog = new ShortcutDialog(*m_shortcuts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(m_actions->about, [this] { QMessageBox::about(this, tr("About Pullquote"), aboutText()); });
}

void MainWindow::connectView()
{
    connect(m_layout->view, &ArticleView::positionChanged, this,
            [this](double progress) { m_progress->setText(progressText(m_words, progress)); });
    connect(m_layout->view, &ArticleView::caretModeChanged, m_actions->caret, &QAction::setChecked);
    connect(m_layout->view, &ArticleView::contextMenuRequested, m_menu,
            [this](std::optional<QPoint> at) { at ? m_menu->openAtMouse(*at) : m_menu->openByKey(); });
    connect(m_find, &FindController::hitsChanged, m_reading, &ReadingController::setSearchHits);
    connect(m_layout->chips, &ChipBar::visibleKindsChanged, this, [this](MarkKinds kinds) {
        m_settings.setVisibleKinds(kinds);
        m_reading->setVisibleKinds(kinds);
        m_rules->setVisibleKinds(kinds);
    });
    connect(m_layout->empty, &EmptyPage::openRequested, m_actions->open, &QAction::trigger);
    connect(m_layout->empty, &EmptyPage::pasteRequested, m_intake, &Intake::paste);
    connect(m_layout->empty, &EmptyPage::sampleRequested, m_intake, &Intake::openSample);
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::aboutToLeave, this, &MainWindow::keep);
    connect(&m_workspace.marking(), &Marking::aboutToRemove, this, &MainWindow::keepWriting);
    connect(&m_workspace, &Workspace::articleOpened, this, &MainWindow::showArticle);
    connect(&m_workspace, &Workspace::articleClosed, this, [this] {
        m_layout->showArticle(false);
        m_actions->setArticleOpen(false);
        m_changes->setArticleOpen(false);
        setWindowTitle(tr("Pullquote"));
        m_progress->clear();
    });
    connect(&m_workspace, &Workspace::analysisChanged, this, &MainWindow::showAnalysis);
    connect(&m_workspace, &Workspace::libraryChanged, this, &MainWindow::showCounts);
    // later, when the step is over: what is typed into a field meanwhile may be another one
    connect(&m_workspace, &Workspace::failed, this, [this](const Error &error) { m_dialogs->showError(error); }, Qt::QueuedConnection);
    connect(m_rules, &RuleController::changed, this, &MainWindow::showCounts);
    m_corrections->follow(*m_layout->side);
    connect(m_corrections, &CorrectionController::done, this, &MainWindow::tell);
    connect(m_meanings, &ColourMeanings::changed, this, &MainWindow::showPalette);
    connect(m_markActions->meanings, &QAction::triggered, this, [this] { m_meanings->ask(m_appearance.theme()); });
    connect(m_marks, &MarkController::done, this, &MainWindow::tell);
    connect(m_intake, &Intake::refused, this, &MainWindow::tell);
    connect(m_speech, &SpeechController::failed, this, [this](const Error &error) { m_dialogs->showError(error); });
    connect(m_exporter, &Exporter::failed, this, [this](const Error &error) { m_dialogs->showError(error); });
    connect(m_exporter, &Exporter::finished, this, [this](const QString &path) { tell(tr("Wrote %1").arg(path)); });
}

void MainWindow::wear(const Theme &theme)
{
    QApplication::setPalette(windowPalette(theme));
    QApplication::setPalette(fieldPalette(theme), "QLineEdit");
    m_layout->setTheme(theme);
    m_layout->changes->setTheme(m_icons, theme);
    m_layout->find->setTheme(m_icons, theme);
    m_layout->second->setTheme(m_icons, theme);
    m_tags->setTheme(theme);
    m_actions->setTheme(m_icons, theme);
    m_rules->setTheme(theme);
    m_go->setTheme(m_icons, theme);
    m_notes->setTheme(m_icons, theme);
    showPalette();
}

void MainWindow::showPalette()
{
    const Palette &palette = m_meanings->palette();
    m_layout->side->setPalette(palette);
    m_reading->setPalette(palette, m_appearance.theme());
    for (qsizetype colour = 0; colour < m_actions->colours.size(); ++colour) {
        const bool known = palette.has(colour);
        m_actions->colours[colour]->setVisible(known || colour < keyedColours);
        m_actions->colours[colour]->setText(known ? QString(palette.colours[colour].name).replace(u'&', "&&"_L1)
                                                  : tr("Speaker %1").arg(colour + 1));
    }
}

void MainWindow::restore()
{
    resize(1280, 800);
    restoreGeometry(m_settings.geometry());
    m_layout->restoreState(m_settings.panes());
    m_actions->focusMode->setChecked(m_settings.focusMode());
    m_actions->doubtful->setChecked(m_settings.doubtfulShown());
    m_workspace.setDoubtfulShown(m_settings.doubtfulShown());
    m_layout->chips->setVisibleKinds(m_settings.visibleKinds());
    m_reading->setVisibleKinds(m_settings.visibleKinds());
    m_rules->setVisibleKinds(m_settings.visibleKinds());
    m_appearance.choose(m_settings.theme());
}

void MainWindow::keepWriting()
{
    m_layout->side->flush();
    m_notes->flush();
}

void MainWindow::keep()
{
    keepWriting();
    m_workspace.keepReadPosition(m_layout->view->firstVisiblePosition());
}

void MainWindow::setThemesFolder(const QString &folder)
{
    m_themes->setFolder(folder);
}

void MainWindow::setRulesFolder(const QString &folder)
{
    m_rules->setFolder(folder);
}

void MainWindow::openFiles(const QStringList &paths)
{
    m_workspace.shelf().importFiles(paths);
}

void MainWindow::showArticle()
{
    const Article &article = m_workspace.article();
    m_words = wordCount(article);
    setWindowTitle(article.title.isEmpty() ? tr("Pullquote") : tr("%1 – Pullquote").arg(article.title));
    m_layout->showArticle(true);
    m_actions->setArticleOpen(true);
    m_changes->setArticleOpen(true);
    if (const auto position = m_workspace.library().readPosition(m_workspace.articleId()))
        m_layout->view->restorePosition(*position);
    // The view has announced its position already, before the words were counted.
    m_progress->setText(progressText(m_words, m_layout->view->progress()));
    m_layout->view->setFocus();
    showAnalysis();
    tell(lengthText(m_words));
}

void MainWindow::showAnalysis()
{
    m_panels->showFindings();
    showCounts();
    m_actions->doubtful->setText(tr("Show &Doubtful Findings (%L1)").arg(m_workspace.findings().doubtfulCount()));
}

void MainWindow::showCounts()
{
    QMap<MarkKind, qsizetype> counts = markCounts(m_workspace.analysis(), m_workspace.annotations());
    counts.insert(MarkKind::Rule, m_rules->count());
    m_layout->chips->setCounts(counts);
    m_unsaved->setVisible(m_workspace.hasUnsaved() && !m_workspace.library().isReadOnly());
}

void MainWindow::tell(const QString &message)
{
    statusBar()->showMessage(message, messageTime);
}

bool MainWindow::mayClose()
{
    keep();
    return m_rules->mayClose() && settleUnsavedWork(m_workspace, *m_dialogs);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setGeometry(saveGeometry());
    m_settings.setPanes(m_layout->saveState());
    event->accept();
}

}
