// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correctionplaces.h"

namespace pullquote
{

namespace
{

/// Makes each kind of step anew with its places found.
struct Relocator {
    const PassageFinder &find;

    CorrectionStep operator()(RejectEntity step) const { return (relocate(step.entity), step); }
    CorrectionStep operator()(RejectMention step) const { return (relocate(step.entity), relocate(step.place), step); }
    CorrectionStep operator()(RejectFigure step) const { return (relocate(step.figure), step); }
    CorrectionStep operator()(RejectQuote step) const { return (relocate(step.quote), step); }
    CorrectionStep operator()(AddEntity step) const { return (relocate(step.places), step); }
    CorrectionStep operator()(AddFigure step) const { return (relocate(step.figure), step); }
    CorrectionStep operator()(AddQuote step) const { return (relocate(step.quote), step); }
    CorrectionStep operator()(RetypeEntity step) const { return (relocate(step.entity), step); }
    CorrectionStep operator()(MergeEntities step) const { return (relocate(step.entity), relocate(step.into), step); }
    CorrectionStep operator()(SplitEntity step) const { return (relocate(step.entity), relocate(step.places), step); }
    CorrectionStep operator()(KeepApart step) const { return (relocate(step.one), relocate(step.other), step); }
    CorrectionStep operator()(RenameEntity step) const { return (relocate(step.entity), step); }
    CorrectionStep operator()(SetFigure step) const { return (relocate(step.figure), step); }
    CorrectionStep operator()(SetSpeaker step) const
    {
        relocate(step.quote);
        if (step.person)
            relocate(step.person->places);
        return step;
    }

    void relocate(Passage &passage) const { passage = find(passage); }
    void relocate(TextRange &place) const { place = place.isEmpty() ? place : find({place, {}}).range; }
    void relocate(EntityRef &entity) const { relocate(entity.places); }
    void relocate(QList<TextRange> &places) const
    {
        for (TextRange &place : places)
            relocate(place);
        places.removeIf([](TextRange place) { return place.isEmpty(); });
    }
};

}

CorrectionStep withPlaces(const CorrectionStep &step, const PassageFinder &find)
{
    return std::visit(Relocator{find}, step);
}

}
