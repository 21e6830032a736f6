// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/analysiseditor.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace pullquote
{

namespace
{

constexpr std::array allKinds{EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Policy};

/// In the order of the text; of two that overlap the first stays.
void tidy(QList<Mention> &mentions)
{
    std::ranges::stable_sort(mentions, {}, &Mention::range);
    qsizetype end = -1;
    mentions.removeIf([&end](const Mention &mention) {
        if (mention.range.start < end)
            return true;
        end = mention.range.end;
        return false;
    });
}

qsizetype distance(TextRange left, TextRange right)
{
    return std::max({left.start - right.end, right.start - left.end, qsizetype(0)});
}

/// Of two sets of places, whether the one nearest to @p range is among @p moved.
bool nearerToMoved(TextRange range, const QList<TextRange> &moved, const QList<TextRange> &kept)
{
    const auto nearest = [range](const QList<TextRange> &places) {
        qsizetype least = std::numeric_limits<qsizetype>::max();
        for (const TextRange place : places)
            least = std::min(least, distance(range, place));
        return least;
    };
    return nearest(moved) < nearest(kept);
}

/// A pronoun stands for the name used last, so mentions before it count first.
bool standsForMoved(TextRange range, const QList<TextRange> &moved, const QList<TextRange> &kept)
{
    const auto last = [range](const QList<TextRange> &places) {
        qsizetype start = -1;
        for (const TextRange place : places) {
            if (place.start < range.end)
                start = std::max(start, place.start);
        }
        return start;
    };
    if (last(moved) == last(kept))
        return nearerToMoved(range, moved, kept);
    return last(moved) > last(kept);
}

/// People, organisations and places are names, of which words are only one; a policy may have a name in it.
bool exclude(EntityKind left, EntityKind right)
{
    return (left == EntityKind::Policy) == (right == EntityKind::Policy);
}

}

bool overlapsAny(const QList<TextRange> &places, TextRange range)
{
    return std::ranges::any_of(places, [range](TextRange place) { return place.overlaps(range); });
}

AnalysisEditor::AnalysisEditor(const Analysis &found, QStringView text)
    : m_analysis(found)
    , m_text(text)
{
}

std::optional<qsizetype> AnalysisEditor::find(const EntityRef &ref) const
{
    const QList<Entity> &list = entities(m_analysis, ref.kind);
    std::pair<bool, qsizetype> best{false, 0};
    std::optional<qsizetype> found;
    for (qsizetype row = 0; row < list.size(); ++row) {
        const qsizetype shared = std::ranges::count_if(
            list[row].mentions, [&](const Mention &mention) { return overlapsAny(ref.places, mention.range); });
        const std::pair<bool, qsizetype> match{shared > 0 && list[row].name == ref.name, shared};
        if (shared > 0 && match > best) {
            best = match;
            found = row;
        }
    }
    return found ? found : named(ref.kind, ref.name);
}

std::optional<qsizetype> AnalysisEditor::named(EntityKind kind, const QString &name) const
{
    const QList<Entity> &list = entities(m_analysis, kind);
    for (qsizetype row = 0; row < list.size(); ++row) {
        if (list[row].name == name && !list[row].mentions.isEmpty())
            return row;
    }
    return std::nullopt;
}

AnalysisEditor::Places AnalysisEditor::reject(const EntityRef &ref)
{
    const std::optional<qsizetype> row = find(ref);
    if (!row)
        return {};
    // Under another name it has become more than what was rejected: the rest of it stays.
    const Entity &entity = at(ref.kind, *row);
    return takeMentions(ref.kind, *row, entity.name == ref.name ? rangesOf(entity.mentions) : ref.places);
}

AnalysisEditor::Places AnalysisEditor::rejectMention(const EntityRef &ref, TextRange place)
{
    const std::optional<qsizetype> row = find(ref);
    return row ? takeMentions(ref.kind, *row, {place}) : Places();
}

AnalysisEditor::Places AnalysisEditor::takeMentions(EntityKind kind, qsizetype row, const Places &places)
{
    Places taken;
    at(kind, row).mentions.removeIf([&](const Mention &mention) {
        const bool gone = overlapsAny(places, mention.range);
        if (gone)
            taken.append(mention.range);
        return gone;
    });
    if (kind != EntityKind::Person)
        return taken;
    if (at(kind, row).mentions.isEmpty()) {
        forgetPerson(row);
        return taken;
    }
    for (Quote &quote : m_analysis.quotes) {
        if (quote.speaker && quote.speaker->person == row && quote.speaker->mention
            && overlapsAny(taken, *quote.speaker->mention)) {
            quote.speaker->person = -1;
            quote.speaker->name = quote.speaker->mention->in(m_text).toString();
        }
    }
    return taken;
}

/// The words keep naming the source, as those of an organisation do.
void AnalysisEditor::forgetPerson(qsizetype row)
{
    for (Quote &quote : m_analysis.quotes) {
        if (quote.speaker && quote.speaker->person == row)
            quote.speaker->person = -1;
    }
}

void AnalysisEditor::clear(EntityKind kind, const Places &places, std::optional<qsizetype> owner)
{
    for (const EntityKind other : allKinds) {
        for (qsizetype row = 0; row < entities(m_analysis, other).size(); ++row) {
            Places overlapped;
            for (const Mention &mention : std::as_const(at(other, row).mentions)) {
                if (exclude(kind, other) ? overlapsAny(places, mention.range) : places.contains(mention.range))
                    overlapped.append(mention.range);
            }
            if (other == kind && row == owner)
                at(other, row).mentions.removeIf([&](const Mention &mention) { return overlapped.contains(mention.range); });
            else if (!overlapped.isEmpty())
                takeMentions(other, row, overlapped);
        }
    }
}

AnalysisEditor::Places AnalysisEditor::add(EntityKind kind, const QString &name, const Places &places)
{
    std::optional<qsizetype> row = named(kind, name);
    Places missing = places;
    bool wasDoubted = false;
    if (row) {
        const Places present = rangesOf(at(kind, *row).mentions);
        missing.removeIf([&present](TextRange place) { return present.contains(place); });
        wasDoubted = std::exchange(at(kind, *row).confidence, 1) < 1; // the reader vouches for it
    }
    if (missing.isEmpty())
        return wasDoubted ? places : Places();
    clear(kind, missing, row);
    QList<Entity> &list = entities(m_analysis, kind);
    if (!row) {
        row = list.size();
        list.append(Entity{name, {}, {}, 1});
    }
    Entity &entity = list[*row];
    for (const TextRange place : std::as_const(missing))
        entity.mentions.append({place, LinkReason::Reader});
    tidy(entity.mentions);
    return missing;
}

AnalysisEditor::Places AnalysisEditor::retype(const EntityRef &ref, EntityKind to)
{
    const std::optional<qsizetype> row = find(ref);
    if (!row || to == ref.kind)
        return {};
    Entity moved = at(ref.kind, *row);
    const Places places = rangesOf(moved.mentions);
    takeMentions(ref.kind, *row, places);
    clear(to, places);
    for (Mention &mention : moved.mentions)
        mention.reason = LinkReason::Reader;
    moved.confidence = 1;
    if (to != EntityKind::Person)
        moved.role.clear();
    std::optional<qsizetype> target = named(to, moved.name);
    if (target) {
        at(to, *target).mentions += moved.mentions;
        tidy(at(to, *target).mentions);
    } else {
        target = entities(m_analysis, to).size();
        entities(m_analysis, to).append(moved);
    }
    for (Quote &quote : m_analysis.quotes) {
        if (to == EntityKind::Person && quote.speaker && quote.speaker->person < 0 && quote.speaker->name == moved.name)
            quote.speaker->person = *target;
    }
    return places;
}

AnalysisEditor::Places AnalysisEditor::merge(const EntityRef &ref, const EntityRef &into)
{
    const std::optional<qsizetype> from = find(ref);
    const std::optional<qsizetype> to = find(into);
    if (!from || !to || *from == *to || ref.kind != into.kind)
        return {};
    QList<Mention> mentions = std::exchange(at(ref.kind, *from).mentions, {});
    const Places places = rangesOf(mentions);
    for (Mention &mention : mentions)
        mention.reason = LinkReason::Reader;
    Entity &target = at(ref.kind, *to);
    target.mentions += mentions;
    tidy(target.mentions);
    target.confidence = 1;
    if (target.role.isEmpty())
        target.role = at(ref.kind, *from).role;
    if (ref.kind == EntityKind::Person)
        moveSpeakers(*from, *to);
    return places;
}

AnalysisEditor::Places AnalysisEditor::split(const EntityRef &ref, const QString &name, const Places &places)
{
    const std::optional<qsizetype> row = find(ref);
    return row ? splitOff(ref.kind, *row, name, places) : Places();
}

AnalysisEditor::Places AnalysisEditor::splitOff(EntityKind kind, qsizetype row, const QString &name, const Places &places)
{
    QList<Mention> moved;
    QList<Mention> kept;
    for (Mention mention : std::as_const(at(kind, row).mentions)) {
        const bool goes = overlapsAny(places, mention.range);
        if (goes)
            mention.reason = LinkReason::Reader;
        (goes ? moved : kept).append(mention);
    }
    if (moved.isEmpty() || kept.isEmpty())
        return {};
    const Places ranges = rangesOf(moved);
    at(kind, row).mentions = kept;
    QList<Entity> &list = entities(m_analysis, kind);
    list.append(Entity{name, {}, moved, 1});
    if (kind == EntityKind::Person)
        moveSpeakers(row, list.size() - 1, &ranges);
    return ranges;
}

AnalysisEditor::Places AnalysisEditor::keepApart(const EntityRef &one, const EntityRef &other)
{
    const std::optional<qsizetype> row = find(one);
    if (!row || one.kind != other.kind || find(other) != row)
        return {};
    const auto wordsOf = [this](const Places &places) {
        QStringList words;
        for (const TextRange place : places)
            words.append(place.in(m_text).toString());
        return words;
    };
    const QStringList onesWords = wordsOf(one.places);
    const QStringList othersWords = wordsOf(other.places);
    // Mentions that are new since go by their words, where these tell the two apart.
    Places apart;
    for (const Mention &mention : std::as_const(at(one.kind, *row).mentions)) {
        const QString words = mention.range.in(m_text).toString();
        const bool others = overlapsAny(other.places, mention.range)
            || (!overlapsAny(one.places, mention.range) && othersWords.contains(words) && !onesWords.contains(words));
        if (others)
            apart.append(mention.range);
    }
    if (apart.isEmpty() || apart.size() == at(one.kind, *row).mentions.size())
        return {};
    // The analyser keeps the fuller of the two names, which may be the other's.
    if (at(one.kind, *row).name == other.name)
        setName(one.kind, *row, one.name);
    return splitOff(one.kind, *row, other.name, apart);
}

AnalysisEditor::Places AnalysisEditor::rename(const EntityRef &ref, const QString &name)
{
    const std::optional<qsizetype> row = find(ref);
    if (!row || name.isEmpty() || at(ref.kind, *row).name == name)
        return {};
    setName(ref.kind, *row, name);
    at(ref.kind, *row).confidence = 1;
    return rangesOf(at(ref.kind, *row).mentions);
}

void AnalysisEditor::setName(EntityKind kind, qsizetype row, const QString &name)
{
    const QString old = std::exchange(at(kind, row).name, name);
    if (kind != EntityKind::Person)
        return;
    for (Quote &quote : m_analysis.quotes) {
        if (quote.speaker && quote.speaker->person == row)
            quote.speaker->name = name;
    }
    for (Figure &figure : m_analysis.figures) {
        if (figure.speaker == old)
            figure.speaker = name;
    }
}

void AnalysisEditor::moveSpeakers(qsizetype from, qsizetype to, const Places *moved)
{
    const QString old = m_analysis.people[from].name;
    const QString name = m_analysis.people[to].name;
    const Places kept = rangesOf(m_analysis.people[from].mentions);
    for (Quote &quote : m_analysis.quotes) {
        if (!quote.speaker || quote.speaker->person != from)
            continue;
        const std::optional<TextRange> mention = quote.speaker->mention;
        if (moved && !(mention ? standsForMoved(*mention, *moved, kept) : nearerToMoved(quote.range, *moved, kept)))
            continue;
        quote.speaker->person = to;
        quote.speaker->name = name;
    }
    for (Figure &figure : m_analysis.figures) {
        if (figure.speaker == old && (!moved || nearerToMoved(figure.range, *moved, kept)))
            figure.speaker = name;
    }
}

Analysis AnalysisEditor::result() &&
{
    const auto start = [](const Entity &entity) { return entity.mentions.first().range.start; };
    QList<qsizetype> rows;
    for (qsizetype row = 0; row < m_analysis.people.size(); ++row) {
        if (!m_analysis.people[row].mentions.isEmpty())
            rows.append(row);
    }
    std::ranges::stable_sort(rows, {}, [&](qsizetype row) { return start(m_analysis.people.at(row)); });
    for (Quote &quote : m_analysis.quotes) {
        if (quote.speaker && quote.speaker->person >= 0)
            quote.speaker->person = rows.indexOf(quote.speaker->person);
    }
    for (const EntityKind kind : allKinds) {
        QList<Entity> &list = entities(m_analysis, kind);
        list.removeIf([](const Entity &entity) { return entity.mentions.isEmpty(); });
        std::ranges::stable_sort(list, {}, start);
    }
    std::ranges::stable_sort(m_analysis.figures, {}, &Figure::range);
    std::ranges::stable_sort(m_analysis.quotes, {}, &Quote::range);
    return std::move(m_analysis);
}

}
