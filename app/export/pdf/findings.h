// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

struct Analysis;
struct Article;

enum class FindingKind { Person, Organisation, Place, Policy, Figure, Quote };

/// One automatic mark as it goes into a document: where, what, and what is known about it.
struct Finding {
    FindingKind kind = FindingKind::Person;
    TextRange range;
    QString id; ///< unique in the article and the same in each export: "auto/person/2/0"
    QString subject; ///< "Person – Ilse Brandt"
    QString description; ///< a sentence or two, for the mark's note
};

/// Everything the analysis found, kind by kind, in the order of the text.
[[nodiscard]] QList<Finding> findings(const Article &article, const Analysis &analysis);

/// The kind in words: "Person".
[[nodiscard]] QString findingKindName(FindingKind kind);

/// Why a quote was given to its speaker, in words: the rule's key with spaces; empty where there is none.
[[nodiscard]] QString readableReason(const QString &reason);

}
