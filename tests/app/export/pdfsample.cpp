// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfsample.h"

#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace pullquote::pdfsample
{

namespace
{

const QString hebrew
    = u"ראש העיר אמרה בישיבה כי האגרה החדשה תממן את תיקון הרציף הישן בנמל, וכי 240 סירות ישלמו אותה השנה."_s;
// Without lam-alef in the marked words: Qt maps that ligature to no character, so no reader of the PDF gets it back.
const QString arabic = u"قالت رئيسة البلدية إن الرسوم الجديدة ستمول ترميم الرصيف القديم في الميناء خلال هذا العام."_s;

QList<DraftBlock> opening()
{
    return {
        {BlockKind::Title, u"Harbour toll doubled after a winter of storms and official silence"_s, 0},
        {BlockKind::Standfirst,
         u"The council of Nordhaven wants boat owners to pay for the quay. Fishers say the office that "
         "set the levy never asked them."_s,
         0},
        {BlockKind::Byline, u"By Ana Reyes and Tomás Núñez"_s, 0},
        {BlockKind::Paragraph,
         u"Mayor Ilse Brandt said on Monday that “the boats that use the quay will pay for the quay, and "
         "they will pay this year”, defending a Harbour Act levy of about 4,000 crowns."_s,
         0},
        {BlockKind::Paragraph,
         u"José Peña, who leads the Fishers’ Union, called the figure “an official fiction 🚢 in a flood "
         "of fine words”. His office offered a different sum: 2,150 crowns, affixed to no condition."_s,
         0},
        {BlockKind::Heading, u"What the levy buys"_s, 1},
        {BlockKind::ListItem, u"A new breakwater on the north side"_s, 1},
        {BlockKind::ListItem, u"Repairs to 240 moorings before the first efficient ferry arrives"_s, 1},
        {BlockKind::Quotation, u"The sea does not wait for a committee, and neither should the harbour."_s, 0},
        {BlockKind::Paragraph, hebrew, 0},
        {BlockKind::Paragraph, arabic, 0},
    };
}

Entity entity(const Article &article, const QString &name, const QString &role, const QStringList &variants)
{
    Entity made{name, role, {}, 0.9};
    for (const QString &variant : variants) {
        for (qsizetype i = 0; rangeOf(article, variant, i).start >= 0; ++i)
            made.mentions.append({rangeOf(article, variant, i), LinkReason::SameName});
    }
    return made;
}

Figure figure(const Article &article, const QString &words, double value, const QString &unit, const QString &of)
{
    Figure made;
    made.range = rangeOf(article, words);
    made.value = value;
    made.unit = unit;
    made.of = of;
    made.approximate = words.startsWith("about"_L1);
    made.speaker = u"Ilse Brandt"_s;
    return made;
}

Quote quote(const Article &article, const QString &words, const QString &speaker, const QString &cue)
{
    Quote made;
    made.range = rangeOf(article, words);
    if (!speaker.isEmpty())
        made.speaker = Speaker{speaker, 0, {}};
    made.cue = cue;
    made.certainty = speaker.isEmpty() ? Certainty::Unknown : Certainty::Certain;
    made.reason = u"subject-before-cue"_s;
    return made;
}

Analysis analysis(const Article &article)
{
    Analysis found;
    found.people = {entity(article, u"Ilse Brandt"_s, u"Mayor"_s, {u"Ilse Brandt"_s}),
                    entity(article, u"José Peña"_s, u"leads the Fishers’ Union"_s, {u"José Peña"_s})};
    found.organisations = {entity(article, u"Fishers’ Union"_s, {}, {u"Fishers’ Union"_s})};
    found.places = {entity(article, u"Nordhaven"_s, {}, {u"Nordhaven"_s})};
    found.policies = {entity(article, u"Harbour Act"_s, {}, {u"Harbour Act"_s})};
    found.figures = {figure(article, u"about 4,000 crowns"_s, 4000, u"crowns"_s, u"levy"_s),
                     figure(article, u"2,150 crowns"_s, 2150, u"crowns"_s, u"levy"_s),
                     figure(article, u"240 moorings"_s, 240, {}, u"moorings"_s)};
    found.quotes
        = {quote(article, u"“the boats that use the quay will pay for the quay, and they will pay this year”"_s,
                 u"Ilse Brandt"_s, u"said"_s),
           quote(article, u"“an official fiction 🚢 in a flood of fine words”"_s, u"José Peña"_s, u"called"_s)};
    return found;
}

}

TextRange rangeOf(const Article &article, const QString &words, qsizetype occurrence)
{
    qsizetype start = article.text.indexOf(words);
    while (occurrence-- > 0 && start >= 0)
        start = article.text.indexOf(words, start + 1);
    return {start, start < 0 ? start : start + words.size()};
}

Annotation mark(const Article &article, QList<TextRange> ranges, const QString &note, const QStringList &tags,
                int colour)
{
    // Fixed ids: each export of the same source has to be the same file.
    static const QUuid names(u"5f0c3a52-6f0e-4a5b-9a58-0a9d5d3f6f11"_s);
    Annotation made;
    QString key = note;
    for (const TextRange &range : ranges) {
        made.segments.append({range, {range.in(article.text).toString(), {}, {}}});
        key += u' ' + QString::number(range.start);
    }
    made.id = AnnotationId{QUuid::createUuidV5(names, key)};
    made.note = note;
    made.tags = tags;
    made.colour = colour;
    made.author = u"R. Reader"_s;
    made.created = QDateTime(QDate(2024, 3, 9), QTime(8, 15), QTimeZone::UTC);
    made.modified = made.created.addSecs(60);
    return made;
}

Article article(int filler)
{
    QList<DraftBlock> blocks = opening();
    for (int i = 1; i <= filler; ++i) {
        if (i % 4 == 0)
            blocks.append({BlockKind::Heading, u"Evening %1 on the waterfront"_s.arg(i), 2});
        blocks.append(
            {BlockKind::Paragraph,
             u"In week %1 the harbour office listed its difficulties again: the old sluice, the affluent suburb that "
             "wants a marina, the first influx of day boats and the waffle stand that nobody will move. Ilse Brandt "
             "answered each of them in Nordhaven with the same sentence about the Harbour Act, which %2 owners have "
             "signed and none of them likes. The ferries kept their timetable and the fishers kept their temper, "
             "although the price of diesel rose and the ice came early to the inner basin."_s.arg(i)
                 .arg(100 + i),
             0});
    }
    Article made;
    setBlocks(made, blocks);
    made.bylines = {u"Ana Reyes"_s, u"Tomás Núñez"_s};
    made.outlet = u"Quay Gazette"_s;
    made.published = QDate(2024, 3, 9);
    made.source = u"https://example.org/harbour/toll-doubled"_s;
    made.language = u"en"_s;
    return made;
}

PdfSource source(int filler)
{
    PdfSource made;
    made.article = article(filler);
    const Article &text = made.article;
    made.analysis = analysis(text);
    made.markers = {{u"Evidence"_s, 0xffffe066}, {u"Doubtful"_s, 0xffff8fab}, {u"Context"_s, 0xff6ea8fe}};
    made.author = u"R. Reader"_s;
    made.created = QDateTime(QDate(2024, 3, 10), QTime(7, 0), QTimeZone::UTC);
    made.annotations = {
        mark(text, {rangeOf(text, u"never asked them"_s)}, u"Check the **minutes** of Núñez."_s,
             {u"policy/harbour"_s, u"todo"_s}),
        mark(text, {rangeOf(text, u"an official fiction 🚢 in a flood of fine words"_s)}, u"Strong."_s, {}, 1),
        mark(text, {rangeOf(text, u"כי האגרה החדשה תממן"_s)}, u"העמוד"_s, {}, 2),
        mark(text, {rangeOf(text, u"الرسوم الجديدة ستمول ترميم"_s)}, {}, {u"arabic"_s}),
        mark(text, {}, u"Read together with the council’s own paper."_s, {u"todo"_s}),
    };
    if (filler >= 3)
        made.annotations.append(mark(text, {rangeOf(text, u"the old sluice"_s), rangeOf(text, u"the inner basin"_s)},
                                     u"Two runs, one mark."_s, {}, 1));
    return made;
}

}
