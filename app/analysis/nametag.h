// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

namespace pullquote
{

enum class NameKind : quint8 {
    Person,
    Organisation,
    Place,
    Law, ///< law, treaty, programme
    Other, ///< another proper name: a work, an event, a nationality
};

/// A proper name: token indices, end excluded.
struct NameTag {
    qsizetype firstToken = 0;
    qsizetype endToken = 0;
    NameKind kind = NameKind::Person;

    friend bool operator==(const NameTag &, const NameTag &) = default;
};

/// The names of a text in its order, without overlap, and for each the model's probability that exactly this span is a
/// name of this kind.
struct TagSequence {
    QList<NameTag> tags;
    QList<float> confidence; ///< as long as tags

    friend bool operator==(const TagSequence &, const TagSequence &) = default;
};

}
