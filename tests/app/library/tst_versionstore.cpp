// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/versionstore.h"

#include "app/library/correctionstore.h"
#include "app/library/deletedmarks.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const QString harbourFile = u"/tmp/Häfen/harbour.txt"_s;

ImportedArticle imported(const QString &text, const QString &source, const QString &file = {})
{
    ImportedArticle made = samples::plainArticle(u"A night ferry for Arlen"_s, text);
    made.article.source = source;
    made.original.fileName = file;
    return made;
}

const QString address = u"https://news.example/ferry"_s;
const QString text = u"😀 The ferry sails at night from May. Mayor Olga Brandvik has waited nine long years for this boat. "
                     u"Nobody asked who would pay the 40 million crowns. The rowers cheered."_s;
/// A sentence put before, another number in the words waited for, the rowers gone.
const QString changed = u"😀 It is decided. "_s
    + QString(text).remove(u"😀 "_s).replace(u"nine long"_s, u"ten long"_s).remove(u" The rowers cheered."_s);

/// A library with the first version, three marks on it, its analysis and two corrections.
struct Shelf {
    Shelf()
        : library(file.open())
        , first(imported(text, address))
        , id(library->addArticle(first)->id)
    {
        for (const QString &words :
             {u"sails at night"_s, u"waited nine long years for this boat"_s, u"The rowers cheered."_s}) {
            marks.append(samples::mark(first.article, {words}));
            (void)library->store(id, insertion(marks.last()));
        }
        StoredAnalysis analysis;
        analysis.analyser = u"1"_s;
        analysis.analysis.people = {samples::entity(first.article, u"Olga Brandvik"_s, u"Mayor"_s, LinkReason::FirstMention)};
        (void)library->setAnalysis(id, analysis);
        const EntityRef olga = reference(analysis.analysis, EntityKind::Person, 0);
        const Passage rowers = passage(samples::rangeOf(first.article, u"The rowers cheered"_s), first.article.text);
        (void)library->corrections().store(
            id, {{InsertCorrection{{{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}, 1, samples::moment(9), RenameEntity{olga, u"O. Brandvik"_s}}},
                  InsertCorrection{{{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}, 2, samples::moment(9), AddQuote{rowers}}}}});
    }

    [[nodiscard]] QString words() const { return library->article(id)->text; }
    [[nodiscard]] Annotation markOf(qsizetype nth) const
    {
        const auto all = library->annotations(id);
        for (const Annotation &annotation : *all) {
            if (annotation.id == marks.at(nth).id)
                return annotation;
        }
        return {};
    }
    [[nodiscard]] VersionState state() const
    {
        VersionId current;
        const auto versions = library->versions().of(id);
        for (const ArticleVersion &version : *versions) {
            if (version.current)
                current = version.id;
        }
        return {id, current, *library->annotations(id), *library->corrections().of(id)};
    }

    LibraryFile file;
    std::unique_ptr<Library> library;
    ImportedArticle first;
    ArticleId id;
    QList<Annotation> marks;
};

}

class VersionStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newText_isANewVersionOfTheArticle_data()
    {
        QTest::addColumn<QString>("firstText");
        QTest::addColumn<QString>("firstSource");
        QTest::addColumn<QString>("firstFile");
        QTest::addColumn<QString>("nextText");
        QTest::addColumn<QString>("nextSource");
        QTest::addColumn<QString>("nextFile");
        QTest::addColumn<Addition::State>("state");
        const QString none;
        const QString other = u"https://news.example/other"_s;
        const QString unlike = u"Quite another matter stands here in words that have nothing to do with boats."_s;
        constexpr auto isNew = Addition::State::Added;
        constexpr auto isChanged = Addition::State::Changed;
        QTest::newRow("the same address") << text << address << none << changed << address << none << isChanged;
        QTest::newRow("the same address, all words new, same title")
            << text << address << none << unlike << address << none << isChanged;
        QTest::newRow("another address") << text << address << none << changed << other << none << isNew;
        QTest::newRow("no address") << text << none << none << changed << none << none << isNew;
        QTest::newRow("the same file") << text << none << harbourFile << changed << none << harbourFile << isChanged;
        QTest::newRow("the same file, now with an address")
            << text << none << harbourFile << changed << address << harbourFile << isChanged;
        QTest::newRow("the same file, another address")
            << text << other << harbourFile << changed << address << harbourFile << isNew;
        QTest::newRow("a path that may name any file") << text << none << u"a.txt"_s << changed << none << u"a.txt"_s << isNew;
    }

    void newText_isANewVersionOfTheArticle()
    {
        QFETCH(QString, firstText);
        QFETCH(QString, firstSource);
        QFETCH(QString, firstFile);
        QFETCH(QString, nextText);
        QFETCH(QString, nextSource);
        QFETCH(QString, nextFile);
        QFETCH(Addition::State, state);
        const LibraryFile file;
        const auto library = file.open();
        const auto first = library->addArticle(imported(firstText, firstSource, firstFile));
        const auto next = library->addArticle(imported(nextText, nextSource, nextFile));
        QVERIFY(next);
        QCOMPARE(next->state, state);
        QCOMPARE(next->id == first->id, state == Addition::State::Changed);
        QCOMPARE(next->revision.has_value(), state == Addition::State::Changed);
    }

    void anotherArticleFromTheSameAddress_isNoVersion()
    {
        const LibraryFile file;
        const auto library = file.open();
        (void)library->addArticle(imported(text, address));
        ImportedArticle other = samples::plainArticle(u"Frost in the orchards"_s, u"Growers in the valley lost half of their apples."_s);
        other.article.source = address;
        QCOMPARE(library->addArticle(other)->state, Addition::State::Added);
    }

    void sameBytesReadAnotherWay_areANewVersion()
    {
        const Shelf shelf;
        ImportedArticle better = shelf.first;
        better.article.text += u"\nA caption that the importer did not see before."_s;
        QCOMPARE(shelf.library->addArticle(better)->state, Addition::State::Changed);
        QCOMPARE(shelf.words(), better.article.text);
    }

    void articleInTheBin_isNotChanged()
    {
        const Shelf shelf;
        QVERIFY(shelf.library->remove(shelf.id));
        QCOMPARE(shelf.library->addArticle(imported(changed, address))->state, Addition::State::Added);
    }

    void change_movesMarksIntoTheirStates()
    {
        const Shelf shelf;
        const VersionState before = shelf.state();
        const auto addition = shelf.library->addArticle(imported(changed, address));
        QVERIFY(addition->revision);
        QCOMPARE(addition->revision->before, before);
        QCOMPARE(addition->revision->after, shelf.state());

        const Segment night = shelf.markOf(0).segments.first();
        QCOMPARE(night.state, AnchorState::Moved);
        QCOMPARE(night.range.in(shelf.words()), u"sails at night"_s);
        const Segment boat = shelf.markOf(1).segments.first();
        QCOMPARE(boat.state, AnchorState::Uncertain);
        QVERIFY(boat.range.isEmpty());
        QCOMPARE(boat.quote.exact, u"waited nine long years for this boat"_s);
        QCOMPARE(boat.proposal.in(shelf.words()), u"waited ten long years for this boat"_s);
        QCOMPARE(boat.earlier, (EarlierPlace{before.version, shelf.marks.at(1).segments.first().range}));
        QCOMPARE(shelf.markOf(2).segments.first().state, AnchorState::Orphan);
        QCOMPARE(shelf.library->search(u"rowers"_s)->size(), 1); // the mark's words, no longer the article's
    }

    void change_movesCorrections()
    {
        const Shelf shelf;
        QVERIFY(shelf.library->addArticle(imported(changed, address)));
        const auto corrections = shelf.library->corrections().of(shelf.id);
        QCOMPARE(corrections->size(), 2);
        const auto rename = std::get<RenameEntity>(corrections->at(0).step);
        QCOMPARE(rename.entity.places.size(), 1);
        QCOMPARE(rename.entity.places.first().in(shelf.words()), u"Olga Brandvik"_s);
        const auto quote = std::get<AddQuote>(corrections->at(1).step);
        QVERIFY(quote.quote.range.isEmpty());
        QCOMPARE(quote.quote.words, u"The rowers cheered"_s);
    }

    void change_keepsTheOldVersion()
    {
        const Shelf shelf;
        QVERIFY(shelf.library->addArticle(imported(changed, address)));
        const auto versions = shelf.library->versions().of(shelf.id);
        QCOMPARE(versions->size(), 2);
        QVERIFY(versions->first().current);
        QVERIFY(versions->first().importer.startsWith(u"Pullquote "));
        QVERIFY(!versions->last().current);
        Article old = shelf.first.article;
        QCOMPARE(shelf.library->versions().article(versions->last().id), old);
        QCOMPARE((*shelf.library->versions().analysis(versions->last().id))->analysis.people.size(), 1);
        QVERIFY(!*shelf.library->analysis(shelf.id)); // that of the old text is no analysis of the new one
        QCOMPARE(shelf.library->articles()->size(), 1);
    }

    void takingBack_putsEverythingAsItWas()
    {
        const Shelf shelf;
        const VersionState before = shelf.state();
        const auto analysis = shelf.library->analysis(shelf.id);
        const auto addition = shelf.library->addArticle(imported(changed, address));
        const VersionState after = shelf.state();
        for (int round = 0; round < 2; ++round) {
            QVERIFY(shelf.library->versions().turnTo(addition->revision->before));
            QCOMPARE(shelf.library->article(shelf.id), shelf.first.article);
            QCOMPARE(shelf.library->original(shelf.id), shelf.first.original);
            QCOMPARE(shelf.library->analysis(shelf.id), analysis);
            QCOMPARE(shelf.state(), before);
            QCOMPARE(shelf.library->versions().of(shelf.id)->size(), 1);
            QVERIFY(shelf.library->versions().turnTo(addition->revision->after));
            QCOMPARE(shelf.words(), imported(changed, address).article.text);
            QCOMPARE(shelf.state(), after);
            QCOMPARE(shelf.library->versions().of(shelf.id)->size(), 2);
        }
    }

    void takingBack_takesAlongWhatWasMadeMeanwhile()
    {
        const Shelf shelf;
        const auto addition = shelf.library->addArticle(imported(changed, address));
        const Annotation later = samples::mark(*shelf.library->article(shelf.id), {u"who would pay"_s});
        QVERIFY(shelf.library->store(shelf.id, insertion(later)));
        QVERIFY(shelf.library->store(shelf.id, removal(shelf.marks.first().id)));
        QVERIFY(shelf.library->versions().turnTo(addition->revision->before));
        const auto marks = shelf.library->annotations(shelf.id);
        QCOMPARE(marks->size(), 3);
        for (const Annotation &mark : *marks) {
            QVERIFY(mark.id != shelf.marks.first().id);
            QCOMPARE(mark.segments.first().range.in(shelf.words()), mark.segments.first().quote.exact);
        }
    }

    void takingBack_leavesDeletedMarksWhereTheyLay()
    {
        const Shelf shelf;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(shelf.library->store(shelf.id, removal(shelf.marks.first().id, now)));
        const auto before = shelf.library->deletedMarks().of(shelf.id);
        const auto addition = shelf.library->addArticle(imported(changed, address));
        const auto after = shelf.library->deletedMarks().of(shelf.id);
        QCOMPARE(after->first().annotation.segments.first().state, AnchorState::Moved);
        QVERIFY(shelf.library->store(shelf.id, restoration(after->first().annotation, now)));
        QVERIFY(shelf.library->store(shelf.id, removal(shelf.marks.first().id, now))); // an undo
        QVERIFY(shelf.library->versions().turnTo(addition->revision->before));
        QCOMPARE(shelf.library->deletedMarks().of(shelf.id), before);
        QVERIFY(shelf.library->versions().turnTo(addition->revision->after));
        QCOMPARE(shelf.library->deletedMarks().of(shelf.id), after);
    }

    void versionTakenBack_isPurgedWithTheBin()
    {
        const Shelf shelf;
        const auto addition = shelf.library->addArticle(imported(changed, address));
        QVERIFY(shelf.library->versions().turnTo(addition->revision->before));
        QVERIFY(shelf.library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));
        QVERIFY(!shelf.library->versions().turnTo(addition->revision->after));
        QCOMPARE(shelf.words(), shelf.first.article.text);
    }

    void failureHalfWay_leavesTheOldVersion()
    {
        const Shelf shelf;
        const VersionState before = shelf.state();
        QVERIFY(shelf.file.run(u"CREATE TRIGGER refuse BEFORE INSERT ON segments BEGIN SELECT RAISE(ABORT, 'refused'); END"_s));
        QVERIFY(!shelf.library->addArticle(imported(changed, address)));
        QCOMPARE(shelf.words(), shelf.first.article.text);
        QCOMPARE(shelf.state(), before);
        QVERIFY(*shelf.library->analysis(shelf.id));
    }
};

QTEST_GUILESS_MAIN(VersionStoreTest)
#include "tst_versionstore.moc"
