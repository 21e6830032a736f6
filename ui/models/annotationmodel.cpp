// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/annotationmodel.h"

#include "app/annotation/annotationset.h"
#include "app/annotation/markruns.h"
#include "app/annotation/noteimages.h"
#include "app/annotation/reanchoring.h"
#include "ui/models/rowroles.h"

#include <QtCore/QUuid>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString noteAndTags(const Annotation &annotation)
{
    QStringList parts;
    if (!annotation.note.isEmpty())
        parts.append(withImagesInWords(annotation.note).simplified());
    for (const QString &tag : annotation.tags)
        parts.append(u'#' + tag);
    return parts.join(u' ');
}

/// What is to be known about a mark that the present text may not have; none for most.
QString placeText(const Annotation &annotation)
{
    switch (anchorState(annotation)) {
    case AnchorState::Uncertain:
        return AnnotationModel::tr("⚠ to check");
    case AnchorState::Orphan:
        return AnnotationModel::tr("⊘ no place");
    case AnchorState::Exact:
    case AnchorState::Moved:
        break;
    }
    return {};
}

}

QString markedText(const Annotation &annotation)
{
    return annotation.segments.isEmpty() ? AnnotationModel::tr("Note on the article") : wordsOf(annotation);
}

AnnotationModel::AnnotationModel(AnnotationSet &set, QObject *parent)
    : QAbstractListModel(parent)
    , m_set(&set)
{
    forward(set);
    connect(&set, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_set = nullptr;
        endResetModel();
    });
}

void AnnotationModel::forward(const AnnotationSet &set)
{
    connect(&set, &AnnotationSet::aboutToInsert, this, [this](qsizetype row) {
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
    });
    connect(&set, &AnnotationSet::inserted, this, [this] { endInsertRows(); });
    connect(&set, &AnnotationSet::aboutToRemove, this, [this](qsizetype row) {
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
    });
    connect(&set, &AnnotationSet::removed, this, [this] { endRemoveRows(); });
    connect(&set, &AnnotationSet::changed, this, [this](qsizetype row) {
        const QModelIndex changed = index(static_cast<int>(row), 0);
        Q_EMIT dataChanged(changed, changed);
    });
    connect(&set, &AnnotationSet::aboutToReset, this, [this] { beginResetModel(); });
    connect(&set, &AnnotationSet::reset, this, [this] { endResetModel(); });
}

QString AnnotationModel::wholeText(const Annotation &annotation) const
{
    QStringList lines{markedText(annotation), noteAndTags(annotation)};
    if (!annotation.segments.isEmpty() && !m_palette.colours.isEmpty())
        lines.append(m_palette.at(annotation.colour).name);
    if (const QString place = placeText(annotation); !place.isEmpty())
        lines.append(place);
    return lines.join(u'\n');
}

void AnnotationModel::setPalette(const Palette &palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void AnnotationModel::setCodebook(const Codebook &codebook)
{
    if (codebook == m_codebook)
        return;
    m_codebook = codebook;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {TagColoursRole});
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_set ? 0 : static_cast<int>(m_set->size());
}

QModelIndex AnnotationModel::indexOf(AnnotationId id) const
{
    const auto row = m_set ? m_set->rowOf(id) : std::nullopt;
    return row ? index(static_cast<int>(*row), 0) : QModelIndex();
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Annotation &annotation = m_set->all()[static_cast<size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return markedText(annotation);
    case DetailRole:
        return withImagesInWords(annotation.note).simplified();
    case TagsRole:
        return annotation.tags;
    case TagColoursRole:
        return coloursOf(annotation.tags, m_codebook);
    case TrailingRole:
        return placeText(annotation);
    case PlacesRole:
        return QVariant::fromValue(surePlaces(annotation));
    case DoubtRole:
        return !placeText(annotation).isEmpty();
    case FilterRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return wholeText(annotation);
    case ColourRole:
        return annotation.colour;
    case KeyRole:
        return annotation.id.value;
    default:
        return {};
    }
}

}
