// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/policywords.h"

#include "app/analysis/wordsections.h"

#include <algorithm>
#include <utility>

namespace pullquote
{

using namespace Qt::StringLiterals;

QStringView labelKey(QStringView lower)
{
    qsizetype end = 0;
    while (end < lower.size() && lower[end] != u' ' && lower[end] != u'-' && lower[end] != u',' && lower[end] != u'‑')
        ++end;
    const QStringView key = lower.first(end);
    return key.endsWith("'s"_L1) ? key.chopped(2) : key; // in a text the possessive is a token of its own
}

PolicyWords::PolicyWords()
{
    const WordSections sections(u":/lexicon/policies.txt"_s);
    readLabels(sections);
    readRoles(sections);
    readRest(sections);
}

const QList<PolicyLabel> &PolicyWords::labels(QStringView lower) const
{
    static const QList<PolicyLabel> none;
    const auto found = m_labels.constFind(lower);
    return found == m_labels.cend() ? none : *found;
}

bool PolicyWords::isOtherThing(QStringView lower) const
{
    // Of the last four words and fewer, is any a phrase of the list?
    qsizetype start = lower.size();
    for (int words = 0; words < 4 && start > 0; ++words) {
        start = lower.first(start).lastIndexOf(u' ');
        if (m_otherThings.contains(lower.sliced(start + 1).toString()))
            return true;
    }
    return false;
}

void PolicyWords::readLabels(const WordSections &sections)
{
    const QStringList lines = sections.lines(u"labels"_s);
    for (const QString &line : lines) {
        const int policy = int(m_names.size());
        const QStringList labels = line.split(u'|', Qt::SkipEmptyParts);
        m_names.append(labels.first());
        for (const QString &label : labels) {
            const bool dependent = label.startsWith(u'~');
            const QString shown = dependent ? label.sliced(1) : label;
            m_labels[labelKey(lookupForm(shown)).toString()].append({shown, policy, dependent});
        }
    }
    for (QList<PolicyLabel> &list : m_labels)
        std::ranges::stable_sort(list, std::ranges::greater{}, [](const PolicyLabel &label) { return label.shown.size(); });
}

void PolicyWords::readRoles(const WordSections &sections)
{
    const std::pair<QString, PolicyRole> parts[] = {
        {u"named-heads"_s, PolicyRole::NamedHead},       {u"weak-named-heads"_s, PolicyRole::WeakNamedHead},
        {u"lower-heads"_s, PolicyRole::LowerHead},       {u"described-heads"_s, PolicyRole::DescribedHead},
        {u"domains"_s, PolicyRole::Domain},              {u"too-general"_s, PolicyRole::TooGeneral},
        {u"not-after-head"_s, PolicyRole::NotAfter},     {u"head-modifiers"_s, PolicyRole::HeadModifier},
        {u"ban-heads"_s, PolicyRole::BanHead},           {u"numbered"_s, PolicyRole::Numbered},
        {u"bill-codes"_s, PolicyRole::BillCode},         {u"connectors"_s, PolicyRole::Connector},
        {u"possessive-names"_s, PolicyRole::PossessiveName},
        {u"bodies"_s, PolicyRole::BodyWord},             {u"weapons"_s, PolicyRole::Weapon},
        {u"effects"_s, PolicyRole::Effect},              {u"effect-heads"_s, PolicyRole::EffectHead}};
    for (const auto &[section, role] : parts) {
        const QStringList words = sections.words(section);
        for (const QString &word : words)
            m_roles[word.toLower()] |= role;
    }
}

void PolicyWords::readRest(const WordSections &sections)
{
    const QStringList fragile = sections.lines(u"numbered-fragile"_s);
    for (const QString &line : fragile)
        m_wanted.insert(line.section(u'=', 0, 0).trimmed(), line.section(u'=', 1).split(u' ', Qt::SkipEmptyParts));
    const QStringList ordinals = sections.lines(u"ordinals"_s);
    for (const QString &line : ordinals)
        m_ordinals.insert(line.section(u' ', 0, 0), line.section(u' ', 1).toInt());
    const QStringList others = sections.lines(u"not-policies"_s);
    m_otherThings = QSet<QString>(others.cbegin(), others.cend());
    const QStringList cues = sections.lines(u"alias-cues"_s);
    for (const QString &cue : cues)
        m_aliasCues.append(cue.split(u' '));
}

}
