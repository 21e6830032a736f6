// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/articlelayout.h"

#include "app/article/article.h"
#include "app/export/pdf/articlestyles.h"
#include "app/export/pdf/fonts.h"
#include "app/export/pdf/pagination.h"
#include "app/export/words.h"
#include "app/images/decodedimage.h"

#include <QtCore/QUrl>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>
#include <QtGui/QTextList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// In documentPixels(): as large as on the screen, but no wider than the text and no higher than leaves room for some.
QSizeF printedSize(QSize shown, const QTextDocument &document)
{
    constexpr double pointsPerCssPixel = 0.75;
    constexpr double highest = 360; // points, of the about 680 of a page
    const QTextFrameFormat frame = document.rootFrame()->frameFormat();
    const double page = documentPixels(document.pageSize().width() * 72 / printResolution);
    const QSizeF room(page - frame.leftMargin() - frame.rightMargin(), documentPixels(highest));
    const QSizeF size = QSizeF(shown) * documentPixels(pointsPerCssPixel);
    return size.width() > room.width() || size.height() > room.height() ? size.scaled(room, Qt::KeepAspectRatio) : size;
}

/// That an image of @p shown CSS px is decoded to: what is printed sharp, but of a photograph no more than there are.
QSize printedPixels(QSizeF printed, QSize shown, const QString &mediaType)
{
    constexpr double sharp = 220.0 / 96; // of 220 dpi to a documentPixel
    const QSize wanted = (printed * sharp).toSize();
    const bool isDrawing = mediaType == "image/svg+xml"_L1;
    return (wanted.width() > shown.width() && !isDrawing ? shown : wanted).expandedTo({1, 1});
}

}

/// Writes the article into its document: the head with what is known about it, then the body.
class ArticleComposer
{
public:
    ArticleComposer(const Article &article, const QHash<QByteArray, ImageFile> &images, ArticleLayout &layout)
        : m_article(article)
        , m_images(images)
        , m_layout(layout)
        , m_cursor(layout.m_document.get())
    {
    }

    void compose();

private:
    [[nodiscard]] QList<Block> lines() const;
    void composeLine(const Block &line, const PrintedStyle &style);
    void composeImages(const Block &line);
    void composeImage(const ArticleImage &image, bool hasCaption);
    void composeInWords(const ArticleImage &image);
    void composeCredits(bool bylinePrinted);
    int startBlock(const PrintedStyle &style);

    const Article &m_article;
    const QHash<QByteArray, ImageFile> &m_images;
    ArticleLayout &m_layout;
    QTextCursor m_cursor;
    bool m_first = true;
};

void ArticleComposer::compose()
{
    const auto isHead = [](const Block &line) {
        return line.kind == BlockKind::Title || line.kind == BlockKind::Standfirst || line.kind == BlockKind::Byline;
    };
    m_cursor.beginEditBlock();
    const QList<Block> all = lines();
    const auto body = std::ranges::find_if_not(all, isHead);
    if (!m_article.title.isEmpty() && (all.isEmpty() || all.first().kind != BlockKind::Title)) {
        startBlock(blockStyle(BlockKind::Title, 0));
        m_cursor.insertText(m_article.title);
    }
    for (auto line = all.begin(); line != body; ++line)
        composeLine(*line, blockStyle(line->kind, line->level));
    composeCredits(std::ranges::any_of(all, [](const Block &line) { return line.kind == BlockKind::Byline; }));
    for (auto line = body; line != all.end(); ++line) {
        const PrintedStyle style = blockStyle(line->kind, line->level);
        composeLine(*line, line == body && !m_first ? belowHead(style) : style);
    }
    m_cursor.endEditBlock();
}

/// The lines of the canonical text with the kind of the block they lie in; a line in no block is a paragraph.
QList<Block> ArticleComposer::lines() const
{
    QList<Block> all;
    qsizetype start = 0;
    while (start < m_article.text.size()) {
        qsizetype end = m_article.text.indexOf(u'\n', start);
        end = end < 0 ? m_article.text.size() : end;
        const qsizetype index = blockAt(m_article, start);
        Block line{BlockKind::Paragraph, {start, end}, 0};
        if (index >= 0 && m_article.blocks[index].range.overlaps(line.range)) {
            line.kind = m_article.blocks[index].kind;
            line.level = m_article.blocks[index].level;
        }
        all.append(line);
        start = end + 1;
    }
    return all;
}

void ArticleComposer::composeLine(const Block &line, const PrintedStyle &style)
{
    const int position = startBlock(style);
    if (line.kind == BlockKind::ListItem) {
        QTextListFormat bullets;
        bullets.setStyle(QTextListFormat::ListDisc);
        bullets.setIndent(std::max(1, line.level));
        m_cursor.createList(bullets);
    }
    m_cursor.insertText(line.range.in(m_article.text).toString());
    int level = -1;
    if (line.kind == BlockKind::Title)
        level = 0;
    else if (line.kind == BlockKind::Heading)
        level = std::max(1, line.level);
    m_layout.m_lines.append({line.range, position, level});
    composeImages(line);
}

