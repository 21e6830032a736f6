// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/tagpath.h"
#include "ui/dialogs/tagquestion.h"

#include <QtWidgets/QDialog>

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace pullquote
{

class TagField;

/**
 * Gives tags to one thing or to several, and takes them away.
 *
 * What is typed is added; the list of known tags below, narrowed to what is being typed, has a tick for each that all carry
 * and a half one for each that only some do.
 */
class TagDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagDialog)
public:
    explicit TagDialog(const TagQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] TagChange change() const;

private:
    void addRow(const QString &tag, const QIcon &dot, Qt::CheckState state);
    void filter(const QString &line);

    TagField *m_field;
    QListWidget *m_list;
};

}
