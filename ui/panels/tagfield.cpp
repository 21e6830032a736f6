// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tagfield.h"

#include "app/annotation/tagpath.h"
#include "ui/theme/colourdot.h"

#include <QtGui/QAction>
#include <QtGui/QStandardItemModel>
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
    , m_completions(new QStandardItemModel(this))
    , m_dots(new QAction(this))
{
    setCompleter(new TagCompleter(m_completions, *this));
    setPlaceholderText(tr("Tags, separated by commas"));
    setAccessibleName(tr("Tags"));
    connect(this, &QLineEdit::textChanged, this, &TagField::showDots);
}

void TagField::setKnownTags(const QStringList &tags)
{
    setKnownTags(tags, m_codebook, m_theme);
}

void TagField::setKnownTags(const QStringList &tags, const Codebook &codebook, const Theme &theme)
{
    m_known = tags;
    m_codebook = codebook;
    m_theme = theme;
    m_completions->clear();
    const QStringList colours = coloursOf(tags, codebook);
    for (qsizetype row = 0; row < tags.size(); ++row)
        m_completions->appendRow(new QStandardItem(colourDot(colours.at(row), theme), tags.at(row)));
    showDots();
}

void TagField::showDots()
{
    QStringList colours = coloursOf(tags(), m_codebook);
    colours.removeAll(QString());
    const bool shown = !colours.isEmpty();
    if (shown)
        m_dots->setIcon(colourDots(colours, m_theme));
    if (shown == actions().contains(m_dots))
        return;
    if (shown)
        addAction(m_dots, QLineEdit::LeadingPosition);
    else
        removeAction(m_dots);
}

void TagField::setTags(const QStringList &tags)
{
    setText(tags.join(u", "_s));
}

QStringList TagField::tags() const
{
    QStringList tags = normalisedTags(text().split(u','));
    for (QString &tag : tags)
        tag = spelledAs(tag, m_known);
    return tags;
}

}