void ArticleComposer::composeImages(const Block &line)
{
    const qsizetype index = blockAt(m_article, line.range.start);
    if (index < 0 || m_article.blocks[index].range.end != line.range.end)
        return;
    const bool hasCaption = index + 1 < m_article.blocks.size() && m_article.blocks[index + 1].kind == BlockKind::Caption;
    for (const ArticleImage &image : std::ranges::equal_range(m_article.images, index, {}, &ArticleImage::block))
        composeImage(image, hasCaption);
}

void ArticleComposer::composeImage(const ArticleImage &image, bool hasCaption)
{
    const QSizeF size = printedSize(image.size, *m_layout.m_document);
    const ImageFile file = m_images.value(image.hash);
    const QImage picture = decodedImage(file, printedPixels(size, image.size, file.mediaType));
    if (picture.isNull()) {
        composeInWords(image);
        return;
    }
    const QUrl name(u"image:%1"_s.arg(m_article.images.indexOf(image)));
    m_layout.m_document->addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(size.width());
    format.setHeight(size.height());
    startBlock(imageStyle(hasCaption));
    m_cursor.insertImage(format);
}

/// What an image shows that is not there or cannot be drawn.
void ArticleComposer::composeInWords(const ArticleImage &image)
{
    const QString &what = image.alternative.isEmpty() ? image.address : image.alternative;
    startBlock(blockStyle(BlockKind::Caption, 0));
    m_cursor.insertText(what.isEmpty() ? u"[Image]"_s : u"[Image: %1]"_s.arg(what));
}

void ArticleComposer::composeCredits(bool bylinePrinted)
{
    Article shown = m_article;
    if (bylinePrinted)
        shown.bylines.clear();
    const QString credits = creditLine(shown);
    if (!credits.isEmpty()) {
        startBlock(creditStyle());
        m_cursor.insertText(credits);
    }
    if (!m_article.source.isEmpty()) {
        m_layout.m_sourceStart = startBlock(addressStyle());
        m_cursor.insertText(m_article.source);
        m_layout.m_sourceEnd = m_cursor.position();
    }
}

int ArticleComposer::startBlock(const PrintedStyle &style)
{
    if (std::exchange(m_first, false)) {
        m_cursor.setBlockFormat(style.block);
        m_cursor.setBlockCharFormat(style.letters);
        m_cursor.setCharFormat(style.letters);
    } else {
        m_cursor.insertBlock(style.block, style.letters);
        // A list item's block would hand its list on.
        if (QTextList *list = m_cursor.currentList()) {
            list->remove(m_cursor.block());
            m_cursor.setBlockFormat(style.block);
        }
    }
    return m_cursor.position();
}

ArticleLayout::ArticleLayout(const Article &article, const QHash<QByteArray, ImageFile> &images, QPagedPaintDevice &device)
    : m_document(std::make_unique<QTextDocument>())
    , m_text(article.text)
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDefaultFont(printedSerif(11));
    setPages(*m_document, device, {});
    ArticleComposer(article, images, *this).compose();
    mendPageBreaks(*m_document);
}

ArticleLayout::~ArticleLayout() = default;

int ArticleLayout::pageCount() const
{
    return m_document->pageCount();
}

QList<PageQuad> ArticleLayout::quads(TextRange range) const
{
    QList<PageQuad> all;
    auto line = std::ranges::upper_bound(m_lines, range.start, {},
                                         [](const Line &candidate) { return candidate.range.start; });
    if (line != m_lines.begin())
        --line;
    for (; line != m_lines.end() && line->range.start < range.end; ++line) {
        const qsizetype start = std::max(range.start, line->range.start) - line->range.start;
        const qsizetype end = std::min(range.end, line->range.end) - line->range.start;
        if (start < end)
            all += pageQuads(*m_document, line->position + static_cast<int>(start),
                             line->position + static_cast<int>(end));
    }
    return all;
}

QList<PageQuad> ArticleLayout::sourceQuads() const
{
    return m_sourceStart < m_sourceEnd ? pageQuads(*m_document, m_sourceStart, m_sourceEnd) : QList<PageQuad>();
}

QList<HeadingPlace> ArticleLayout::headings() const
{
    QList<HeadingPlace> places;
    for (const Line &line : m_lines) {
        if (line.headingLevel < 0)
            continue;
        const QList<PageQuad> where = quads(line.range);
        if (!where.isEmpty())
            places.append(
                {line.range.in(m_text).toString(), line.headingLevel, {where.first().page, where.first().box.top()}});
    }
    return places;
}

}
