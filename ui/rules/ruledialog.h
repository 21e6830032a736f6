// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"
#include "app/rules/rulefiles.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace pullquote
{

class Dialogs;
class RuleEditor;
struct Theme;

/**
 * The files of highlight rules, to read, copy, write and delete.
 *
 * Those that come with the program can be read and copied. What is written and not saved is never dropped unasked: not by
 * choosing another file, nor by closing. Stays open beside the window.
 */
class RuleDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleDialog)
public:
    /// The reader's own files lie in the folder "syntax" below @p folder; @p dialogs must outlive this.
    RuleDialog(const QString &folder, Dialogs &dialogs, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Where the rules are tried.
    void setArticle(const QString &text);
    /// There is nothing that is not saved, or the reader gives it up; asks where there is.
    [[nodiscard]] bool mayLeave();

    void reject() override; ///< however it is closed

Q_SIGNALS:
    void saved(); ///< or deleted
    void placeRequested(pullquote::TextRange place);

private:
    void addButtons(QDialogButtonBox &buttons);
    /// Reads the list of files anew, with that of @p path, which may be of the old list, the current one; the editor stays as it is.
    void fill(QString path);
    /// The same, and opens it.
    void list(const QString &path);
    void choose(int row);
    void open(int row);
    void startRule();
    void copy();
    void save();
    /// The file may be written: it is as it was read, or the reader said so.
    [[nodiscard]] bool mayOverwrite(const RuleFile &file);
    void remove();
    /// To the trash; where there is none, for good if the reader says so.
    [[nodiscard]] Outcome throwAway(const RuleFile &file);
    void write(const QString &name, const QByteArray &xml);
    void showState();
    [[nodiscard]] QString freeName(const QString &name) const;

    QString m_folder;
    Dialogs &m_dialogs;
    QListWidget *m_list;
    RuleEditor *m_editor;
    QPushButton *m_copy = nullptr;
    QPushButton *m_delete = nullptr;
    QPushButton *m_save = nullptr;
    QList<RuleFile> m_files;
    QByteArray m_read; ///< what the current file had when it was read or written last
    int m_current = -1; ///< the row that the editor shows
};

}
