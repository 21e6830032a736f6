// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/figurewords.h"

#include "app/analysis/wordsections.h"

#include <algorithm>
#include <utility>

namespace pullquote
{

using namespace Qt::StringLiterals;

FigureWords::FigureWords()
{
    const WordSections sections(u":/lexicon/figures.txt"_s);
    readNumbers(sections);
    readUnits(sections);
    readCurrencies(sections);
    readApproximators(sections);
    readRoles(sections);
}

const FigureWord &FigureWords::word(const QString &lower) const
{
    static const FigureWord none;
    const auto found = m_words.constFind(lower);
    return found == m_words.cend() ? none : *found;
}

const QList<Approximator> &FigureWords::approximators(const QString &lastWord) const
{
    static const QList<Approximator> none;
    const auto found = m_approximators.constFind(lastWord);
    return found == m_approximators.cend() ? none : *found;
}

void FigureWords::readNumbers(const WordSections &sections)
{
    const std::pair<QString, NumberRole> parts[] = {
        {u"small"_s, NumberRole::Small},        {u"tens"_s, NumberRole::Tens},   {u"scales"_s, NumberRole::Scale},
        {u"scale-letters"_s, NumberRole::ScaleLetter}, {u"groups"_s, NumberRole::Group}, {u"vague"_s, NumberRole::Vague}};
    for (const auto &[section, role] : parts) {
        const QStringList lines = sections.lines(section);
        for (const QString &line : lines) {
            FigureWord &word = m_words[line.section(u' ', 0, 0)];
            word.number = role;
            word.value = line.section(u' ', 1, 1).toDouble();
        }
    }
    const QStringList denominators = sections.lines(u"denominators"_s);
    for (const QString &line : denominators)
        m_words[line.section(u' ', 0, 0)].denominator = line.section(u' ', 1, 1).toInt();
}

void FigureWords::readUnits(const WordSections &sections)
{
    const QStringList lines = sections.lines(u"units"_s);
    for (const QString &line : lines) {
        const QString plural = line.section(u'=', 0, 0).trimmed();
        const QString kind = line.section(u'=', 1).section(u':', 0, 0).trimmed();
        const int index = int(m_units.size());
        m_units.append({plural, kind == "duration"_L1});
        m_words[plural].unit = index;
        const QStringList forms = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &form : forms)
            m_words[form].unit = index;
    }
}

void FigureWords::readCurrencies(const WordSections &sections)
{
    const QStringList lines = sections.lines(u"currencies"_s);
    for (const QString &line : lines) {
        const int index = int(m_currencies.size());
        m_currencies.append(line.section(u'=', 0, 0).trimmed());
        const QStringList forms = line.section(u'=', 1).split(u' ', Qt::SkipEmptyParts);
        for (QString form : forms)
            m_words[form.replace(u'-', u' ')].currency = index;
    }
}

void FigureWords::readApproximators(const WordSections &sections)
{
    QHash<QString, Bound> bounds;
    const std::pair<QString, Bound> parts[]
        = {{u"no-change"_s, Bound::Exact}, {u"at-least"_s, Bound::AtLeast}, {u"at-most"_s, Bound::AtMost}};
    for (const auto &[section, bound] : parts) {
        const QStringList lines = sections.lines(section);
        for (const QString &line : lines)
            bounds.insert(line, bound);
    }
    const QStringList lines = sections.lines(u"approximators"_s);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        m_approximators[words.last()].append({words, bounds.value(line, Bound::About)});
    }
    for (QList<Approximator> &list : m_approximators)
        std::ranges::stable_sort(list, std::ranges::greater{}, [](const Approximator &entry) { return entry.words.size(); });
}

void FigureWords::readRoles(const WordSections &sections)
{
    const std::pair<QString, FigureRole> parts[] = {
        {u"unit-adjectives"_s, FigureRole::UnitAdjective}, {u"area-words"_s, FigureRole::AreaWord},
        {u"ages"_s, FigureRole::Age}, {u"months"_s, FigureRole::Month}, {u"weekdays"_s, FigureRole::Weekday},
        {u"time-marks"_s, FigureRole::TimeMark}, {u"name-heads"_s, FigureRole::NameHead},
        {u"head-before-count"_s, FigureRole::HeadBeforeCount}, {u"streets"_s, FigureRole::Street},
        {u"function-words"_s, FigureRole::Function}, {u"determiners"_s, FigureRole::Determiner},
        {u"verbs"_s, FigureRole::Verb}, {u"singular-people"_s, FigureRole::Plural},
        {u"change-verbs"_s, FigureRole::Change}, {u"reporting-verbs"_s, FigureRole::Reporting},
        {u"sources"_s, FigureRole::Source}, {u"not-figures"_s, FigureRole::Idiom},
        {u"lengths"_s, FigureRole::Length}};
    for (const auto &[section, role] : parts) {
        const QStringList words = sections.words(section);
        for (const QString &word : words)
            m_words[word].roles |= role;
    }
}

}
