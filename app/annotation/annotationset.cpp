// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/annotationset.h"

#include <algorithm>

namespace pullquote
{

namespace
{

/// Before every place in the text, for notes on the article itself.
constexpr TextRange beforeText{-1, -1};

TextRange place(const Annotation &annotation)
{
    return annotation.segments.isEmpty() ? beforeText : annotation.segments.first().range;
}

/// Runs without a sure place are empty, no others.
bool isWellFormed(const Annotation &annotation)
{
    return std::ranges::all_of(annotation.segments, [](const Segment &segment) {
        return segment.range.isEmpty() == (segment.state >= AnchorState::Uncertain);
    });
}

}

bool comesBefore(const Annotation &left, const Annotation &right)
{
    const TextRange leftPlace = place(left);
    const TextRange rightPlace = place(right);
    return leftPlace == rightPlace ? left.id < right.id : leftPlace < rightPlace;
}

AnnotationSet::AnnotationSet(QObject *parent)
    : QObject(parent)
{
}

AnnotationSet::~AnnotationSet() = default;

std::optional<qsizetype> AnnotationSet::rowOf(AnnotationId id) const
{
    const auto found = std::ranges::find(m_items, id, &Annotation::id);
    if (found == m_items.cend())
        return std::nullopt;
    return found - m_items.cbegin();
}

const Annotation *AnnotationSet::find(AnnotationId id) const
{
    const std::optional<qsizetype> row = rowOf(id);
    return row ? &m_items.at(*row) : nullptr;
}

void AnnotationSet::insert(const Annotation &annotation)
{
    Q_ASSERT(!annotation.id.isNull() && !rowOf(annotation.id));
    Q_ASSERT(isWellFormed(annotation));
    const qsizetype row = placeFor(annotation);
    Q_EMIT aboutToInsert(row);
    m_items.insert(row, annotation);
    Q_EMIT inserted(row);
}

std::optional<Annotation> AnnotationSet::take(AnnotationId id)
{
    const std::optional<qsizetype> row = rowOf(id);
    if (!row)
        return std::nullopt;
    return takeRow(*row);
}

std::optional<Annotation> AnnotationSet::replace(const Annotation &annotation)
{
    Q_ASSERT(isWellFormed(annotation));
    const std::optional<qsizetype> row = rowOf(annotation.id);
    if (!row)
        return std::nullopt;
    const bool staysAfter = *row == 0 || comesBefore(m_items.at(*row - 1), annotation);
    const bool staysBefore = *row + 1 == m_items.size() || comesBefore(annotation, m_items.at(*row + 1));
    if (staysAfter && staysBefore) {
        Annotation old = std::exchange(m_items[*row], annotation);
        Q_EMIT changed(*row);
        return old;
    }
    Annotation old = takeRow(*row);
    insert(annotation);
    return old;
}

void AnnotationSet::setAll(QList<Annotation> annotations)
{
    std::ranges::sort(annotations, comesBefore);
    Q_EMIT aboutToReset();
    m_items = std::move(annotations);
    Q_EMIT reset();
}

qsizetype AnnotationSet::placeFor(const Annotation &annotation) const
{
    return std::ranges::lower_bound(m_items, annotation, comesBefore) - m_items.cbegin();
}

Annotation AnnotationSet::takeRow(qsizetype row)
{
    Q_EMIT aboutToRemove(row);
    Annotation taken = m_items.takeAt(row);
    Q_EMIT removed(row);
    return taken;
}

}
