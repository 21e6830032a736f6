// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tagfield.h"

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
    QStringList tags;
    for (QStringView part : QStringView(text()).split(u',', Qt::SkipEmptyParts)) {
        part = part.trimmed();
        if (part.startsWith(u'#'))
            part = part.sliced(1);
        const QString tag = part.toString().simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

}
