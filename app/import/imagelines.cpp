// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/imagelines.h"

#include "app/article/canonicaltext.h"
#include "app/import/articledraft.h"
#include "app/import/terminalsequences.h"

#include <algorithm>
#include <optional>

namespace pullquote
{
using namespace Qt::StringLiterals;
namespace
{

/// The address in "address", "<address>" or "address "title"", without what surrounds it; empty for anything else.
QStringView addressIn(QStringView parenthesised)
{
    QStringView inside = parenthesised.trimmed();
    if (inside.startsWith(u'<')) {
        const qsizetype end = inside.indexOf(u'>');
        return end < 0 ? QStringView() : inside.sliced(1, end - 1);
    }
    const auto space = std::ranges::find_if(inside, [](QChar unit) { return unit.isSpace(); });
    const QStringView title = inside.sliced(space - inside.begin()).trimmed();
    const bool isTitle = title.size() >= 2 && title.front() == title.back() && (title.front() == u'"' || title.front() == u'\'');
    return title.isEmpty() || isTitle ? inside.first(space - inside.begin()) : QStringView();
}

/// Not by a regular expression: the address may hold megabytes.
std::optional<ImageLine> imageIn(QStringView line)
{
    constexpr qsizetype openingLength = 2; // of "![" and of "]("
    const QStringView whole = line.trimmed();
    const qsizetype middle = whole.indexOf("]("_L1);
    if (!whole.startsWith("!["_L1) || !whole.endsWith(u')') || middle < 0)
        return {};
    const QStringView address = addressIn(whole.sliced(middle + openingLength).chopped(1));
    if (address.isEmpty())
        return {};
    return ImageLine{0, normalisedBlock(whole.first(middle).sliced(openingLength)), address.toString()};
}

QString prepared(QStringView text)
{
    return normalisedText(withoutTerminalSequences(text.toString()));
}

/// "*In slanted letters*", as captions often are.
QString withoutEmphasis(const QString &text)
{
    const bool isSlanted = text.size() > 2 && (text.front() == u'*' || text.front() == u'_') && text.back() == text.front()
        && text[1] != text.front();
    return isSlanted ? text.sliced(1, text.size() - 2) : text;
}

}

TextAndImages textAndImages(const QString &text)
{
    TextAndImages read;
    qsizetype taken = 0; // up to here the text is in
    qsizetype lines = 0;
    const auto take = [&](qsizetype end) {
        const QString piece = prepared(QStringView(text).sliced(taken, end - taken));
        lines += piece.count(u'\n');
        read.text += piece;
    };
    for (qsizetype start = text.indexOf("!["_L1); start >= 0; start = text.indexOf("!["_L1, start + 1)) {
        const auto isLineEnd = [](QChar unit) { return unit == u'\n' || unit == u'\r'; };
        const qsizetype lineStart = std::find_if(std::make_reverse_iterator(text.cbegin() + start), text.crend(), isLineEnd).base() - text.cbegin();
        const qsizetype lineEnd = std::find_if(text.cbegin() + start, text.cend(), isLineEnd) - text.cbegin();
        if (std::optional<ImageLine> image = imageIn(QStringView(text).sliced(lineStart, lineEnd - lineStart))) {
            take(lineStart);
            image->line = lines;
            read.images.append(*std::move(image));
            taken = lineEnd;
        }
        start = lineEnd - 1;
    }
    take(text.size());
    return read;
}

void readCaptions(ArticleDraft &draft)
{
    for (DraftPart &part : draft.parts) {
        if (!std::ranges::binary_search(draft.images, part.line - 1, {}, &ImageLine::line))
            continue;
        part.kind = BlockKind::Caption;
        part.text = withoutEmphasis(part.text);
        part.isSettled = true;
    }
}

}
