// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/annotationset.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

class AnnotationStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<LibraryFile>();
        m_article = samples::harbourArticle().article;
        m_library = m_file->open();
        QVERIFY(m_library);
        m_id = m_library->addArticle(samples::harbourArticle())->id;
    }

    void annotation_comesBackWithSegmentsNoteAndTags()
    {
        Annotation annotation = samples::mark(m_article, {u"Inés López said 😀"_s, u"she said 👩🏽‍⚖️"_s});
        annotation.colour = 4;
        annotation.note = u"**Check** with the treasurer 🧾\n\n- twice"_s;
        annotation.tags = {u"policy/transport"_s, u"ámbito"_s};
        QCOMPARE(annotation.segments.size(), 2);
        QVERIFY(m_library->store(m_id, insertion(annotation)));
        QCOMPARE(m_file->open()->annotations(m_id), QList{annotation});
    }

    void noteOnTheArticle_comesBackWithoutSegments()
    {
        Annotation annotation = samples::mark(m_article, {});
        annotation.note = u"Read again."_s;
        annotation.author.clear();
        annotation.created = annotation.modified = {};
        QVERIFY(m_library->store(m_id, insertion(annotation)));
        QCOMPARE(m_library->annotations(m_id), QList{annotation});
    }

    void offsets_lieInTheFileAsCodePoints()
    {
        QVERIFY(m_library->store(m_id, insertion(samples::mark(m_article, {u"the line would"_s}))));
        const auto database = Database::open(m_file->path());
        const QString before = m_article.text.first(m_article.text.indexOf(u"the line would"));
        QCOMPARE((*database)->number(u"SELECT \"start\" FROM segments"_s), qint64(before.toUcs4().size()));
        QVERIFY(before.toUcs4().size() < before.size());
    }

    void annotations_comeInTheOrderOfTheText()
    {
        const Annotation later = samples::mark(m_article, {u"old bridge"_s});
        const Annotation earlier = samples::mark(m_article, {u"council"_s});
        const Annotation note = samples::mark(m_article, {});
        QVERIFY(m_library->store(m_id,
                                 combined(EditKind::Import, {insertion(later), insertion(earlier), insertion(note)})));
        QCOMPARE(m_library->annotations(m_id), (QList{note, earlier, later}));
    }

    void edits_doOnDiskWhatTheyDoInMemory()
    {
        AnnotationSet set;
        const auto step = [&](const Edit &edit) {
            const Edit inverse = apply(edit, set);
            const bool stored = m_library->store(m_id, edit).has_value();
            const auto onDisk = m_library->annotations(m_id);
            return stored && onDisk && std::ranges::equal(*onDisk, set.all()) ? std::optional(inverse) : std::nullopt;
        };
        const Annotation mark = samples::mark(m_article, {u"cost"_s});
        QList<Edit> undo;
        for (const Edit &edit :
             {insertion(mark), recolouring(mark, 3, samples::moment(10)),
              noteChange(mark, u"Why?"_s, samples::moment(11)),
              tagChange(mark, {u"a/b"_s, u"c"_s}, samples::moment(12)),
              insertion(samples::mark(m_article, {u"bridge"_s})),
              rangeChange(mark, segments(m_article.text, samples::rangeOf(m_article, u"on Monday"_s)),
                          samples::moment(13)),
              insertion(mark), removal(mark.id), removal(mark.id), recolouring(mark, 1, samples::moment(14))}) {
            const std::optional<Edit> inverse = step(edit);
            QVERIFY(inverse);
            undo.prepend(*inverse);
        }
        for (const Edit &edit : undo)
            QVERIFY(step(edit));
        QCOMPARE(set.size(), 0);
    }

    void store_makesAllChangesOrNone()
    {
        const Annotation kept = samples::mark(m_article, {u"council"_s});
        QVERIFY(m_library->store(m_id, insertion(kept)));
        QVERIFY(m_file->run(u"CREATE TRIGGER refuse BEFORE INSERT ON segments WHEN new.place = 1 "
                            "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        const Annotation single = samples::mark(m_article, {u"cost"_s});
        const Annotation twofold = samples::mark(m_article, {u"cost"_s, u"old bridge"_s});
        const Edit edit = combined(EditKind::Several, {removal(kept.id), insertion(single), insertion(twofold)});
        QVERIFY(!m_library->store(m_id, edit));
        QCOMPARE(m_library->annotations(m_id), QList{kept});
    }

    void store_refusesAnIdOfAnotherArticle()
    {
        const ImportedArticle other = samples::plainArticle(u"Other"_s, u"Another text."_s);
        const ArticleId otherId = m_library->addArticle(other)->id;
        const Annotation mark = samples::mark(m_article, {u"council"_s});
        QVERIFY(m_library->store(m_id, insertion(mark)));
        QVERIFY(!m_library->store(otherId, insertion(mark)));
        QVERIFY(m_library->store(otherId, removal(mark.id)));
        QCOMPARE(m_library->annotations(m_id), QList{mark});
    }

private:
    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Library> m_library;
    Article m_article;
    ArticleId m_id;
};

QTEST_GUILESS_MAIN(AnnotationStoreTest)
#include "tst_annotationstore.moc"
