// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rulecontroller.h"

#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/reading/chipbar.h"
#include "ui/rules/ruledialog.h"
#include "ui/session/workspace.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/windowlayout.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace pullquote
{

RuleController::RuleController(Workspace &workspace, WindowSettings &settings, ReadingController &reading, WindowLayout &layout,
                               Dialogs &dialogs)
    : QObject(&layout)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_reading(reading)
    , m_side(*layout.side)
    , m_chips(*layout.chips)
    , m_view(*layout.view)
    , m_dialogs(dialogs)
    , m_menu(new QMenu(tr("Highlight &Rules"), &layout))
    , m_shown(new QAction(tr("&Show Highlight Rules"), this))
    , m_edit(new QAction(tr("&Edit Rules…"), this))
{
    m_shown->setObjectName(u"highlightRules"_s);
    m_shown->setCheckable(true);
    m_edit->setObjectName(u"editRules"_s);
    m_edit->setEnabled(false);
    m_menu->addActions({m_shown, m_edit});
    m_chips.setMenu(MarkKind::Rule, m_menu);
    m_settling.setSingleShot(true);
    m_settling.setInterval(100ms);
    connect(m_shown, &QAction::triggered, this, [this](bool shown) { m_chips.showKind(MarkKind::Rule, shown); });
    connect(m_edit, &QAction::triggered, this, &RuleController::edit);
    connect(&m_settling, &QTimer::timeout, this, &RuleController::run);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&workspace, &Workspace::articleOpened, this, &RuleController::run);
    connect(&m_job, &RuleJob::finished, this, [this](const RuleResults &results) {
        m_results = results;
        listRules();
        show();
    });
    run();
}

void RuleController::fillMenu(QMenu &menu)
{
    menu.addSeparator();
    menu.addMenu(m_menu);
}

void RuleController::setFolder(const QString &folder)
{
    m_folder = folder;
    m_edit->setEnabled(true);
    run();
}

void RuleController::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_dialog)
        m_dialog->setTheme(theme);
}

void RuleController::setVisibleKinds(MarkKinds kinds)
{
    m_shown->setChecked(kinds.test(size_t(MarkKind::Rule)));
    m_side.setRulesShown(m_shown->isChecked());
}

void RuleController::run()
{
    m_results.findings.clear();
    show();
    watch();
    if (m_dialog)
        m_dialog->setArticle(m_workspace.article().text);
    runOn(m_workspace.article().text, m_job);
}

void RuleController::runOn(const QString &text, RuleJob &job) const
{
    job.start(text, m_folder.isEmpty() ? QStringList() : QStringList(m_folder));
}

void RuleController::watch()
{
    if (m_folder.isEmpty())
        return;
    const QDir own(m_folder + u"/syntax"_s);
    QStringList paths = {own.exists() ? own.path() : m_folder}; // so that it is seen when the folder comes
    for (const QFileInfo &file : own.entryInfoList({u"*.xml"_s}, QDir::Files))
        paths.append(file.filePath());
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_watcher.addPaths(paths);
}

QList<RuleFinding> RuleController::chosen(const RuleResults &results) const
{
    QList<RuleFinding> findings = results.findings;
    const QStringList hidden = m_settings.hiddenRules();
    findings.removeIf([&hidden](const RuleFinding &finding) { return hidden.contains(finding.rule); });
    return findings;
}

qsizetype RuleController::count() const
{
    qsizetype places = 0;
    for (const RuleFinding &finding : chosen(m_results))
        places += finding.places.size();
    return places;
}

void RuleController::show()
{
    const QList<RuleFinding> findings = chosen(m_results);
    m_reading.setRuleFindings(findings);
    m_side.setRules(findings);
    Q_EMIT changed();
}

void RuleController::listRules()
{
    m_menu->clear();
    m_menu->addAction(m_shown);
    m_menu->addSeparator();
    const QStringList hidden = m_settings.hiddenRules();
    for (const HighlightRule &rule : std::as_const(m_results.rules)) {
        qsizetype places = 0;
        for (const RuleFinding &finding : std::as_const(m_results.findings))
            places += finding.rule == rule.name ? finding.places.size() : 0;
        const QString name = QString(rule.name).replace(u'&', u"&&"_s);
        QAction *action = m_menu->addAction(tr("%1 (%2)", "a rule, how much it found").arg(name, QLocale().toString(places)));
        action->setCheckable(true);
        action->setChecked(!hidden.contains(rule.name));
        connect(action, &QAction::triggered, this, [this, name = rule.name](bool on) { choose(name, on); });
    }
    m_menu->addSeparator();
    m_menu->addAction(m_edit);
}

void RuleController::edit()
{
    if (!m_dialog) {
        m_dialog = new RuleDialog(m_folder, m_dialogs, m_side.window());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setTheme(m_theme);
        m_dialog->setArticle(m_workspace.article().text);
        connect(m_dialog, &RuleDialog::saved, this, &RuleController::run);
        connect(m_dialog, &RuleDialog::placeRequested, &m_view, [this](TextRange place) { m_view.goTo(place); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

bool RuleController::mayClose()
{
    return !m_dialog || m_dialog->mayLeave();
}

void RuleController::choose(const QString &rule, bool on)
{
    QStringList hidden = m_settings.hiddenRules();
    hidden.removeAll(rule);
    if (!on)
        hidden.append(rule);
    m_settings.setHiddenRules(hidden);
    show();
    if (on && !m_shown->isChecked())
        m_chips.showKind(MarkKind::Rule, true);
}

}
