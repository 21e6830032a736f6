// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/standing.h"

#include "app/analysis/nameplaces.h"

#include <algorithm>

namespace pullquote
{

namespace
{

using Steps = QList<CorrectionStep>;

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

EntityRef nameOf(const EntityRef &entity)
{
    return {entity.kind, entity.name, {}};
}

std::optional<EntityRef> named(const Analysis &analysis, EntityKind kind, const QString &name)
{
    const QList<Entity> &list = entities(analysis, kind);
    const auto found = std::ranges::find_if(
        list, [&name](const Entity &entity) { return !entity.mentions.isEmpty() && sameName(entity.name, name); });
    return found == list.end() ? std::nullopt : std::optional(reference(analysis, kind, found - list.begin()));
}

struct Former {
    std::optional<CorrectionStep> operator()(const RejectEntity &step) const { return RejectEntity{nameOf(step.entity)}; }
    std::optional<CorrectionStep> operator()(const AddEntity &step) const
    {
        return AddEntity{step.kind, step.words.simplified(), step.words, {}};
    }
    std::optional<CorrectionStep> operator()(const RetypeEntity &step) const
    {
        return AddEntity{step.to, step.entity.name, step.entity.name, {}};
    }
    std::optional<CorrectionStep> operator()(const MergeEntities &step) const
    {
        return MergeEntities{nameOf(step.entity), nameOf(step.into)};
    }
    std::optional<CorrectionStep> operator()(const RenameEntity &step) const
    {
        return MergeEntities{nameOf(step.entity), {step.entity.kind, step.name, {}}};
    }
    std::optional<CorrectionStep> operator()(const KeepApart &step) const { return KeepApart{nameOf(step.one), nameOf(step.other)}; }
    std::optional<CorrectionStep> operator()(const auto &) const { return std::nullopt; }
};

/// The step in one article.
struct Finder {
    const Analysis &analysis;
    QStringView text;

    Steps operator()(const RejectEntity &step) const
    {
        const auto entity = named(analysis, step.entity.kind, step.entity.name);
        return entity ? Steps{RejectEntity{*entity}} : Steps();
    }

    Steps operator()(const AddEntity &step) const
    {
        Steps steps;
        std::optional<EntityRef> there = named(analysis, step.kind, step.name);
        for (const auto other : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Policy}) {
            const auto mistaken = other == step.kind ? std::nullopt : named(analysis, other, step.name);
            if (mistaken)
                steps.append(RetypeEntity{*mistaken, step.kind});
            if (!there)
                there = mistaken;
        }
        QList<TextRange> places = freePlaces(analysis, step.kind, step.words, text);
        for (const TextRange place : there ? there->places : QList<TextRange>()) {
            if (place.in(text) == step.words && !places.contains(place))
                places.append(place); // the reader vouches for it
        }
        if (!places.isEmpty())
            steps.append(AddEntity{step.kind, there ? there->name : nameFor(entities(analysis, step.kind), step.name), step.words, places});
        return steps;
    }

    Steps operator()(const MergeEntities &step) const
    {
        const auto from = named(analysis, step.entity.kind, step.entity.name);
        const auto into = named(analysis, step.into.kind, step.into.name);
        if (!from || from == into)
            return {};
        return {into ? CorrectionStep(MergeEntities{*from, *into}) : CorrectionStep(RenameEntity{*from, step.into.name})};
    }

    Steps operator()(const KeepApart &step) const
    {
        for (const Entity &entity : entities(analysis, step.one.kind)) {
            const EntityRef one = part(entity, step.one);
            const EntityRef other = part(entity, step.other);
            if (!one.places.isEmpty() && !other.places.isEmpty())
                return {KeepApart{one, other}};
        }
        return {};
    }

    Steps operator()(const auto &) const { return {}; }

    /// What @p entity has of the words of @p name.
    [[nodiscard]] EntityRef part(const Entity &entity, const EntityRef &name) const
    {
        EntityRef part = nameOf(name);
        for (const Mention &mention : entity.mentions) {
            if (sameName(mention.range.in(text).toString(), name.name))
                part.places.append(mention.range);
        }
        return part;
    }
};

bool samePair(const EntityRef &one, const EntityRef &other, const EntityRef &left, const EntityRef &right)
{
    const auto same = [](const EntityRef &a, const EntityRef &b) { return a.kind == b.kind && sameName(a.name, b.name); };
    return (same(one, left) && same(other, right)) || (same(one, right) && same(other, left));
}

/// Whether the two speak of the same names in a way that only the later can stand.
struct Collision {
    bool operator()(const RejectEntity &one, const RejectEntity &other) const { return one == other; }
    bool operator()(const AddEntity &one, const AddEntity &other) const { return sameName(one.name, other.name); }
    bool operator()(const RejectEntity &one, const AddEntity &other) const
    {
        return one.entity.kind == other.kind && sameName(one.entity.name, other.name);
    }
    bool operator()(const AddEntity &one, const RejectEntity &other) const { return (*this)(other, one); }
    bool operator()(const MergeEntities &one, const MergeEntities &other) const
    {
        return samePair(one.entity, one.into, other.entity, other.into);
    }
    bool operator()(const KeepApart &one, const KeepApart &other) const { return samePair(one.one, one.other, other.one, other.other); }
    bool operator()(const MergeEntities &one, const KeepApart &other) const
    {
        return samePair(one.entity, one.into, other.one, other.other);
    }
    bool operator()(const KeepApart &one, const MergeEntities &other) const { return (*this)(other, one); }
    bool operator()(const auto &, const auto &) const { return false; }
};

}

std::optional<CorrectionStep> standingForm(const CorrectionStep &step)
{
    return std::visit(Former(), step);
}

QList<CorrectionStep> standingSteps(const CorrectionStep &step, const Analysis &analysis, QStringView text)
{
    return std::visit(Finder{analysis, text}, step);
}

CorrectionEdit standingEdit(const QList<Correction> &standing, const QList<Correction> &added)
{
    CorrectionEdit edit;
    for (const Correction &old : standing) {
        const bool outdated = std::ranges::any_of(
            added, [&old](const Correction &correction) { return std::visit(Collision(), old.step, correction.step); });
        if (outdated)
            edit.changes.append(RemoveCorrection{old.id});
    }
    for (const Correction &correction : added)
        edit.changes.append(InsertCorrection{correction});
    return edit;
}

}
