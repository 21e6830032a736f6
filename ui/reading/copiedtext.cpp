// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/copiedtext.h"

#include "app/export/markershades.h"
#include "ui/reading/imageframes.h"

#include <QtCore/QMimeData>
#include <QtGui/QColor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// A block with the part of it that is copied.
struct Piece {
    const Block *block;
    TextRange range;
};

std::vector<Piece> piecesOf(const Article &article, TextRange range)
{
    std::vector<Piece> pieces;
    for (const Block &block : article.blocks) {
        const TextRange part{std::max(block.range.start, range.start), std::min(block.range.end, range.end)};
        if (part.start < part.end)
            pieces.push_back({&block, part});
    }
    return pieces;
}

/// The words of one block with the marks in it; of marks that overlap the shortest is on top, as on the page.
class MarkedWords
{
public:
    MarkedWords(const Article &article, const Spans &spans, const QList<MarkerInk> &inks)
        : m_article(article)
        , m_spans(spans)
        , m_inks(inks)
    {
    }

    [[nodiscard]] QString html(TextRange range) const
    {
        QString html;
        const std::vector<qsizetype> edges = edgesIn(range);
        for (size_t i = 0; i + 1 < edges.size(); ++i) {
            const QString words = TextRange{edges.at(i), edges.at(i + 1)}.in(m_article.text).toString().toHtmlEscaped();
            const MarkSpan *mark = markAt(edges.at(i));
            html += mark ? u"<mark style=\"background-color:%1\">%2</mark>"_s.arg(ink(*mark), words) : words;
        }
        return html;
    }

private:
    [[nodiscard]] std::vector<qsizetype> edgesIn(TextRange range) const
    {
        std::vector<qsizetype> edges{range.start, range.end};
        for (const MarkSpan *span : m_spans.overlapping(range)) {
            if (span->key.kind != MarkKind::Own)
                continue;
            edges.push_back(std::max(span->range.start, range.start));
            edges.push_back(std::min(span->range.end, range.end));
        }
        std::ranges::sort(edges);
        const auto repeated = std::ranges::unique(edges);
        edges.erase(repeated.begin(), repeated.end());
        return edges;
    }

    [[nodiscard]] const MarkSpan *markAt(qsizetype position) const
    {
        for (const MarkSpan *span : m_spans.covering(position)) {
            if (span->key.kind == MarkKind::Own)
                return span;
        }
        return nullptr;
    }

    [[nodiscard]] QString ink(const MarkSpan &mark) const
    {
        const bool known = mark.colour >= 0 && mark.colour < m_inks.size();
        return QColor(m_inks.value(known ? mark.colour : 0).rgb).name();
    }

    const Article &m_article;
    const Spans &m_spans;
    const QList<MarkerInk> &m_inks;
};

QString htmlOf(const ArticleImage &image, const ImageBytes &images)
{
    const QString alternative = image.alternative.toHtmlEscaped();
    if (const auto file = image.state == ImageState::Kept ? images(image.hash) : std::nullopt)
        return u"<p><img src=\"data:%1;base64,%2\" alt=\"%3\"></p>\n"_s.arg(file->mediaType, QString::fromLatin1(file->bytes.toBase64()),
                                                                          alternative);
    if (image.state == ImageState::Remote) // as an image it would be fetched where it is pasted
        return u"<p><a href=\"%1\">%2</a></p>\n"_s.arg(image.address.toHtmlEscaped(),
                                                      alternative.isEmpty() ? image.address.toHtmlEscaped() : alternative);
    return {};
}

/// Whether @p range goes on over what stands below @p block.
bool reachesBelow(const Article &article, TextRange range, const Block &block)
{
    return range.end > block.range.end || range.end == article.text.size();
}

QString tagOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
        return u"h1"_s;
    case BlockKind::Heading: {
        constexpr int lowest = 6;
        return u"h%1"_s.arg(std::clamp(block.level + 1, 2, lowest));
    }
    case BlockKind::ListItem:
        return u"li"_s;
    default:
        return u"p"_s;
    }
}

/// How many lists, one inside the other, the block lies in.
int listDepth(const Block &block)
{
    return block.kind == BlockKind::ListItem ? std::max(1, block.level) : 0;
}

/// Keeps track of the lists and the block quotation that are open.
class Nesting
{
public:
    explicit Nesting(QString &html)
        : m_html(html)
    {
    }

    void enter(int lists, bool quotation)
    {
        for (; m_lists > lists; --m_lists)
            m_html += u"</ul>"_s;
        if (m_quotation != quotation)
            m_html += quotation ? u"<blockquote>"_s : u"</blockquote>"_s;
        for (; m_lists < lists; ++m_lists)
            m_html += u"<ul>"_s;
        m_quotation = quotation;
    }

private:
    QString &m_html;
    int m_lists = 0;
    bool m_quotation = false;
};

}

QString copiedText(const Article &article, TextRange range)
{
    QString text;
    const Block *previous = nullptr;
    for (const auto &[block, part] : piecesOf(article, range)) {
        const bool inList = previous && previous->kind == BlockKind::ListItem && block->kind == BlockKind::ListItem;
        if (previous)
            text += inList ? u"\n"_s : u"\n\n"_s;
        text += part.in(article.text);
        previous = block;
    }
    return text;
}

QString copiedHtml(const Article &article, TextRange range, const Spans &spans, const QList<MarkerInk> &inks,
                   const ImageBytes &images)
{
    const std::vector<Piece> pieces = piecesOf(article, range);
    const MarkedWords words(article, spans, inks);
    if (pieces.size() == 1 && pieces.front().range != pieces.front().block->range)
        return words.html(pieces.front().range);
    QString html;
    Nesting nesting(html);
    for (const auto &[block, part] : pieces) {
        nesting.enter(listDepth(*block), block->kind == BlockKind::Quotation);
        const bool rightToLeft = part.in(article.text).isRightToLeft();
        html += u"<%1%2>%3</%1>\n"_s.arg(tagOf(*block), rightToLeft ? u" dir=\"rtl\""_s : QString(), words.html(part));
        const auto below = imagesBelow(article, block - article.blocks.constData());
        if (below.empty() || !reachesBelow(article, range, *block))
            continue;
        nesting.enter(0, false);
        for (const ArticleImage &image : below)
            html += htmlOf(image, images);
    }
    nesting.enter(0, false);
    return html;
}

std::unique_ptr<QMimeData> copiedData(const Article &article, TextRange range, const Spans &spans,
                                      const QStringList &colours, const ImageBytes &images)
{
    Palette palette;
    for (const QString &colour : colours)
        palette.colours.append({{}, colour});
    auto data = std::make_unique<QMimeData>();
    data->setText(copiedText(article, range));
    // some that paste take HTML without a word about it for Latin-1
    data->setHtml(u"<meta charset=\"utf-8\">"_s + copiedHtml(article, range, spans, markerShades(palette), images));
    return data;
}

}
