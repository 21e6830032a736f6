// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/canonicaltext.h"

#include <algorithm>
#include <utility>

namespace pullquote
{
namespace
{

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t blackFlag = 0x1F3F4; // carries the tag characters of a region's flag
constexpr qsizetype longestMarkRun = 30;

bool isLineEnd(char32_t point)
{
    return (point >= 0x0A && point <= 0x0D) || point == 0x85 || point == 0x2028 || point == 0x2029 || point == 0xFDD0
        || point == 0xFDD1;
}

bool isSpace(char32_t point)
{
    return point == u' ' || point == u'\t' || point == 0xFFFC || QChar::category(point) == QChar::Separator_Space;
}

bool isJoiner(char32_t point)
{
    return point == zeroWidthNonJoiner || point == zeroWidthJoiner;
}

bool isTag(char32_t point)
{
    return point >= 0xE0020 && point <= 0xE007F;
}

bool isEmojiModifier(char32_t point)
{
    return point == 0xFE0F || (point >= 0x1F3FB && point <= 0x1F3FF) || isTag(point);
}

bool isInheritedMark(char32_t point)
{
    return QChar::isMark(point) && QChar::script(point) == QChar::Script_Inherited;
}

/// Marks of writing direction: they are needed beside right-to-left letters and are debris of copying elsewhere.
bool isDirectionMark(char32_t point)
{
    return point == 0x200E || point == 0x200F || point == 0x061C || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
}

/// What shows nothing, joins nothing and carries nothing; joiners and tags are judged by their neighbours instead.
bool fallsAway(char32_t point)
{
    if (QChar::isNonCharacter(point) || QChar::category(point) == QChar::Other_Control)
        return true;
    return point == 0x00AD || point == 0x200B || point == 0xFEFF || (point >= 0x2060 && point <= 0x2064)
        || (point >= 0x206A && point <= 0x206F) || (point >= 0xFFF9 && point <= 0xFFFB) || point == 0xE0001;
}

/// Whether a letter of this script takes another shape, or a word another form, for a joiner after it.
bool needsJoiners(char32_t point)
{
    if (point < 0x600)
        return false;
    switch (QChar::script(point)) {
    case QChar::Script_Unknown:
    case QChar::Script_Inherited:
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Hebrew:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return false;
    default:
        return QChar::isLetter(point) || QChar::isMark(point);
    }
}

bool isPictograph(char32_t point)
{
    if (point == 0xFFFC || point == QChar::ReplacementCharacter)
        return false;
    const QChar::Category category = QChar::category(point);
    return category == QChar::Symbol_Other || (category == QChar::Symbol_Math && point >= 0x2190 && point <= 0x21FF);
}

char32_t codePointAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[position + 1]);
    return unit.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : char32_t(unit.unicode());
}

/// Takes code points one after the other and keeps what a canonical text may hold.
class Cleaner
{
public:
    Cleaner(qsizetype length, bool keepsDirection)
        : m_keepsDirection(keepsDirection)
    {
        m_text.reserve(length);
    }

    /// @p next is the code point after @p point in the input, 0 at its end.
    void take(char32_t point, char32_t next)
    {
        if (point >= u' ' && point <= u'~')
            keep(point);
        else if (isLineEnd(point))
            keep(u'\n');
        else if (isSpace(point))
            keep(u' ');
        else if (isJoiner(point) ? joins(point, next) : isTag(point) ? m_inFlag : !isDropped(point))
            keep(point);
    }

    [[nodiscard]] QString text() && { return std::move(m_text); }

private:
    [[nodiscard]] bool isDropped(char32_t point) const
    {
        return isDirectionMark(point) ? !m_keepsDirection : fallsAway(point);
    }

    [[nodiscard]] bool joins(char32_t joiner, char32_t next) const
    {
        if (isJoiner(m_last))
            return false;
        if (needsJoiners(m_base))
            return true;
        return joiner == zeroWidthJoiner && isPictograph(m_base) && isPictograph(next);
    }

    void keep(char32_t point)
    {
        if (point <= 0xFFFF)
            m_text += QChar(char16_t(point));
        else
            m_text += QStringView(QChar::fromUcs4(point));
        m_inFlag = point == blackFlag || (m_inFlag && isTag(point));
        m_last = point;
        if (point < 0x300 || (!isEmojiModifier(point) && !isInheritedMark(point)))
            m_base = point;
    }

    QString m_text;
    char32_t m_last = 0;
    char32_t m_base = 0; ///< the last code point that is no modifier of the one before it
    bool m_inFlag = false;
    bool m_keepsDirection;
};

bool hasRightToLeftLetters(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x590)
            continue;
        const char32_t point = codePointAt(text, i);
        if (point > 0xFFFF)
            ++i;
        const QChar::Direction direction = QChar::direction(point);
        if (QChar::isLetter(point) && (direction == QChar::DirR || direction == QChar::DirAL))
            return true;
    }
    return false;
}

QString withMarkRunsUpTo(qsizetype longest, const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t point = codePointAt(text, i);
        const qsizetype units = point > 0xFFFF ? 2 : 1;
        run = point >= 0x300 && QChar::combiningClass(point) != 0 ? run + 1 : 0;
        if (run <= longest)
            kept.append(text.constData() + i, units);
        i += units - 1;
    }
    return kept;
}

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar unit) { return unit == u'\n' || (unit >= u' ' && unit <= u'~'); });
}

}

QString normalisedText(QStringView text)
{
    if (isPlain(text))
        return text.toString();
    Cleaner cleaner(text.size(), hasRightToLeftLetters(text));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        const char32_t point = codePointAt(text, i);
        if (point > 0xFFFF)
            ++i;
        cleaner.take(point, i + 1 < text.size() ? codePointAt(text, i + 1) : 0);
    }
    // Composing can lengthen a run of marks (U+0958 becomes a letter and a mark), so the runs are cut on both sides of
    // it.
    const QString clean = withMarkRunsUpTo(2 * longestMarkRun, std::move(cleaner).text());
    return withMarkRunsUpTo(longestMarkRun, clean.normalized(QString::NormalizationForm_C));
}

QString normalisedBlock(QStringView text)
{
    return normalisedText(text).simplified();
}

}
