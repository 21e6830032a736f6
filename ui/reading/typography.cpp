// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/typography.h"

#include <QtGui/QFontMetricsF>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

struct Face {
    QStringList families;
    qreal size = 1; ///< times the size of running text
    qreal lineHeight = 1.5;
    QFont::Weight weight = QFont::Normal;
    qreal letterSpacing = 0; ///< em, as all of ReadingStyle
    qreal wordSpacing = 0;
};

BlockStyle styleFor(const Face &face, qreal em, bool secondary = false, qreal indent = 0, qreal endIndent = 0)
{
    // prose with the usual share of capitals, spaces and stops; a font's averageCharWidth() is that of all its letters
    static const QString sample = u"The ministers met on Tuesday, and by the evening they had agreed on every point."_s;
    BlockStyle style;
    style.font.setFamilies(face.families);
    style.font.setPixelSize(std::max(1, qRound(face.size * em)));
    style.font.setWeight(face.weight);
    style.font.setLetterSpacing(QFont::AbsoluteSpacing, face.letterSpacing * style.font.pixelSize());
    style.font.setWordSpacing(face.wordSpacing * style.font.pixelSize());
    style.font.setStyleHint(face.families.contains(u"DejaVu Serif"_s) ? QFont::Serif : QFont::SansSerif);
    const QFontMetricsF metrics(style.font);
    style.lineStep = qRound(face.lineHeight * style.font.pixelSize());
    style.baseline = qRound((style.lineStep - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    style.characterWidth = metrics.horizontalAdvance(sample) / qreal(sample.size());
    style.indent = indent;
    style.endIndent = endIndent;
    style.secondary = secondary;
    return style;
}

bool isHead(BlockKind kind)
{
    return kind == BlockKind::Title || kind == BlockKind::Standfirst || kind == BlockKind::Byline
        || kind == BlockKind::Dateline;
}

}

Typography::Typography(const ReadingStyle &style)
    : m_style(style)
    , m_em(style.textSize)
{
    // For scripts the first face has not, those that go with it; the system would take any, and grey signs for emoji.
    const QStringList serif = {style.family,           u"Noto Serif"_s,       u"Noto Serif Hebrew"_s,
                               u"Noto Naskh Arabic"_s, u"Noto Color Emoji"_s, u"DejaVu Serif"_s};
    const QStringList sans = {u"Inter"_s, u"Noto Sans"_s, u"Noto Color Emoji"_s, u"DejaVu Sans"_s};
    const qreal running = style.lineHeight;
    const Face body = {serif, 1, running, QFont::Normal, style.letterSpacing, style.wordSpacing};
    const auto set
        = [this](BlockKind kind, BlockStyle blockStyle) { m_styles.at(size_t(kind)) = std::move(blockStyle); };
    set(BlockKind::Title, styleFor({serif, 1.75, 1.22, QFont::Bold}, m_em));
    m_styles.at(size_t(BlockKind::Title)).balanced = true;
    set(BlockKind::Standfirst, styleFor({serif, 1.17, running * 0.95}, m_em, true));
    set(BlockKind::Byline, styleFor({sans, 0.83, running, QFont::Medium}, m_em, true));
    set(BlockKind::Dateline, styleFor({sans, 0.83, running}, m_em, true));
    set(BlockKind::Paragraph, styleFor(body, m_em));
    set(BlockKind::Quotation, styleFor(body, m_em, false, 1.6 * m_em, 1.6 * m_em));
    set(BlockKind::Caption, styleFor({sans, 0.8, 1.45}, m_em, true));
    constexpr std::array<qreal, headingLevels> headingSizes = {1.36, 1.18, 1.05};
    for (size_t level = 0; level < m_headings.size(); ++level) {
        m_headings.at(level) = styleFor({serif, headingSizes.at(level), 1.3, QFont::Bold}, m_em);
        m_headings.at(level).balanced = true;
        m_listItems.at(level) = styleFor(body, m_em, false, 1.5 * m_em * (qreal(level) + 1));
    }
    m_kicker = styleFor({sans, 0.78, 1.5, QFont::Medium}, m_em, true);
    m_kicker.font.setLetterSpacing(QFont::AbsoluteSpacing, 0.3);
}

const BlockStyle &Typography::styleOf(const Block &block) const
{
    const size_t level = size_t(std::clamp(block.level, 1, headingLevels) - 1);
    if (block.kind == BlockKind::Heading)
        return m_headings.at(level);
    if (block.kind == BlockKind::ListItem)
        return m_listItems.at(level);
    return m_styles.at(size_t(block.kind));
}

qreal Typography::spaceAbove(const Block *previous, const Block &block) const
{
    if (!previous)
        return 0;
    if (firstLineIndent(previous, block) > 0)
        return 0;
    const qreal plain = m_style.paragraphSpacing;
    qreal ems = plain;
    if (block.kind == BlockKind::Heading)
        ems = previous->kind == BlockKind::Heading ? 0.6 : std::max(1.7, 1.5 * plain);
    else if (previous->kind == BlockKind::Heading)
        ems = 0.45;
    else if (isHead(previous->kind) && !isHead(block.kind))
        ems = std::max(1.8, plain);
    else if (isHead(block.kind))
        ems = block.kind == BlockKind::Dateline && previous->kind == BlockKind::Byline ? 0.1 : 0.75;
    else if (block.kind == BlockKind::ListItem && previous->kind == BlockKind::ListItem)
        ems = 0.3;
    else if (previous->kind == BlockKind::Caption)
        ems = 1.4;
    else if ((block.kind == BlockKind::Quotation) != (previous->kind == BlockKind::Quotation))
        ems = std::max(1.15, plain);
    return qRound(ems * m_em);
}

qreal Typography::spaceBelowImage(const Block &previous, const Block &block) const
{
    constexpr qreal toCaption = 0.5; // em
    return block.kind == BlockKind::Caption ? qRound(toCaption * m_em) : std::max(spaceAbove(&previous, block), imageSpace());
}

qreal Typography::firstLineIndent(const Block *previous, const Block &block) const
{
    constexpr qreal ems = 1.4;
    const bool follows = previous && previous->kind == block.kind;
    const bool indented = block.kind == BlockKind::Paragraph || block.kind == BlockKind::Quotation;
    return m_style.paragraphs == ParagraphLook::Indented && follows && indented ? qRound(ems * m_em) : 0;
}

qreal Typography::measureWidth() const
{
    return qRound(m_styles.at(size_t(BlockKind::Paragraph)).characterWidth * m_style.measure);
}

}
