// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/annotation/edit.h"
#include "app/annotation/palette.h"
#include "app/article/article.h"
#include "app/base/result.h"
#include "app/library/records.h"

#include <chrono>
#include <memory>

namespace pullquote
{

class CorrectionStore;
class DeletedMarks;
class ImageStore;
class NoteImageStore;
class TagStore;
class VersionStore;

/**
 * All articles with their originals, analyses, corrections and annotations, in one database file.
 *
 * Everything is on disk when a call returns, and a call that changes something does so as a whole or not at all: what
 * was reported as saved survives a crash of the program, and of the machine as far as its disk keeps its word. Several
 * Library objects, in one or several processes, may be open on the same file; each belongs to the thread that opened
 * it.
 *
 * Values go in and come out, with ranges in UTF-16 units like everywhere in the program (the file holds code points).
 * A failure says what to do about it: a full disk, a file that may not be written, another program that holds the file
 * for longer than five seconds, damage. Every call that takes an ArticleId fails where the library has no such article.
 */
class Library
{
    Q_DISABLE_COPY_MOVE(Library)
public:
    /// How long an article stays in the bin, and a deleted mark among the deleted ones.
    static constexpr std::chrono::days keptInBin{30};

    /// Opens the library in @p path, or makes it, with the folders above it. Brings an older file up to date; refuses
    /// files of a newer version, of another program, and damaged ones, and leaves those untouched. Empties the bin of
    /// what has lain there longer than keptInBin.
    ///
    /// A file that may not be written is opened to be read: then each change fails, and says why. It must be up to date.
    [[nodiscard]] static Result<std::unique_ptr<Library>> open(const QString &path);
    [[nodiscard]] static Result<std::unique_ptr<Library>> openToRead(const QString &path);
    ~Library();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    /// Takes an article in with its original, unless it is there already: see Addition. Another text from an address or
    /// file of an article that is there, with passages of its text, is a new version of that article.
    [[nodiscard]] Result<Addition> addArticle(const ImportedArticle &imported);
    /// Without those in the bin, newest first; archived ones included.
    [[nodiscard]] Result<QList<ArticleSummary>> articles() const;
    /// Those in the bin, last thrown away first.
    [[nodiscard]] Result<QList<ArticleSummary>> bin() const;
    [[nodiscard]] Result<ArticleSummary> summary(ArticleId id) const;
    [[nodiscard]] Result<Article> article(ArticleId id) const;
    /// Fails, too, where the bytes are no longer those that were stored.
    [[nodiscard]] Result<Original> original(ArticleId id) const;
    [[nodiscard]] const ImageStore &images() const;
    [[nodiscard]] NoteImageStore &noteImages();

    /// Puts the article in the bin with everything that belongs to it; restore() takes it out again.
    [[nodiscard]] Outcome remove(ArticleId id);
    [[nodiscard]] Outcome restore(ArticleId id);
    /// Deletes what was put in the bin before @p moment, for good, marks deleted and versions taken back before it, and images that no note names any longer, too.
    [[nodiscard]] Outcome emptyBin(const QDateTime &moment);
    [[nodiscard]] Outcome setArchived(ArticleId id, bool archived);
    /// Notes that the article was opened now: it no longer counts as unread.
    [[nodiscard]] Outcome markOpened(ArticleId id);

    /// The position in the text where the reader left off; 0 at first.
    [[nodiscard]] Result<qsizetype> readPosition(ArticleId id) const;
    [[nodiscard]] Outcome setReadPosition(ArticleId id, qsizetype position);

    /// The analysis last stored; none before the first, and none where an older program stored it in a form that this
    /// one does not read: analyses are a cache that can be made again.
    [[nodiscard]] Result<std::optional<StoredAnalysis>> analysis(ArticleId id) const;
    [[nodiscard]] Outcome setAnalysis(ArticleId id, const StoredAnalysis &analysis);
    /// What the reader put right in the analyses, which are kept as they were found: see corrected().
    [[nodiscard]] CorrectionStore &corrections();

    /// The states that an article's text had, each kept.
    [[nodiscard]] VersionStore &versions();

    /// In the order of an AnnotationSet.
    [[nodiscard]] Result<QList<Annotation>> annotations(ArticleId id) const;
    /// Makes the same changes on disk that apply() makes in memory, all of them or none.
    [[nodiscard]] Outcome store(ArticleId id, const Edit &edit);
    [[nodiscard]] DeletedMarks &deletedMarks();
    /// The tags of marks and articles, and what they mean.
    [[nodiscard]] TagStore &tags();

    [[nodiscard]] Result<Palette> palette() const;
    [[nodiscard]] Outcome setPalette(const Palette &palette);
    /// The colours that marks have, those in the bin and deleted ones included, each once.
    [[nodiscard]] Result<QList<int>> usedColours() const;

    /// Articles and marks (words, note) that have all words of @p query, in their text or their tags: first those with a
    /// tag that has some, then the others, the best first; of each, articles before marks. A tag has the words of those
    /// above it. Case and accents do not matter ("lopez" finds López), words in quotation marks must follow one another,
    /// and the last word may be the beginning of one once it has three letters. Nothing for a query without a word.
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &query, int limit = 100) const;

private:
    struct Parts;
    explicit Library(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

}
