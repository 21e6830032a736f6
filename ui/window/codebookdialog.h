// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/library/records.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QDialogButtonBox;
class QPushButton;
class QTreeWidget;
QT_END_NAMESPACE

namespace pullquote
{

class Dialogs;
class TagController;
class Tagging;

/// Every tag of the library with its colour, description and uses. Stays open beside the window and follows it.
class CodebookDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodebookDialog)
public:
    CodebookDialog(TagController &tags, Tagging &tagging, Dialogs &dialogs, QWidget *parent);

    void setTheme(const Theme &theme);
    void setTags(const QList<TagCount> &tags, const Codebook &codebook);

private:
    void addButtons(QDialogButtonBox &buttons);
    void fill();
    void addTag();
    [[nodiscard]] QString currentTag() const;

    TagController &m_controller;
    Tagging &m_tagging;
    Dialogs &m_dialogs;
    QTreeWidget *m_list;
    QList<QPushButton *> m_needTag;
    QList<TagCount> m_tags;
    Codebook m_codebook;
    Theme m_theme;
};

}
