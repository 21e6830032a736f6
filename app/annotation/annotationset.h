// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"

#include <QtCore/QObject>

#include <optional>
#include <span>

namespace pullquote
{

/**
 * The annotations of one article, ordered by where they start; notes on the article itself come first.
 *
 * The only place that changes annotations in memory: views and models watch the signals, stores write what they are
 * handed. Each change is announced before and after it, so that an item model can forward it without keeping a copy.
 * Rows count from 0. Reversible changes go through edit.h, which calls the three functions here.
 */
class AnnotationSet : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationSet)
public:
    explicit AnnotationSet(QObject *parent = nullptr);
    ~AnnotationSet() override;

    /// Valid until the next change.
    [[nodiscard]] std::span<const Annotation> all() const { return m_items; }
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] std::optional<qsizetype> rowOf(AnnotationId id) const;
    /// The annotation called @p id, null where there is none; valid until the next change.
    [[nodiscard]] const Annotation *find(AnnotationId id) const;

    /// Puts @p annotation in its place; its segments must not be empty, its id neither null nor yet present.
    void insert(const Annotation &annotation);
    /// Takes the annotation out and hands it back, so that an undo can put it in again.
    std::optional<Annotation> take(AnnotationId id);
    /// Puts @p annotation in the place of the one with its id and hands the old one back; does nothing where there is
    /// none. Announced as a change where the row stays the same, else as a removal and an insertion.
    std::optional<Annotation> replace(const Annotation &annotation);
    /// Replaces everything, for another article; sorts what it is given.
    void setAll(QList<Annotation> annotations);

Q_SIGNALS:
    void aboutToInsert(qsizetype row);
    void inserted(qsizetype row);
    void aboutToRemove(qsizetype row);
    void removed(qsizetype row);
    /// The annotation in @p row has other contents than before, and the same id.
    void changed(qsizetype row);
    void aboutToReset();
    void reset();

private:
    [[nodiscard]] qsizetype placeFor(const Annotation &annotation) const;
    Annotation takeRow(qsizetype row);

    QList<Annotation> m_items;
};

/// The order of an AnnotationSet: where the first segment starts and ends; the id decides between equals.
[[nodiscard]] bool comesBefore(const Annotation &left, const Annotation &right);

}
