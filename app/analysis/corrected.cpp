// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/corrected.h"

#include "app/analysis/analysiseditor.h"
#include "app/analysis/speakerreasons.h"
#include "app/analysis/standing.h"

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

using Places = QList<TextRange>;

/// The finding in @p range, else the one that overlaps it most; null where none does.
template<typename Finding>
Finding *findingAt(QList<Finding> &findings, TextRange range)
{
    Finding *best = nullptr;
    qsizetype most = 0;
    for (Finding &finding : findings) {
        if (finding.range == range)
            return &finding;
        const qsizetype shared = std::min(finding.range.end, range.end) - std::max(finding.range.start, range.start);
        if (shared > most) {
            most = shared;
            best = &finding;
        }
    }
    return best;
}

template<typename Finding>
Places removed(QList<Finding> &findings, TextRange range)
{
    const Finding *found = findingAt(findings, range);
    if (!found)
        return {};
    const TextRange place = found->range;
    findings.removeAt(found - findings.constData());
    return {place};
}

/// Puts @p finding in the place of all that it overlaps.
template<typename Finding>
Places put(QList<Finding> &findings, const Finding &finding)
{
    findings.removeIf([&finding](const Finding &other) { return other.range.overlaps(finding.range); });
    findings.append(finding);
    return {finding.range};
}

void setValue(Figure &figure, const FigureValue &value)
{
    figure.value = value.value;
    figure.low = value.low;
    figure.high = value.high;
    figure.approximate = value.approximate;
    figure.unit = value.unit;
    figure.of = value.of;
    figure.confidence = 1;
}

void setReason(Quote &quote, const QString &key)
{
    const Evidence reason = evidence(key);
    quote.reason = reason.reason;
    quote.certainty = reason.certainty;
    quote.confidence = reason.confidence;
}

/// Makes one step in the analysis and returns the places it changed.
struct Applier {
    AnalysisEditor &editor;
    QStringView text;

    Places operator()(const RejectEntity &step) const { return editor.reject(step.entity); }
    Places operator()(const RejectMention &step) const { return editor.rejectMention(step.entity, step.place); }
    Places operator()(const RejectFigure &step) const { return removed(editor.figures(), step.figure.range); }
    Places operator()(const RejectQuote &step) const { return removed(editor.quotes(), step.quote.range); }
    Places operator()(const RetypeEntity &step) const { return editor.retype(step.entity, step.to); }
    Places operator()(const MergeEntities &step) const { return editor.merge(step.entity, step.into); }
    Places operator()(const SplitEntity &step) const { return editor.split(step.entity, step.name, step.places); }
    Places operator()(const KeepApart &step) const { return editor.keepApart(step.one, step.other); }
    Places operator()(const RenameEntity &step) const { return editor.rename(step.entity, step.name); }

    Places operator()(const AddEntity &step) const
    {
        Places places = step.places;
        places.removeIf([&](TextRange place) { return !standsAt({place, step.words}); });
        return editor.add(step.kind, step.name, places);
    }

    Places operator()(const AddFigure &step) const
    {
        if (!standsAt(step.figure))
            return {};
        const Figure *there = findingAt(editor.figures(), step.figure.range);
        Figure figure = there ? *there : Figure();
        figure.range = step.figure.range;
        setValue(figure, step.value);
        return there && *there == figure ? Places() : put(editor.figures(), figure);
    }

    Places operator()(const AddQuote &step) const
    {
        const Quote *there = findingAt(editor.quotes(), step.quote.range);
        if (!standsAt(step.quote) || (there && there->range == step.quote.range))
            return {};
        Quote quote = there ? *there : Quote(); // with other ends it is still the same speaker's
        quote.range = step.quote.range;
        if (!there)
            setReason(quote, u"reader-added"_s);
        return put(editor.quotes(), quote);
    }

    Places operator()(const SetSpeaker &step) const
    {
        Quote *quote = findingAt(editor.quotes(), step.quote.range);
        if (!quote)
            return {};
        const Quote before = *quote;
        const std::optional<TextRange> mention = quote->speaker ? quote->speaker->mention : std::nullopt;
        quote->speaker = speaker(step);
        if (before.speaker && quote->speaker && before.speaker->person == quote->speaker->person
            && before.speaker->name == quote->speaker->name)
            quote->speaker->mention = mention;
        setReason(*quote, quote->speaker ? u"reader"_s : u"reader-cleared"_s);
        return *quote == before ? Places() : Places{quote->range};
    }

    Places operator()(const SetFigure &step) const
    {
        Figure *figure = findingAt(editor.figures(), step.figure.range);
        if (!figure)
            return {};
        const Figure before = *figure;
        setValue(*figure, step.value);
        return *figure == before ? Places() : Places{figure->range};
    }

    [[nodiscard]] std::optional<Speaker> speaker(const SetSpeaker &step) const
    {
        if (!step.person) {
            return step.description.isEmpty() ? std::nullopt : std::optional(Speaker{step.description, -1, std::nullopt});
        }
        const std::optional<qsizetype> person = editor.find(*step.person);
        if (!person)
            return Speaker{step.person->name, -1, std::nullopt}; // no longer in the list, and still who spoke
        return Speaker{editor.analysis().people.at(*person).name, *person, std::nullopt};
    }

    [[nodiscard]] bool standsAt(const Passage &passage) const
    {
        const TextRange range = passage.range;
        return range.start >= 0 && !range.isEmpty() && range.end <= text.size() && range.in(text) == passage.words;
    }
};

QList<CorrectionStep> stepsOf(const Correction &correction, const Analysis &analysis, QStringView text)
{
    return correction.standing ? standingSteps(correction.step, analysis, text) : QList{correction.step};
}

FindingType typeOf(const CorrectionStep &step)
{
    const auto is = [&step]<typename... Steps>() { return (std::holds_alternative<Steps>(step) || ...); };
    if (is.operator()<RejectFigure, AddFigure, SetFigure>())
        return FindingType::Figure;
    return is.operator()<RejectQuote, AddQuote, SetSpeaker>() ? FindingType::Quote : FindingType::Entity;
}

}

Corrected corrected(const Analysis &found, const QList<Correction> &corrections, QStringView text)
{
    if (corrections.isEmpty())
        return {found, {}};
    AnalysisEditor editor(found, text);
    QList<CorrectionEffect> effects;
    for (const Correction &correction : corrections) {
        Places places;
        for (const CorrectionStep &step : stepsOf(correction, editor.analysis(), text))
            places += std::visit(Applier{editor, text}, step);
        effects.append({correction.id, typeOf(correction.step), places});
    }
    return {std::move(editor).result(), effects};
}

QList<CorrectionId> correctionsOf(const QList<CorrectionEffect> &effects, FindingType type, const QList<TextRange> &places)
{
    QList<CorrectionId> ids;
    for (const CorrectionEffect &effect : effects) {
        if (effect.type == type
            && std::ranges::any_of(effect.places, [&](TextRange place) { return places.contains(place); }))
            ids.append(effect.id);
    }
    return ids;
}

}
