// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/base/id.h"
#include "app/base/range.h"
#include "app/library/revision.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace pullquote
{

/// How many of each an analysis found, with the reader's corrections; all 0 before the first analysis.
struct FindingCounts {
    int people = 0;
    int organisations = 0;
    int places = 0;
    int policies = 0;
    int figures = 0;
    int quotes = 0;

    friend bool operator==(const FindingCounts &, const FindingCounts &) = default;
};

[[nodiscard]] FindingCounts countsOf(const Analysis &analysis);

/// A row of the list of articles: what can be shown without reading the text.
struct ArticleSummary {
    ArticleId id;
    QString title;
    QStringList bylines;
    QString outlet;
    QDate published; ///< null where the article does not say
    QString source; ///< address, empty where unknown
    QString language;
    QDateTime added; ///< UTC
    QDateTime opened; ///< UTC, last time; null while unread
    QDateTime deleted; ///< UTC; null unless in the bin
    bool archived = false;
    double progress = 0; ///< the read position as a part of the text, 0 to 1
    int annotations = 0;
    QStringList tags; ///< of the article itself
    FindingCounts findings;

    friend bool operator==(const ArticleSummary &, const ArticleSummary &) = default;
};

/// What became of an article that was handed to the library.
struct Addition {
    enum class State {
        Added,
        AlreadyThere, ///< the same bytes, or the same text from the same address; at most images that were missing came in
        Restored, ///< the same, and it was in the bin: taken out with all its marks
        Changed, ///< another text of an article that was there: now its current version, with the marks moved along
    };
    ArticleId id;
    State state = State::Added;
    std::optional<Revision> revision = {}; ///< of a changed article

    friend bool operator==(const Addition &, const Addition &) = default;
};

/// An analysis with the version of the analyser that made it: a newer analyser makes it again.
struct StoredAnalysis {
    Analysis analysis;
    QString analyser;

    friend bool operator==(const StoredAnalysis &, const StoredAnalysis &) = default;
};

struct TagCount {
    QString path; ///< "policy/health/medicaid"
    int annotations = 0; ///< that carry this very tag, not those below it
    int articles = 0; ///< that carry it themselves
    QDateTime used; ///< when a mark with it was changed or an article was given it, the last time; null where unused

    friend bool operator==(const TagCount &, const TagCount &) = default;
};

/// A mark or an article that carries a tag.
struct TagUse {
    ArticleId article;
    QString title; ///< of the article
    bool inBin = false;
    AnnotationId annotation; ///< null where the article itself carries it
    QString words; ///< those marked, or the note of a mark without any
    QString tag; ///< the one it carries

    friend bool operator==(const TagUse &, const TagUse &) = default;
};

/// A place where a search found its words.
struct SearchHit {
    ArticleId article;
    QString title; ///< of the article
    AnnotationId annotation; ///< null for the article itself, else the mark whose note, words or tags have them
    QString excerpt; ///< about two dozen words around the first hit, with … where it was cut
    QList<TextRange> hits; ///< the words found, in the excerpt; none where only tags have them
    QStringList tags = {}; ///< those that have words of the query

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

}
