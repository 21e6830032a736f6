// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/invariants.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "app/article/canonicaltext.h"

#include <QtCore/QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <vector>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

QString shown(TextRange range)
{
    return u"%1–%2"_s.arg(range.start).arg(range.end);
}

class Examination
{
    Q_DISABLE_COPY_MOVE(Examination)
public:
    explicit Examination(const Article &article)
        : m_article(article)
        , m_isBoundary(static_cast<size_t>(article.text.size()) + 1)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, article.text);
        for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary())
            m_isBoundary[static_cast<size_t>(at)] = true;
    }

    [[nodiscard]] QStringList faults() const { return m_faults; }

    void demand(bool holds, const QString &fault)
    {
        if (!holds)
            m_faults.append(fault);
    }

    void range(TextRange range, const QString &what)
    {
        if (range.start < 0 || range.isEmpty() || range.end > m_article.text.size()) {
            m_faults.append(u"%1 has the range %2 in a text of %3"_s.arg(what, shown(range)).arg(m_article.text.size()));
            return;
        }
        demand(isBoundary(range.start) && isBoundary(range.end), u"%1 cuts a character at %2"_s.arg(what, shown(range)));
        const qsizetype block = blockAt(m_article, range.start);
        demand(block >= 0 && m_article.blocks[block].range.contains(range), u"%1 crosses blocks at %2"_s.arg(what, shown(range)));
    }

    void confidence(double confidence, const QString &what)
    {
        demand(confidence >= 0 && confidence <= 1, u"%1 has the confidence %2"_s.arg(what).arg(confidence));
    }

    void entities(const QList<Entity> &list, const QString &kind)
    {
        QList<TextRange> all;
        for (const Entity &entity : list) {
            const QString what = u"the %1 “%2”"_s.arg(kind, entity.name);
            demand(!entity.name.trimmed().isEmpty(), what + u" has no name"_s);
            demand(!entity.mentions.isEmpty(), what + u" has no mention"_s);
            demand(std::ranges::is_sorted(entity.mentions, {}, &Mention::range), what + u" has mentions out of order"_s);
            confidence(entity.confidence, what);
            for (const Mention &mention : entity.mentions) {
                range(mention.range, what);
                all.append(mention.range);
            }
        }
        demand(std::ranges::is_sorted(list, {}, [](const Entity &entity) { return entity.mentions.value(0).range.start; }),
               u"the list of %1 is out of order"_s.arg(kind));
        std::ranges::sort(all);
        apart(all, u"the mentions of %1"_s.arg(kind));
    }

    /// @p ranges must be in order.
    void apart(const QList<TextRange> &ranges, const QString &what)
    {
        for (qsizetype i = 1; i < ranges.size(); ++i) {
            demand(ranges[i - 1].end <= ranges[i].start,
                   u"%1 overlap or are out of order at %2"_s.arg(what, shown(ranges[i])));
        }
    }

    void figures(const QList<Figure> &figures)
    {
        QList<TextRange> ranges;
        for (const Figure &figure : figures) {
            const QString what = u"the figure at %1"_s.arg(figure.range.start);
            range(figure.range, what);
            confidence(figure.confidence, what);
            for (const std::optional<double> &number : {figure.value, figure.low, figure.high})
                demand(!number || std::isfinite(*number), what + u" is no number"_s);
            demand(!figure.low || !figure.high || *figure.low <= *figure.high, what + u" has its ends the wrong way round"_s);
            ranges.append(figure.range);
        }
        apart(ranges, u"figures"_s);
    }

    void quotes(const QList<Quote> &quotes, qsizetype people)
    {
        QList<TextRange> ranges;
        for (const Quote &quote : quotes) {
            const QString what = u"the quote at %1"_s.arg(quote.range.start);
            range(quote.range, what);
            confidence(quote.confidence, what);
            if (quote.cueRange)
                range(*quote.cueRange, what + u", its cue,"_s);
            demand(!quote.reason.isEmpty(), what + u" says no reason"_s);
            if (quote.speaker) {
                speaker(*quote.speaker, people, what);
                demand(quote.certainty != Certainty::Unknown || quote.speaker->person < 0, what + u" is given to a person by guess"_s);
            }
            ranges.append(quote.range);
        }
        apart(ranges, u"quotes"_s);
    }

private:
    const Article &m_article;
    std::vector<bool> m_isBoundary;
    QStringList m_faults;

    [[nodiscard]] bool isBoundary(qsizetype at) const { return m_isBoundary[static_cast<size_t>(at)]; }

    void speaker(const Speaker &speaker, qsizetype people, const QString &what)
    {
        demand(!speaker.name.trimmed().isEmpty(), what + u" has a speaker without a name"_s);
        demand(speaker.person >= -1 && speaker.person < people, what + u" is said by a person who is not there"_s);
        if (speaker.mention)
            range(*speaker.mention, what + u", its speaker,"_s);
    }
};

}

QStringList faultsOf(const Article &article)
{
    QStringList faults;
    qsizetype end = -1;
    for (const Block &block : article.blocks) {
        if (block.range.start != end + 1 || block.range.isEmpty() || block.range.end > article.text.size())
            return {u"a block has the range %1 after %2"_s.arg(shown(block.range)).arg(end)};
        end = block.range.end;
        const QStringView text = block.range.in(article.text);
        if (normalisedBlock(text) != text)
            faults.append(u"the block at %1 is not normalised"_s.arg(block.range.start));
    }
    if (end != (article.blocks.isEmpty() ? -1 : article.text.size()))
        faults.append(u"text after the last block"_s);
    if (!std::ranges::is_sorted(article.images, {}, &ArticleImage::block))
        faults.append(u"the images are out of order"_s);
    for (const ArticleImage &image : article.images) {
        if (image.block < 0 || image.block >= article.blocks.size())
            faults.append(u"an image stands below block %1 of %2"_s.arg(image.block).arg(article.blocks.size()));
        if ((image.state == ImageState::Kept) == image.size.isEmpty() || image.hash.isEmpty() != image.size.isEmpty())
            faults.append(u"an image is neither kept nor missing"_s);
    }
    return faults;
}

QStringList faultsOf(const Analysis &analysis, const Article &article)
{
    Examination examination(article);
    examination.entities(analysis.people, u"people"_s);
    examination.entities(analysis.organisations, u"organisations"_s);
    examination.entities(analysis.places, u"places"_s);
    examination.entities(analysis.policies, u"policies"_s);
    examination.figures(analysis.figures);
    examination.quotes(analysis.quotes, analysis.people.size());
    return examination.faults();
}

}
