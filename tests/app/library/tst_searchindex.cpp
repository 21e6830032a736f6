// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/searchindex.h"

#include "app/library/tagstore.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

QStringList foundWords(const SearchHit &hit)
{
    QStringList words;
    for (const TextRange range : hit.hits)
        words.append(range.in(hit.excerpt).toString());
    return words;
}

}

class SearchIndexTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<LibraryFile>();
        m_library = m_file->open();
        QVERIFY(m_library);
        m_harbour = m_library->addArticle(samples::harbourArticle())->id;
    }

    void expression_quotesEverything_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expression");
        QTest::newRow("one word") << u"tram"_s << u"\"tram\"*"_s;
        QTest::newRow("two words") << u"tram line"_s << u"\"tram\" \"line\"*"_s;
        QTest::newRow("finished word") << u"tram "_s << u"\"tram\""_s;
        QTest::newRow("two letters are no beginning") << u"tram of"_s << u"\"tram\" \"of\""_s;
        QTest::newRow("phrase") << u"\"tram line\" cost"_s << u"\"tram line\" \"cost\"*"_s;
        QTest::newRow("phrase in curly marks") << u"“tram line”"_s << u"\"tram line\""_s;
        QTest::newRow("phrase not yet closed") << u"\"tram li"_s << u"\"tram li\""_s;
        QTest::newRow("operators are words") << u"NOT tram* OR (x:y)"_s << u"\"NOT\" \"tram*\" \"OR\" \"(x:y)\"*"_s;
        QTest::newRow("signs alone") << u" - * \"\" ()"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void expression_quotesEverything()
    {
        QFETCH(QString, query);
        QTEST(searchExpression(searchTerms(query)), "expression");
    }

    void search_findsWithoutAccentsAndCase()
    {
        const auto hits = m_library->search(u"lopez"_s);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().article, m_harbour);
        QCOMPARE(hits->first().title, samples::harbourArticle().article.title);
        QVERIFY(hits->first().annotation.isNull());
        QCOMPARE(foundWords(hits->first()), QStringList{u"López"_s});
    }

    void search_findsBeginningsWhileTyping()
    {
        QCOMPARE(m_library->search(u"harb"_s)->size(), 1);
        QVERIFY(m_library->search(u"harb "_s)->isEmpty());
    }

    void search_wantsAllWords()
    {
        QCOMPARE(m_library->search(u"tram bridge"_s)->size(), 1);
        QVERIFY(m_library->search(u"tram aeroplane"_s)->isEmpty());
    }

    void search_findsPhrasesOnlyInTheirOrder()
    {
        QCOMPARE(m_library->search(u"\"tram line\""_s)->size(), 1);
        QVERIFY(m_library->search(u"\"line tram\""_s)->isEmpty());
    }

    void search_findsBylinesAndOutlets()
    {
        QCOMPARE(m_library->search(u"løvdal"_s)->size(), 1);
        QCOMPARE(m_library->search(u"perez courier"_s)->size(), 1);
    }

    void search_putsATitleBeforeAText()
    {
        const ArticleId text = m_library->addArticle(samples::plainArticle(u"Fish"_s, u"The zeppelin came."_s))->id;
        const ArticleId title
            = m_library->addArticle(samples::plainArticle(u"The zeppelin"_s, u"It came at last, and not alone."_s))->id;
        const auto hits = m_library->search(u"zeppelin"_s);
        QCOMPARE(hits->size(), 2);
        QCOMPARE(hits->at(0).article, title);
        QCOMPARE(hits->at(1).article, text);
    }

    void search_findsTheWordsOfANote()
    {
        const Article article = samples::harbourArticle().article;
        Annotation mark = samples::mark(article, {u"old bridge"_s});
        mark.note = u"Ask the treasurer about the señal."_s;
        QVERIFY(m_library->store(m_harbour, insertion(mark)));
        const auto hits = m_library->search(u"senal treasurer"_s);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().annotation, mark.id);
        QCOMPARE(foundWords(hits->first()), (QStringList{u"treasurer"_s, u"señal"_s}));
        QCOMPARE(m_library->search(u"\"old bridge\""_s)->size(), 2);

        QVERIFY(m_library->store(m_harbour, noteChange(mark, u"Asked."_s, samples::moment(10))));
        QVERIFY(m_library->search(u"treasurer"_s)->isEmpty());
        QCOMPARE(m_library->search(u"asked"_s)->size(), 1);
        QVERIFY(m_library->store(m_harbour, removal(mark.id)));
        QVERIFY(m_library->search(u"asked"_s)->isEmpty());
    }

    void search_findsByTag_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("article"); // tagged policy/health/medicaid
        QTest::addColumn<bool>("mark"); // tagged Policy/Child benefit, later
        QTest::newRow("the tag") << u"policy/health/medicaid"_s << true << false;
        QTest::newRow("the parent") << u"policy/health"_s << true << false;
        QTest::newRow("a part") << u"health"_s << true << false;
        QTest::newRow("the top in another case") << u"POLICY"_s << true << true;
        QTest::newRow("the last part") << u"medicaid"_s << true << false;
        QTest::newRow("as tags are written") << u"#policy/health"_s << true << false;
        QTest::newRow("while typing") << u"policy/hea"_s << true << false;
        QTest::newRow("a slash at the end") << u"policy/"_s << true << true;
        QTest::newRow("the beginning of a word that is over") << u"polic "_s << false << false;
        QTest::newRow("the inside of a word") << u"ealth"_s << false << false;
        QTest::newRow("two words of a part") << u"child benefit"_s << false << true;
        QTest::newRow("a part without its accents") << u"bénéfit"_s << false << true;
        QTest::newRow("the same as a phrase") << u"\"child benefit\""_s << false << true;
        QTest::newRow("a phrase in another order") << u"\"benefit child\""_s << false << false;
        QTest::newRow("words of two tags") << u"later benefit"_s << false << true;
        QTest::newRow("a grandparent without the parent") << u"policy/medicaid"_s << false << false;
        QTest::newRow("a tag and a word of the text") << u"health zeppelin"_s << true << false;
        QTest::newRow("a tag and a word of the note") << u"policy treasurer"_s << false << true;
        QTest::newRow("a tag and a word that is nowhere") << u"health aeroplane"_s << false << false;
        QTest::newRow("a sign that other queries take for any letters") << u"p%y"_s << false << false;
    }
    void search_findsByTag()
    {
        QFETCH(QString, query);
        const Annotation mark = tagged({u"Policy/Child benefit"_s, u"later"_s}, u"Ask the treasurer."_s);
        const ArticleId fish = m_library->addArticle(samples::plainArticle(u"Fish"_s, u"The zeppelin came."_s))->id;
        QVERIFY(m_library->tags().setOfArticle(fish, {u"policy/health/medicaid"_s}));
        const auto hits = m_library->search(query);
        QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().message));
        bool article = false;
        bool found = false;
        for (const SearchHit &hit : *hits) {
            article |= hit.article == fish && hit.annotation.isNull() && hit.tags == QStringList{u"policy/health/medicaid"_s};
            found |= hit.article == m_harbour && hit.annotation == mark.id && !hit.tags.isEmpty();
        }
        QTEST(article, "article");
        QTEST(found, "mark");
        QCOMPARE(hits->size(), int(article) + int(found));
    }

    void search_putsWhatIsTaggedFirstAndEachPlaceOnce()
    {
        const ArticleId word = m_library->addArticle(samples::plainArticle(u"Farming"_s, u"Of farming."_s))->id;
        const ArticleId both = m_library->addArticle(samples::plainArticle(u"Rain"_s, u"No farming today."_s))->id;
        QVERIFY(m_library->tags().setOfArticle(both, {u"wet"_s, u"farming/fields"_s}));
        const Annotation mark = tagged({u"farming"_s}, {});
        const auto hits = m_library->search(u"farming"_s);
        QCOMPARE(hits->size(), 3);
        QCOMPARE(hits->at(0).article, both);
        QCOMPARE(hits->at(0).tags, QStringList{u"farming/fields"_s});
        QCOMPARE(foundWords(hits->at(0)), QStringList{u"farming"_s});
        QCOMPARE(hits->at(1).annotation, mark.id);
        QCOMPARE(hits->at(1).excerpt, u"old bridge"_s);
        QCOMPARE(hits->at(2).article, word);
        QVERIFY(hits->at(2).tags.isEmpty());
        QCOMPARE(m_library->search(u"farming"_s, 2)->size(), 2);
    }

    void search_forgetsTagsTakenAwayAndArticlesInTheBin()
    {
        const Annotation mark = tagged({u"farming"_s}, {});
        QVERIFY(m_library->tags().setOfArticle(m_harbour, {u"farming"_s}));
        QCOMPARE(m_library->search(u"farming"_s)->size(), 2);
        QVERIFY(m_library->store(m_harbour, tagChange(mark, {}, samples::moment(10))));
        QCOMPARE(m_library->search(u"farming"_s)->size(), 1);
        QVERIFY(m_library->remove(m_harbour));
        QVERIFY(m_library->search(u"farming"_s)->isEmpty());
    }

    void search_survivesAnyInput_data()
    {
        QTest::addColumn<QString>("query");
        for (const char16_t *query : {u"\"", u"a\"b", u"'; DROP TABLE articles", u"NEAR(a b)", u"text:", u"^x", u"*",
                                      u"\\", u"😀", u"a\u0000b", u"{", u"-tram"})
            QTest::newRow(qPrintable(QString(query))) << QString(query);
    }

    void search_survivesAnyInput()
    {
        QFETCH(QString, query);
        const auto hits = m_library->search(query);
        QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().message));
        QCOMPARE(m_library->articles()->size(), 1);
    }

    void search_keepsToItsLimit()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(m_library->addArticle(samples::plainArticle(u"Report %1"_s.arg(i), u"The harbour again."_s)));
        QCOMPARE(m_library->search(u"harbour"_s, 3)->size(), 3);
    }

private:
    Annotation tagged(const QStringList &tags, const QString &note) const
    {
        Annotation mark = samples::mark(samples::harbourArticle().article, {u"old bridge"_s});
        mark.tags = tags;
        mark.note = note;
        return m_library->store(m_harbour, insertion(mark)) ? mark : Annotation{};
    }

    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Library> m_library;
    ArticleId m_harbour;
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "tst_searchindex.moc"
