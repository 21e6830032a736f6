// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/noteimagestore.h"

#include "app/annotation/noteimages.h"
#include "app/library/imagestore.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

#include <QtCore/QCryptographicHash>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const ImageFile chart{QByteArray("chart\0\xff", 7), u"image/png"_s};

}

class NoteImageStoreTest : public QObject
{
    Q_OBJECT
private:
    LibraryFile m_file;
    std::unique_ptr<Library> m_library;
    ImportedArticle m_imported = samples::harbourArticle();
    ArticleId m_id;
    QByteArray m_hash;

    /// Stores a mark in the article with a note that shows the image.
    Annotation noted(ArticleId id, const Article &article, const QString &words) const
    {
        Annotation mark = samples::mark(article, {words});
        mark.note = u"Compare: "_s + noteImageMarkdown(u"chart"_s, m_hash);
        return m_library->store(id, insertion(mark)) ? mark : Annotation();
    }
    [[nodiscard]] bool isKept() const { return m_library->images().file(m_hash).has_value(); }
    /// As it is once all that was put in until now has lain there long enough.
    [[nodiscard]] Outcome purge() const { return m_library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)); }

private Q_SLOTS:
    void init()
    {
        m_library = m_file.open();
        QVERIFY(m_library);
        m_id = m_library->addArticle(m_imported)->id;
        m_hash = m_library->noteImages().keep(m_id, chart).value_or(QByteArray());
        QVERIFY(isKept());
    }

    void cleanup()
    {
        const auto articles = m_library->articles();
        for (const ArticleSummary &summary : *articles)
            QVERIFY(m_library->remove(summary.id));
        QVERIFY(purge());
        const auto database = Database::open(m_file.path());
        QCOMPARE((*database)->number(u"SELECT count(*) FROM images"_s), 0);
        QCOMPARE((*database)->number(u"SELECT count(*) FROM note_images"_s), 0);
    }

    void image_comesBackAsItWas()
    {
        QCOMPARE(m_file.open()->images().file(m_hash), chart);
        QCOMPARE(m_library->noteImages().keep(m_id, chart), m_hash); // once more
        QCOMPARE(m_library->images().file(m_hash), chart);
    }

    void imageOfNoArticle_isRefused()
    {
        QVERIFY(!m_library->noteImages().keep({m_id.value + 1}, {"other", u"image/png"_s}));
        QVERIFY(!m_library->images().file(QCryptographicHash::hash("other", QCryptographicHash::Sha256)));
    }

    void imageThatANoteNames_stays()
    {
        const Annotation mark = noted(m_id, m_imported.article, u"council"_s);
        QVERIFY(purge());
        QVERIFY(isKept());
        QVERIFY(m_library->store(m_id, removal(mark.id)));
        QVERIFY(purge());
        QVERIFY(!isKept());
    }

    void imageThatNoNoteNames_staysForAWhile()
    {
        QVERIFY(m_library->emptyBin(QDateTime::currentDateTimeUtc().addDays(-1)));
        QVERIFY(isKept());
    }

    void imageOfADeletedMark_staysWithIt()
    {
        const Annotation mark = noted(m_id, m_imported.article, u"council"_s);
        QVERIFY(m_library->store(m_id, removal(mark.id, QDateTime::currentDateTimeUtc().addDays(2))));
        QVERIFY(purge()); // of older ones
        QVERIFY(isKept());
        QVERIFY(m_library->emptyBin(QDateTime::currentDateTimeUtc().addDays(3)));
        QVERIFY(!isKept());
    }

    void noteThatNamesTheImageOfAnotherArticle_keepsItToo()
    {
        const ImportedArticle other = samples::plainArticle(u"Ferries"_s, u"The night ferry was late on Tuesday."_s);
        const ArticleId otherId = m_library->addArticle(other)->id;
        QVERIFY(!noted(otherId, other.article, u"night ferry"_s).id.isNull());
        QVERIFY(m_library->remove(m_id));
        QVERIFY(purge());
        QVERIFY(isKept());
    }

    void imageOfNoteAndArticle_staysForTheOne()
    {
        ImportedArticle pictured = samples::plainArticle(u"Charts"_s, u"The chart shows the tide of March."_s);
        pictured.article.images = {{0, u"chart.png"_s, u"A chart"_s, ImageState::Kept, m_hash, {640, 480}}};
        pictured.images.insert(m_hash, chart);
        const ArticleId id = m_library->addArticle(pictured)->id;
        QVERIFY(purge()); // no note names it
        QVERIFY(isKept());
        QVERIFY(!noted(m_id, m_imported.article, u"council"_s).id.isNull());
        QVERIFY(m_library->remove(id));
        QVERIFY(purge());
        QVERIFY(isKept());
    }

    void files_areThoseThatTheNotesNameAndTheArticleShows()
    {
        const Annotation mark = noted(m_id, m_imported.article, u"council"_s);
        Annotation lost = mark;
        lost.note = noteImageMarkdown(u"lost"_s, QCryptographicHash::hash("lost", QCryptographicHash::Sha256));
        ImportedArticle pictured = samples::plainArticle(u"Charts"_s, u"The map shows the harbour of March."_s);
        const ImageFile map{"a map", u"image/png"_s};
        pictured.article.images = {{0, u"map.png"_s, u"A map"_s, ImageState::Kept, "hash of it", {640, 480}},
                                   {0, u"away.png"_s, {}, ImageState::Missing, {}, {}}};
        pictured.images.insert("hash of it", map);
        QVERIFY(m_library->addArticle(pictured));
        const QHash<QByteArray, ImageFile> expected{{m_hash, chart}, {"hash of it", map}};
        QCOMPARE(m_library->images().filesOf(pictured.article, {mark, lost}), expected);
    }
};

QTEST_GUILESS_MAIN(NoteImageStoreTest)
#include "tst_noteimagestore.moc"
