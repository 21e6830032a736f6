// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tagstore.h"

#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QStringList paths(const QList<TagCount> &counts)
{
    QStringList found;
    for (const TagCount &count : counts)
        found.append(count.path);
    return found;
}

}

class TagStoreTest : public QObject
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
        m_other = m_library->addArticle(samples::plainArticle(u"Other"_s, u"Another text."_s))->id;
    }

    void articleTags_comeBackInTheirOrder()
    {
        QVERIFY(tags().setOfArticle(m_id, {u"water/weir"_s, u"birds"_s}));
        QVERIFY(tags().setOfArticle(m_id, {u"later"_s, u"birds"_s}));
        QCOMPARE(tags().ofArticle(m_id), (QStringList{u"later"_s, u"birds"_s}));
        QCOMPARE(m_library->summary(m_id)->tags, (QStringList{u"later"_s, u"birds"_s}));
        QVERIFY(m_library->summary(m_other)->tags.isEmpty());
        QVERIFY(tags().setOfArticle(m_id, {}));
        QVERIFY(tags().all()->isEmpty());
    }

    void setOfArticle_refusesAnArticleThatIsNotThere()
    {
        QVERIFY(!tags().setOfArticle({4711}, {u"birds"_s}));
        QVERIFY(tags().all()->isEmpty());
    }

    void articlesWith_findsChildrenButNoLongerNames_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<bool>("byMark");
        QTest::addColumn<bool>("byArticle");
        QTest::newRow("itself") << u"policy/transport"_s << true << false;
        QTest::newRow("the parent") << u"policy"_s << true << true;
        QTest::newRow("the parent in another case") << u"POLICY"_s << true << true;
        QTest::newRow("the beginning of a word") << u"pol"_s << false << false;
        QTest::newRow("the beginning of a part") << u"policy/trans"_s << false << false;
        QTest::newRow("a sign that other queries take for any letters") << u"%"_s << false << false;
    }
    void articlesWith_findsChildrenButNoLongerNames()
    {
        QFETCH(QString, tag);
        QFETCH(bool, byMark);
        QFETCH(bool, byArticle);
        mark({u"policy/transport"_s});
        QVERIFY(tags().setOfArticle(m_other, {u"Policy/health"_s}));
        QList<ArticleId> expected;
        if (byMark)
            expected.append(m_id);
        if (byArticle)
            expected.append(m_other);
        QCOMPARE(tags().articlesWith(tag), expected);
        QVERIFY(m_library->remove(m_id));
        QVERIFY(!tags().articlesWith(tag)->contains(m_id));
    }

    void all_countsMarksAndArticlesUntilTheLastIsGone()
    {
        const Annotation first = mark({u"policy/transport"_s, u"later"_s});
        mark({u"policy/transport"_s});
        QVERIFY(tags().setOfArticle(m_id, {u"Later"_s}));
        const auto all = tags().all();
        QCOMPARE(paths(*all), (QStringList{u"Later"_s, u"policy/transport"_s}));
        QCOMPARE(all->first().annotations, 1);
        QCOMPARE(all->first().articles, 1);
        QVERIFY(all->first().used > samples::moment(9));
        QCOMPARE(all->last(), (TagCount{u"policy/transport"_s, 2, 0, samples::moment(9)}));
        QVERIFY(m_library->store(m_id, removal(first.id)));
        QVERIFY(tags().setOfArticle(m_id, {}));
        QCOMPARE(tags().all(), (QList<TagCount>{{u"policy/transport"_s, 1, 0, samples::moment(9)}}));
        QVERIFY(m_library->remove(m_id));
        QVERIFY(tags().all()->isEmpty());
    }

    void uses_areToldFromEverywhere()
    {
        const Annotation marked = mark({u"water/weir"_s});
        QVERIFY(tags().setOfArticle(m_id, {u"Water"_s, u"watermill"_s}));
        QVERIFY(tags().setOfArticle(m_other, {u"water"_s}));
        QVERIFY(m_library->remove(m_other));
        const QString title = m_article.title;
        QCOMPARE(tags().uses(u"water"_s),
                 (QList<TagUse>{{m_id, title, false, {}, {}, u"Water"_s},
                                {m_id, title, false, marked.id, u"council"_s, u"water/weir"_s},
                                {m_other, u"Other"_s, true, {}, {}, u"water"_s}}));
    }

    void codebook_keepsTagsThatNothingCarries()
    {
        QVERIFY(tags().store({{{u"water"_s, TagDescription{u"blue"_s, u"whatever flows"_s}}, {u"wind"_s, TagDescription{}}}}));
        QCOMPARE(paths(*tags().all()), (QStringList{u"water"_s, u"wind"_s}));
        QCOMPARE(tags().all()->first().annotations, 0);
        QVERIFY(tags().store({{{u"WATER"_s, TagDescription{u"green"_s, {}}}, {u"Wind"_s, std::nullopt}}}));
        QCOMPARE(tags().codebook(), (Codebook{{u"WATER"_s, {u"green"_s, {}}}}));
    }

    void deletedArticles_takeTheirTagsAlong()
    {
        QVERIFY(tags().setOfArticle(m_id, {u"birds"_s}));
        QVERIFY(m_library->remove(m_id));
        QVERIFY(m_library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));
        QVERIFY(tags().uses(u"birds"_s)->isEmpty());
    }

private:
    [[nodiscard]] TagStore &tags() const { return m_library->tags(); }
    Annotation mark(const QStringList &given) const
    {
        Annotation annotation = samples::mark(m_article, {u"council"_s});
        annotation.tags = given;
        if (!m_library->store(m_id, insertion(annotation)))
            qFatal("the mark was not stored");
        return annotation;
    }

    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Library> m_library;
    Article m_article;
    ArticleId m_id;
    ArticleId m_other;
};

QTEST_GUILESS_MAIN(TagStoreTest)
#include "tst_tagstore.moc"
