// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakerreasons.h"

#include "app/analysis/speakercues.h"
#include "app/analysis/speakerpeople.h"

#include <algorithm>
#include <array>

namespace pullquote
{
using namespace Qt::StringLiterals;

namespace
{

struct Reason {
    QLatin1StringView key;
    Certainty certainty;
    double confidence;
    QLatin1StringView text;
};

constexpr std::array reasons{
    Reason{"name-before-cue"_L1, Certainty::Certain, 0.97, "The name stands before the verb that introduces the quotation."_L1},
    Reason{"name-after-cue"_L1, Certainty::Certain, 0.96, "The name stands after the verb that introduces the quotation."_L1},
    Reason{"pronoun-before-cue"_L1, Certainty::Likely, 0.92, "A pronoun stands before the verb; it most likely means the person named shortly before."_L1},
    Reason{"pronoun-after-cue"_L1, Certainty::Likely, 0.92, "A pronoun stands after the verb; it most likely means the person named shortly before."_L1},
    Reason{"description"_L1, Certainty::Certain, 0.87, "The sentence gives the words to this source, which it describes without a name."_L1},
    Reason{"description-of-person"_L1, Certainty::Likely, 0.9, "The sentence describes the speaker; the description fits a person named earlier."_L1},
    Reason{"according-to"_L1, Certainty::Certain, 0.95, "The sentence says whom the words are according to."_L1},
    Reason{"passive-agent"_L1, Certainty::Certain, 0.93, "The sentence says by whom the words were used."_L1},
    Reason{"owner-of-claim"_L1, Certainty::Likely, 0.65, "The words are part of a claim, promise or remark that the sentence calls this person's."_L1},
    Reason{"same-subject"_L1, Certainty::Likely, 0.89, "The verb has no subject of its own; the subject of the sentence speaks."_L1},
    Reason{"subject-follows"_L1, Certainty::Likely, 0.9, "The sentence begins with the quotation's verb; its subject follows."_L1},
    Reason{"trailing-cue"_L1, Certainty::Likely, 0.9, "The sentence ends by saying whose words it reports."_L1},
    Reason{"name-and-colon"_L1, Certainty::Certain, 0.93, "The name and a colon introduce the words."_L1},
    Reason{"signature"_L1, Certainty::Certain, 0.95, "The name stands after the quotation and a dash, as a signature."_L1},
    Reason{"sentence-subject"_L1, Certainty::Likely, 0.55, "No verb of saying is near; the subject of the sentence most likely used the words."_L1},
    Reason{"same-sentence"_L1, Certainty::Likely, 0.9, "The quotation goes on with one in the same sentence."_L1},
    Reason{"same-paragraph"_L1, Certainty::Likely, 0.94, "The quotation follows another in the same paragraph, and nobody else is named between them."_L1},
    Reason{"later-in-paragraph"_L1, Certainty::Likely, 0.85, "The speaker is named with a later quotation of the same paragraph."_L1},
    Reason{"continued-quote"_L1, Certainty::Certain, 0.93, "The paragraph before ends without a closing mark: the same speaker goes on."_L1},
    Reason{"introduced-by-colon"_L1, Certainty::Likely, 0.9, "The paragraph before ends with a colon and says whose words follow."_L1},
    Reason{"previous-paragraph"_L1, Certainty::Likely, 0.72, "The paragraph before reports the words of this speaker, and nobody else is named since."_L1},
    Reason{"transcript-label"_L1, Certainty::Certain, 0.98, "The transcript puts the speaker's name before the words."_L1},
    Reason{"transcript-note"_L1, Certainty::Certain, 0.95, "A note of the transcript itself, which nobody spoke."_L1},
    Reason{"same-words"_L1, Certainty::Likely, 0.85, "The same words stand in another quotation of the article, by this speaker."_L1},
    Reason{"reader"_L1, Certainty::Certain, 1.0, "You said who speaks."_L1},
    Reason{"reader-cleared"_L1, Certainty::Unknown, 1.0, "You left open who speaks."_L1},
    Reason{"reader-added"_L1, Certainty::Unknown, 1.0, "You marked these words as a quotation; who speaks is open."_L1},
    Reason{"pronoun-unresolved"_L1, Certainty::Unknown, 0.3, "A pronoun names the speaker, but nothing says clearly whom it means."_L1},
    Reason{"unknown"_L1, Certainty::Unknown, 0.3, "Nothing near the quotation says whose words they are."_L1},
};

QLatin1StringView keyOf(const Cue &cue, const ResolvedSource &source)
{
    if (!source.resolved)
        return "pronoun-unresolved"_L1;
    switch (cue.shape) {
    case Cue::Shape::AccordingTo:
        return "according-to"_L1;
    case Cue::Shape::Agent:
        return "passive-agent"_L1;
    case Cue::Shape::Owner:
        return "owner-of-claim"_L1;
    case Cue::Shape::Shared:
        return "same-subject"_L1;
    case Cue::Shape::Fronted:
        return "subject-follows"_L1;
    case Cue::Shape::SourceFirst:
    case Cue::Shape::CueFirst:
        break;
    }
    const bool after = cue.shape == Cue::Shape::CueFirst;
    if (source.source.kind == Source::Kind::Name)
        return after ? "name-after-cue"_L1 : "name-before-cue"_L1;
    if (source.source.kind == Source::Kind::Pronoun)
        return after ? "pronoun-after-cue"_L1 : "pronoun-before-cue"_L1;
    return source.speaker.person >= 0 ? "description-of-person"_L1 : "description"_L1;
}

const Reason *find(const QString &key)
{
    const auto found = std::ranges::find_if(reasons, [&key](const Reason &reason) { return key == reason.key; });
    return found == reasons.end() ? nullptr : &*found;
}

}

Evidence evidence(const QString &key)
{
    const Reason *reason = find(key);
    return reason ? Evidence{key, reason->certainty, reason->confidence} : Evidence{u"unknown"_s, Certainty::Unknown, 0.3};
}

Evidence cueEvidence(const Cue &cue, const ResolvedSource &source)
{
    Evidence result = evidence(keyOf(cue, source));
    const bool pointed = source.source.kind != Source::Kind::Name && source.resolved;
    if (pointed && source.margin < 0.2)
        result.confidence -= 0.15;
    if (pointed && source.source.kind == Source::Kind::Pronoun && result.certainty == Certainty::Certain)
        result.certainty = Certainty::Likely;
    return result;
}

QString reasonText(const QString &key)
{
    const Reason *reason = find(key);
    return reason ? QString(reason->text) : QString();
}

}
