// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/windowdialogs.h"

#include "app/base/error.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/figuredialog.h"
#include "ui/dialogs/listconfirmation.h"
#include "ui/dialogs/meaningsdialog.h"
#include "ui/dialogs/tagdescriptiondialog.h"
#include "ui/dialogs/tagdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("Dialogs", text);
}

}

QStringList WindowDialogs::openFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(m_parent, translated("Open articles"), m_folder,
                                                            translated("Articles") + u" (*.txt *.text *.md);;"_s
                                                                + translated("All files") + u" (*)"_s);
    if (!files.isEmpty())
        m_folder = QFileInfo(files.first()).absolutePath();
    return files;
}

QString WindowDialogs::savePdf(const QString &suggested)
{
    return saveFile(translated("Export an annotated PDF"), translated("PDF files"), u"pdf"_s, suggested);
}

QString WindowDialogs::saveLibrary(const QString &suggested)
{
    return saveFile(translated("Save the library in another file"), translated("Libraries"), u"sqlite"_s, suggested);
}

QString WindowDialogs::saveFile(const QString &title, const QString &kind, const QString &suffix, const QString &suggested)
{
    QFileDialog dialog(m_parent, title, m_folder, kind + u" (*."_s + suffix + u')');
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix); // before the question whether to overwrite, not after it
    dialog.selectFile(suggested);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    m_folder = dialog.directory().absolutePath();
    return dialog.selectedFiles().first();
}

std::optional<QString> WindowDialogs::askText(const QString &title, const QString &label, const QString &initial)
{
    bool accepted = false;
    const QString text = QInputDialog::getText(m_parent, title, label, QLineEdit::Normal, initial, &accepted);
    return accepted ? std::optional(text) : std::nullopt;
}

std::optional<qsizetype> WindowDialogs::choose(const QString &title, const QString &label, const QStringList &choices)
{
    ChoiceDialog dialog(title, label, choices, m_parent);
    return dialog.exec() == QDialog::Accepted ? dialog.choice() : std::nullopt;
}

std::optional<FigureValue> WindowDialogs::askFigure(const QString &words, const FigureValue &initial)
{
    FigureDialog dialog(words, initial, m_parent);
    return dialog.exec() == QDialog::Accepted ? dialog.value() : std::nullopt;
}

std::optional<int> WindowDialogs::askNumber(const QString &title, const QString &label, int initial, int most)
{
    bool accepted = false;
    const int number = QInputDialog::getInt(m_parent, title, label, initial, 1, most, 1, &accepted);
    return accepted ? std::optional(number) : std::nullopt;
}

void WindowDialogs::showError(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(), error.message, QMessageBox::Ok, m_parent);
    box.setTextFormat(Qt::PlainText); // messages name files, whose names may look like markup
    box.setInformativeText(error.advice);
    box.exec();
}

bool WindowDialogs::confirm(const QString &title, const QString &text, const QString &actionWord)
{
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, m_parent);
    box.setTextFormat(Qt::PlainText);
    const QPushButton *action = box.addButton(actionWord, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == action;
}

bool WindowDialogs::confirmAll(const QString &title, const QString &text, const QStringList &rows, const QString &actionWord)
{
    return ListConfirmation(title, text, rows, actionWord, m_parent).exec() == QDialog::Accepted;
}

std::optional<TagChange> WindowDialogs::askTags(const TagQuestion &question)
{
    TagDialog dialog(question, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.change()) : std::nullopt;
}

std::optional<TagDescription> WindowDialogs::askTagDescription(const QString &tag, const TagDescription &initial, const Theme &theme)
{
    TagDescriptionDialog dialog(tag, initial, theme, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.description()) : std::nullopt;
}

std::optional<Palette> WindowDialogs::askMeanings(const Palette &initial, const QList<int> &used, const Theme &theme)
{
    MeaningsDialog dialog(initial, used, theme, m_parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.meanings()) : std::nullopt;
}

}
