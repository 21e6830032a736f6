// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/ruledialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/rules/ruleeditor.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

RuleDialog::RuleDialog(const QString &folder, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_dialogs(dialogs)
    , m_list(new QListWidget)
    , m_editor(new RuleEditor)
{
    setWindowTitle(tr("Highlight Rules") + u"[*]"_s);
    m_list->setAccessibleName(tr("Files of rules"));
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(m_list);
    columns->addWidget(m_editor);
    columns->setStretchFactor(1, 1);
    columns->setSizes({220, 740});
    columns->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    addButtons(*buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(columns, 1);
    column->addWidget(buttons);
    resize(980, 640);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleDialog::choose);
    connect(m_editor, &RuleEditor::modificationChanged, this, &RuleDialog::showState);
    connect(m_editor, &RuleEditor::placeRequested, this, &RuleDialog::placeRequested);
    list({});
}

void RuleDialog::addButtons(QDialogButtonBox &buttons)
{
    const auto add = [&](const QString &text, auto function) {
        QPushButton *button = buttons.addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, function);
        return button;
    };
    add(tr("&New"), &RuleDialog::startRule);
    m_copy = add(tr("&Make a Copy"), &RuleDialog::copy);
    m_delete = add(tr("&Delete…"), &RuleDialog::remove);
    m_save = add(tr("&Save"), &RuleDialog::save);
    m_save->setShortcut(QKeySequence::Save);
    buttons.button(QDialogButtonBox::Close)->setAutoDefault(false);
}

void RuleDialog::setTheme(const Theme &theme)
{
    m_editor->setTheme(theme);
}

void RuleDialog::setArticle(const QString &text)
{
    m_editor->setArticle(text);
}

void RuleDialog::fill(QString path)
{
    const QSignalBlocker quiet(m_list);
    m_files = ruleFiles(m_folder);
    if (QFile::exists(path) && !std::ranges::contains(m_files, path, &RuleFile::path))
        m_files.append({QFileInfo(path).fileName(), path}); // written here just now, as a definition for other programs
    m_list->clear();
    for (const RuleFile &file : std::as_const(m_files)) {
        m_list->addItem(file.isBuiltIn() ? tr("%1 (built in)").arg(file.name) : file.name);
        m_list->item(m_list->count() - 1)->setToolTip(file.isBuiltIn() ? tr("Comes with the program. Make a copy to change it.") : file.path);
    }
    const auto found = std::ranges::find(m_files, path, &RuleFile::path);
    m_list->setCurrentRow(found == m_files.end() ? 0 : int(found - m_files.begin()));
}

void RuleDialog::list(const QString &path)
{
    fill(path);
    open(m_list->currentRow());
}

void RuleDialog::choose(int row)
{
    if (row == m_current)
        return;
    if (mayLeave()) {
        open(row);
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(m_current);
}

void RuleDialog::open(int row)
{
    m_current = row;
    const RuleFile &file = m_files.at(row);
    const Result<QByteArray> xml = readRuleFile(file.path);
    if (!xml)
        m_dialogs.showError(xml.error());
    m_read = xml.value_or(QByteArray());
    m_editor->setRule(m_read, file.isBuiltIn() || !xml);
    showState();
}

void RuleDialog::showState()
{
    const bool own = !m_files.at(m_current).isBuiltIn();
    setWindowModified(m_editor->isModified());
    m_delete->setEnabled(own);
    m_save->setEnabled(own && m_editor->isModified());
}

bool RuleDialog::mayLeave()
{
    return !m_editor->isModified()
        || m_dialogs.confirm(tr("Unsaved Rule"), tr("What you wrote in “%1” is not saved. Discard it?").arg(m_files.at(m_current).name),
                             tr("Discard"));
}

QString RuleDialog::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; std::ranges::contains(m_files, free, &RuleFile::name); ++number)
        free = tr("%1 %2", "a name that is taken, a number").arg(name).arg(number);
    return free;
}

void RuleDialog::write(const QString &name, const QByteArray &xml)
{
    const QString path = freeRulePath(m_folder, name);
    if (const Outcome written = writeRuleFile(path, xml); !written) {
        m_dialogs.showError(written.error());
        return;
    }
    list(path);
    Q_EMIT saved();
}

void RuleDialog::startRule()
{
    if (!mayLeave())
        return;
    const QString name = freeName(tr("My Rule"));
    write(name, firstRule(name));
}

void RuleDialog::copy()
{
    if (!mayLeave())
        return;
    const Result<QByteArray> xml = readRuleFile(m_files.at(m_current).path);
    if (!xml) {
        m_dialogs.showError(xml.error());
        return;
    }
    const QString name = freeName(tr("My %1", "a copy of a rule").arg(m_files.at(m_current).name));
    write(name, withNameInRule(*xml, name));
}

bool RuleDialog::mayOverwrite(const RuleFile &file)
{
    const Result<QByteArray> there = readRuleFile(file.path);
    return !there || *there == m_read
        || m_dialogs.confirm(tr("Changed File"),
                             tr("Another program has changed the file of “%1” since it was opened here. Write over what it wrote?").arg(file.name),
                             tr("Write Over It"));
}

void RuleDialog::save()
{
    const RuleFile file = m_files.at(m_current);
    if (!mayOverwrite(file))
        return;
    const QByteArray xml = m_editor->rule();
    if (const Outcome written = writeRuleFile(file.path, xml); !written) {
        m_dialogs.showError(written.error());
        return;
    }
    m_read = xml;
    m_editor->setUnmodified();
    fill(file.path); // it may have another name now, and there may be other files
    m_current = m_list->currentRow();
    showState();
    Q_EMIT saved();
}

Outcome RuleDialog::throwAway(const RuleFile &file)
{
    const Outcome trashed = trashRuleFile(file.path);
    if (trashed || !QFile::exists(file.path))
        return {};
    const QString question = trashed.error().message + u"\n\n"_s + tr("Delete “%1” for good instead? This cannot be undone.").arg(file.name);
    if (!m_dialogs.confirm(tr("Delete Rule for Good"), question, tr("Delete for Good")))
        return {};
    return removeRuleFile(file.path);
}

void RuleDialog::remove()
{
    const RuleFile file = m_files.at(m_current);
    const QString question = tr("“%1” will go to the trash with its file, and can be taken back from there.").arg(file.name);
    if (!m_dialogs.confirm(tr("Delete Rule"), question, tr("Move to Trash")))
        return;
    if (const Outcome removed = throwAway(file); !removed) {
        m_dialogs.showError(removed.error());
        return;
    }
    if (QFile::exists(file.path))
        return;
    list(m_files.at(std::max(0, m_current - 1)).path);
    Q_EMIT saved();
}

void RuleDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

}
