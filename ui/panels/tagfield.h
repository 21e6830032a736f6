// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLineEdit>

QT_BEGIN_NAMESPACE
class QStringListModel;
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

    void setTags(const QStringList &tags);
    /// Normalised (tagpath.h), in the order of the line, and spelled as the known ones are.
    [[nodiscard]] QStringList tags() const;

private:
    QStringListModel *m_known;
};

}
