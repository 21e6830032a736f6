// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/dice.h"

#include "app/article/article.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace pullquote
{

QString StormDice::word()
{
    static const QStringList words = {u"wells"_s, u"kept"_s, u"doubtful"_s, u"źródło"_s, u"证据"_s, u"עדות"_s, u"ask"_s, u"budget"_s};
    return words.at(below(words.size()));
}

std::optional<CorrectionStep> StormDice::correction(const Analysis &analysis, EntityKind kind)
{
    const QList<Entity> &found = entities(analysis, kind);
    if (found.isEmpty())
        return std::nullopt;
    const EntityRef entity = reference(analysis, kind, below(found.size()));
    const EntityRef other = reference(analysis, kind, below(found.size()));
    const int which = below(7);
    if ((which == 2 || which == 3) && entity == other)
        return std::nullopt;
    switch (which) {
    case 0:
        return RejectEntity{entity};
    case 1:
        return RenameEntity{entity, u"The "_s + word()};
    case 2:
        return MergeEntities{entity, other};
    case 3:
        return KeepApart{entity, other};
    case 4:
        return SplitEntity{entity, word(), {entity.places.last()}};
    case 5:
        return RejectMention{entity, entity.places.first()};
    default:
        return RetypeEntity{entity, EntityKind(below(4))};
    }
}

std::optional<CorrectionStep> StormDice::correction(const Analysis &analysis, const Article &article)
{
    const QString &text = article.text;
    const auto kind = EntityKind(below(4));
    const int which = below(8);
    if (which <= 3)
        return correction(analysis, kind);
    if (which <= 5 && !analysis.figures.isEmpty()) {
        const Figure &figure = analysis.figures.at(below(analysis.figures.size()));
        FigureValue value = valueOf(figure);
        value.value = below(1000);
        const Passage place = passage(figure.range, text);
        return which == 4 ? CorrectionStep(RejectFigure{place}) : CorrectionStep(SetFigure{place, value});
    }
    if (which == 6 && !analysis.quotes.isEmpty()) {
        const Passage quote = passage(analysis.quotes.at(below(analysis.quotes.size())).range, text);
        return SetSpeaker{quote, std::nullopt, u"a person close to the "_s + word()};
    }
    const qsizetype start = text.indexOf(u"council"_s);
    if (start < 0)
        return std::nullopt;
    return AddEntity{kind, u"council"_s, u"council"_s, {{start, start + 7}}};
}

}
