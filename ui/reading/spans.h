// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"
#include "app/base/range.h"
#include "ui/theme/marklook.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <bitset>
#include <vector>

namespace pullquote
{

/// Which kinds of marks are shown, by MarkKind.
using MarkKinds = std::bitset<markKindCount>;

/// What a span stands for, so that whoever gave it finds it again when it is clicked.
struct MarkKey {
    MarkKind kind = MarkKind::Own;
    qsizetype item = -1; ///< row in the owner's list of that kind, as Analysis::people; -1 where a list has none
    qsizetype part = 0; ///< mention of an entity, segment of an annotation
    AnnotationId annotation; ///< of an own mark

    friend bool operator==(const MarkKey &, const MarkKey &) = default;
};

/// A marked run of the article.
struct MarkSpan {
    TextRange range;
    MarkKey key;
    int colour = 0; ///< of an own mark: index into the reader's palette
    bool hasNote = false;
    bool isDoubtful = false; ///< of a finding that is more likely wrong than right
    QString label{}; ///< of words that a rule found: the kind

    friend bool operator==(const MarkSpan &, const MarkSpan &) = default;
};

/**
 * The marks of an article, ordered by where they start (the longer first), for quick questions about a run of it.
 *
 * A tree of the furthest ends above the ordered list leads to exactly the spans that reach into a run, so that a mark
 * over the whole article costs no more than any other.
 */
class Spans
{
public:
    Spans() = default;
    /// Takes the spans in any order; empty ones fall away.
    explicit Spans(QList<MarkSpan> spans);

    [[nodiscard]] const QList<MarkSpan> &all() const { return m_spans; }
    /// The spans that share at least one character with @p range, in order. The pointers live as long as this object.
    [[nodiscard]] std::vector<const MarkSpan *> overlapping(TextRange range) const;
    /// The spans that cover @p position, the shortest first.
    [[nodiscard]] std::vector<const MarkSpan *> covering(qsizetype position) const;
    [[nodiscard]] const MarkSpan *find(const MarkKey &key) const;

private:
    void collect(size_t node, qsizetype first, qsizetype count, TextRange range,
                 std::vector<const MarkSpan *> &found) const;

    QList<MarkSpan> m_spans;
    std::vector<qsizetype> m_furthestEnd; ///< a binary tree in an array: node 1 the root, 2n and 2n+1 below n
    qsizetype m_leaves = 0; ///< a power of two
};

}

Q_DECLARE_METATYPE(pullquote::MarkKey)
