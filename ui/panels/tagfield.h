// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QLineEdit>

QT_BEGIN_NAMESPACE
class QAction;
class QStandardItemModel;
QT_END_NAMESPACE

namespace pullquote
{

/// A line of tags with commas between them; completes the one that is being typed from those that are known.
class TagField : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagField)
public:
    explicit TagField(QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags);
    /// With the dots of those that have a colour, in the list of completions and at the beginning of the line.
    void setKnownTags(const QStringList &tags, const Codebook &codebook, const Theme &theme);

    void setTags(const QStringList &tags);
    /// Normalised (tagpath.h), in the order of the line, and spelled as the known ones are.
    [[nodiscard]] QStringList tags() const;

private:
    void showDots();

    QStandardItemModel *m_completions;
    QAction *m_dots;
    QStringList m_known;
    Codebook m_codebook;
    Theme m_theme;
};

}
