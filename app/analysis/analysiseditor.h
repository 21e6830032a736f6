// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/findingref.h"

namespace pullquote
{

/**
 * Changes the entities of an analysis and lets speakers follow. Internal to corrected.cpp.
 *
 * While it works, no entity changes its row: one that loses its last mention stays as an empty row, a new one is put at
 * the end. result() tidies up. Each change returns the places of the mentions it touched, none where it changed nothing.
 */
class AnalysisEditor
{
public:
    using Places = QList<TextRange>;

    AnalysisEditor(const Analysis &found, QStringView text);

    /// The entity that holds most of the places, one of the same name before others; else the one of that name.
    [[nodiscard]] std::optional<qsizetype> find(const EntityRef &ref) const;

    Places reject(const EntityRef &ref);
    Places rejectMention(const EntityRef &ref, TextRange place);
    Places add(EntityKind kind, const QString &name, const Places &places);
    Places retype(const EntityRef &ref, EntityKind to);
    Places merge(const EntityRef &ref, const EntityRef &into);
    Places split(const EntityRef &ref, const QString &name, const Places &places);
    Places keepApart(const EntityRef &one, const EntityRef &other);
    Places rename(const EntityRef &ref, const QString &name);

    /// Figures and quotes are the caller's to change; speakers' rows are those of the people here.
    [[nodiscard]] QList<Figure> &figures() { return m_analysis.figures; }
    [[nodiscard]] QList<Quote> &quotes() { return m_analysis.quotes; }
    [[nodiscard]] const Analysis &analysis() const { return m_analysis; } ///< as far as it is, with empty rows
    [[nodiscard]] Analysis result() &&;

private:
    [[nodiscard]] Entity &at(EntityKind kind, qsizetype row) { return entities(m_analysis, kind)[row]; }
    [[nodiscard]] std::optional<qsizetype> named(EntityKind kind, const QString &name) const;
    /// Takes the mentions at @p places from their entity; speakers that were meant by them lose their person.
    Places takeMentions(EntityKind kind, qsizetype row, const Places &places);
    /// Clears @p places of the mentions that may not overlap one of @p kind; @p owner, to whom the places go, is only cut.
    void clear(EntityKind kind, const Places &places, std::optional<qsizetype> owner = {});
    void setName(EntityKind kind, qsizetype row, const QString &name);
    Places splitOff(EntityKind kind, qsizetype row, const QString &name, const Places &places);
    /// Quotes and figures of person @p from go to @p to; with @p moved only those that these mentions stand for.
    void moveSpeakers(qsizetype from, qsizetype to, const Places *moved = nullptr);
    void forgetPerson(qsizetype row);

    Analysis m_analysis;
    QStringView m_text;
};

/// Whether one of @p places overlaps @p range.
[[nodiscard]] bool overlapsAny(const QList<TextRange> &places, TextRange range);

}
