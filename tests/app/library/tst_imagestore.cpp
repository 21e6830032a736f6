// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/imagestore.h"

#include "app/library/versionstore.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray tram("tram\0\xff", 6);
const QByteArray boat("boat");

ArticleImage kept(qsizetype block, const QByteArray &bytes)
{
    return {block, QString::fromLatin1(bytes.first(4)) + u".png"_s, u"A picture of it 🧾"_s, ImageState::Kept, "hash of " + bytes, {640, 480}};
}

ArticleImage missing(qsizetype block, const QByteArray &bytes)
{
    return {block, QString::fromLatin1(bytes.first(4)) + u".png"_s, u"A picture of it 🧾"_s, ImageState::Missing, {}, {}};
}

/// An article with the images given and the bytes of those that are kept.
ImportedArticle withImages(ImportedArticle imported, const QList<ArticleImage> &images)
{
    imported.article.images = images;
    for (const ArticleImage &image : images) {
        if (!image.hash.isEmpty())
            imported.images.insert(image.hash, {image.hash.sliced(8), u"image/png"_s});
    }
    return imported;
}

ImportedArticle article(const QString &title, const QList<ArticleImage> &images)
{
    return withImages(samples::plainArticle(title, u"The council of %1 voted late on Tuesday."_s.arg(title)), images);
}

}

class ImageStoreTest : public QObject
{
    Q_OBJECT
private:
    LibraryFile m_file;
    std::unique_ptr<Library> m_library;

    [[nodiscard]] qint64 countOf(const QString &table) const
    {
        const auto database = Database::open(m_file.path());
        return (*database)->number(u"SELECT count(*) FROM "_s + table).value_or(-1);
    }

private Q_SLOTS:
    void init()
    {
        m_library = m_file.open();
        QVERIFY(m_library);
    }

    void cleanup()
    {
        // Whatever a test put in is gone for good with its articles: nothing is left behind.
        const auto articles = m_library->articles();
        for (const ArticleSummary &summary : *articles)
            QVERIFY(m_library->remove(summary.id));
        QVERIFY(m_library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));
        QCOMPARE(countOf(u"images"_s), 0);
        QCOMPARE(countOf(u"image_places"_s), 0);
    }

    void images_comeBackAsTheyWere()
    {
        const ImportedArticle imported = withImages(
            samples::harbourArticle(), {kept(0, tram), {2, u"https://news.example/a.jpg"_s, {}, ImageState::Remote, {}, {}},
                                        {2, {}, u"Broken"_s, ImageState::Unreadable, {}, {}}, {5, u"huge.png"_s, {}, ImageState::TooLarge, {}, {}}, missing(5, boat)});
        const ArticleId id = m_library->addArticle(imported)->id;
        m_library = m_file.open(); // as after a restart
        QCOMPARE(m_library->article(id), imported.article);
        QCOMPARE(m_library->images().file("hash of " + tram), (ImageFile{tram, u"image/png"_s}));
        QVERIFY(!m_library->images().file("no hash"));
    }

    void bytes_areKeptOnceAndAsLongAsAnArticleShowsThem()
    {
        const ArticleId first = m_library->addArticle(article(u"Arlen"_s, {kept(0, tram), kept(1, tram), kept(1, boat)}))->id;
        const ArticleId second = m_library->addArticle(article(u"Lund"_s, {kept(1, tram)}))->id;
        QCOMPARE(countOf(u"images"_s), 2);
        QVERIFY(m_library->remove(first));
        QVERIFY(m_library->images().file("hash of " + boat)); // it may come out of the bin again
        QVERIFY(m_library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));
        QVERIFY(!m_library->images().file("hash of " + boat));
        QCOMPARE(m_library->images().file("hash of " + tram)->bytes, tram);
        QCOMPARE(m_library->article(second)->images, QList{kept(1, tram)});
    }

    void eachVersion_hasItsOwnImages()
    {
        ImportedArticle before = article(u"Arlen"_s, {kept(0, tram)});
        before.article.source = u"https://news.example/tram"_s;
        ImportedArticle after = withImages(samples::plainArticle(u"Arlen"_s, u"It rained. The council of Arlen voted late on Tuesday."_s), {kept(1, boat)});
        after.article.source = before.article.source;
        const ArticleId id = m_library->addArticle(before)->id;
        const Addition changed = *m_library->addArticle(after);
        QCOMPARE(changed.state, Addition::State::Changed);
        QCOMPARE(m_library->article(id)->images, after.article.images);
        QCOMPARE(m_library->versions().article(changed.revision->before.version)->images, before.article.images);
        QCOMPARE(m_library->images().file("hash of " + tram)->bytes, tram);

        QVERIFY(m_library->versions().turnTo(changed.revision->before));
        QCOMPARE(m_library->article(id)->images, before.article.images);
        QVERIFY(m_library->versions().turnTo(changed.revision->after));
        QCOMPARE(m_library->article(id)->images, after.article.images);
    }

    void sameTextAgain_bringsWhatWasMissingAndLosesNothing_data()
    {
        QTest::addColumn<QList<ArticleImage>>("before");
        QTest::addColumn<QList<ArticleImage>>("now");
        QTest::addColumn<QList<ArticleImage>>("after");
        using Images = QList<ArticleImage>;
        ArticleImage otherTram = kept(0, tram);
        otherTram.hash = "hash of " + boat;
        QTest::newRow("found now") << Images{missing(0, tram), kept(1, boat)} << Images{kept(0, tram), kept(1, boat)} << Images{kept(0, tram), kept(1, boat)};
        QTest::newRow("not found now") << Images{kept(0, tram)} << Images{missing(0, tram)} << Images{kept(0, tram)};
        QTest::newRow("another one now") << Images{kept(0, tram)} << Images{otherTram} << Images{otherTram};
        QTest::newRow("one more") << Images{kept(0, tram)} << Images{kept(0, tram), kept(1, boat)} << Images{kept(0, tram), kept(1, boat)};
        QTest::newRow("none any more") << Images{kept(0, tram)} << Images{} << Images{};
    }

    void sameTextAgain_bringsWhatWasMissingAndLosesNothing()
    {
        QFETCH(QList<ArticleImage>, before);
        QFETCH(QList<ArticleImage>, now);
        QFETCH(QList<ArticleImage>, after);
        const ArticleId id = m_library->addArticle(article(u"Arlen"_s, before))->id;
        QCOMPARE(m_library->addArticle(article(u"Arlen"_s, now))->state, Addition::State::AlreadyThere);
        QCOMPARE(m_library->article(id)->images, after);
        QSet<QByteArray> hashes;
        for (const ArticleImage &image : after)
            hashes.insert(image.hash);
        QCOMPARE(countOf(u"images"_s), hashes.size());
    }
};

QTEST_GUILESS_MAIN(ImageStoreTest)
#include "tst_imagestore.moc"
