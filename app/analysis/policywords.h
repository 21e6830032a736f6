// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFlags>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace pullquote
{

class WordSections;

/// What a word can be in the name of a policy.
enum class PolicyRole : quint32 {
    NamedHead = 1U << 0, ///< "Act", "Treaty"
    WeakNamedHead = 1U << 1, ///< "Plan", "Order": in capitals, but often something else
    LowerHead = 1U << 2, ///< "law" after a name
    DescribedHead = 1U << 3, ///< "policy", "ban" after what it is about
    Domain = 1U << 4, ///< "immigration", "tax"
    TooGeneral = 1U << 5, ///< a domain that says too little alone
    NotAfter = 1U << 6, ///< makes another thing of the head before it
    HeadModifier = 1U << 7, ///< "proposed", "federal"
    BanHead = 1U << 8,
    Numbered = 1U << 9, ///< "Title" before "42"
    BillCode = 1U << 10, ///< "H.R."
    Connector = 1U << 11, ///< "of", "for" inside a name
    PossessiveName = 1U << 12, ///< "Children's" inside a name
    BodyWord = 1U << 13, ///< "Institute": part of an organisation's name
    Weapon = 1U << 14, ///< a programme of these is no policy
    Effect = 1U << 15, ///< what a law does: "bans", "require"
    EffectHead = 1U << 16, ///< described by what it does: "a bill that bans ..."
};
Q_DECLARE_FLAGS(PolicyRoles, PolicyRole)
Q_DECLARE_OPERATORS_FOR_FLAGS(PolicyRoles)

/// A label that always means the same policy.
struct PolicyLabel {
    QString shown; ///< with the capitals it asks for
    int policy = 0; ///< index of its line
    bool dependent = false; ///< means the policy only beside another label of the line
};

/**
 * The words that finding policies goes by: a value, read once and passed on. Reads ":/lexicon/policies.txt";
 * registerResources() must have been called.
 */
class PolicyWords
{
public:
    PolicyWords();

    [[nodiscard]] PolicyRoles roles(const QString &lower) const { return m_roles.value(lower); }
    /// The labels whose first word is @p lower, the longest first.
    [[nodiscard]] const QList<PolicyLabel> &labels(QStringView lower) const;
    [[nodiscard]] const QString &policyName(int policy) const { return m_names[policy]; }
    /// The words one of which must stand before the numbered @p head; empty where any may.
    [[nodiscard]] QStringList wanted(QStringView head) const { return m_wanted.value(head.toString()); }
    /// 13 for "thirteenth", 0 for what is no ordinal.
    [[nodiscard]] int ordinal(const QString &lower) const { return m_ordinals.value(lower); }
    /// Whether a phrase that ends with these lower-case words is something else: "game plan".
    [[nodiscard]] bool isOtherThing(QStringView lower) const;
    [[nodiscard]] const QList<QStringList> &aliasCues() const { return m_aliasCues; }

private:
    QHash<QString, PolicyRoles> m_roles;
    QHash<QString, QList<PolicyLabel>> m_labels;
    QStringList m_names;
    QHash<QString, QStringList> m_wanted;
    QHash<QString, int> m_ordinals;
    QSet<QString> m_otherThings;
    QList<QStringList> m_aliasCues;

    void readLabels(const WordSections &sections);
    void readRoles(const WordSections &sections);
    void readRest(const WordSections &sections);
};

/// The part of @p lower before its first space, hyphen or possessive: how labels are found.
[[nodiscard]] QStringView labelKey(QStringView lower);

}
