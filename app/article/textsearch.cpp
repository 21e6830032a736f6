// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/textsearch.h"

#include "app/article/plainsign.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("TextSearch", text);
}

/// The letter under the accents: canonical text is composed, so an accent is part of its letter wherever there is a
/// composed one.
QChar bareLetter(QChar unit)
{
    while (unit.unicode() > 0x7f && unit.decompositionTag() == QChar::Canonical && !unit.decomposition().isEmpty())
        unit = unit.decomposition().at(0);
    return unit;
}

/// A text with what the query does not care about levelled out, and the way back to the places of the original.
struct LevelledText {
    QString text;
    QList<qsizetype>
        places; ///< of each unit of the text, and of its end, in the original; empty where they are the same

    [[nodiscard]] qsizetype placeOf(qsizetype at) const { return places.isEmpty() ? at : places.at(at); }
};

LevelledText levelled(QStringView text, const TextQuery &query)
{
    LevelledText level;
    level.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        QChar unit = text.at(at);
        if (!query.matchAccents && unit.unicode() > 0x7f) {
            if (unit.isMark()) {
                if (level.places.isEmpty()) { // from here on the places differ
                    for (qsizetype same = 0; same < level.text.size(); ++same)
                        level.places.append(same);
                }
                continue;
            }
            unit = bareLetter(unit);
        }
        unit = unit.unicode() > 0x7f ? plainSign(unit) : unit;
        if (!level.places.isEmpty() || at != level.text.size())
            level.places.append(at);
        level.text.append(query.matchCase ? unit : unit.toLower());
    }
    if (!level.places.isEmpty())
        level.places.append(text.size());
    return level;
}

bool standsAlone(QStringView text, TextRange range)
{
    const auto isWord = [text](qsizetype at) { return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber(); };
    return !(isWord(range.start - 1) && isWord(range.start)) && !(isWord(range.end - 1) && isWord(range.end));
}

/// Collects hits in the levelled text as places of the original.
class HitList
{
public:
    HitList(const LevelledText &text, bool wholeWords)
        : m_text(text)
        , m_wholeWords(wholeWords)
    {
    }

    /// False once there are enough.
    bool add(TextRange range)
    {
        if (range.isEmpty() || (m_wholeWords && !standsAlone(m_text.text, range)))
            return true;
        if (m_hits.ranges.size() == mostTextHits) {
            m_hits.hasMore = true;
            return false;
        }
        m_hits.ranges.append({m_text.placeOf(range.start), m_text.placeOf(range.end)});
        return true;
    }

    [[nodiscard]] TextHits take() { return std::move(m_hits); }

private:
    const LevelledText &m_text;
    bool m_wholeWords;
    TextHits m_hits;
};

Result<TextHits> findExpression(const LevelledText &text, const TextQuery &query)
{
    QRegularExpression::PatternOptions options
        = QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!query.matchCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    // In an expression letters may be classes ("\S"), so its case is not levelled; accents and signs are. A dash that becomes
    // a hyphen must not make a range of its neighbours.
    static const QRegularExpression dash(u"\\\\?[–—‐‑]"_s);
    TextQuery signsOnly = query;
    signsOnly.words.replace(dash, u"\\-"_s);
    signsOnly.matchCase = true;
    const QRegularExpression expression(levelled(signsOnly.words, signsOnly).text, options);
    if (!expression.isValid())
        return failure(tr("The regular expression has an error at character %1: %2.")
                           .arg(expression.patternErrorOffset() + 1)
                           .arg(expression.errorString()));
    HitList hits(text, query.wholeWords);
    QRegularExpressionMatchIterator found = expression.globalMatch(text.text);
    qsizetype reached = 0;
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        reached = match.capturedEnd();
        if (!hits.add({match.capturedStart(), match.capturedEnd()}))
            return hits.take();
    }
    if (!found.isValid() && reached < text.text.size()) // the engine gave up
        return failure(tr("The regular expression takes too long on this article."));
    return hits.take();
}

}

Result<TextHits> findText(QStringView text, const TextQuery &query)
{
    if (query.words.isEmpty())
        return TextHits{};
    const LevelledText level = levelled(text, query);
    if (query.isExpression)
        return findExpression(level, query);
    const QString words = levelled(query.words, query).text;
    HitList hits(level, query.wholeWords);
    if (words.isEmpty())
        return TextHits{};
    for (qsizetype at = level.text.indexOf(words); at >= 0;) {
        const TextRange range{at, at + words.size()};
        if (!hits.add(range))
            break;
        const bool taken = !query.wholeWords || standsAlone(level.text, range);
        at = level.text.indexOf(words, taken ? range.end : at + 1);
    }
    return hits.take();
}

}
