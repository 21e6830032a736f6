// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tagfield.h"

#include "app/annotation/tagpath.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QCompleter>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Completes what stands behind the last comma and leaves what stands before it.
class TagCompleter : public QCompleter
{
public:
    TagCompleter(QAbstractItemModel *model, QLineEdit &field)
        : QCompleter(model, &field)
        , m_field(field)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.sliced(path.lastIndexOf(u',') + 1).trimmed()};
    }

    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        const QString text = m_field.text();
        const QString before = text.first(text.lastIndexOf(u',') + 1);
        return before.isEmpty() ? QCompleter::pathFromIndex(index) : QString(before + u' ' + QCompleter::pathFromIndex(index));
    }

private:
    QLineEdit &m_field;
};

}

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_known(new QStringListModel(this))
{
    setCompleter(new TagCompleter(m_known, *this));
    setPlaceholderText(tr("Tags, separated by commas"));
    setAccessibleName(tr("Tags"));
}

void TagField::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

void TagField::setTags(const QStringList &tags)
{
    setText(tags.join(u", "_s));
}

QStringList TagField::tags() const
{
    QStringList tags = normalisedTags(text().split(u','));
    for (QString &tag : tags)
        tag = spelledAs(tag, m_known->stringList());
    return tags;
}

}
