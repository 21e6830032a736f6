// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/deletedmarks.h"

#include "app/library/versionstore.h"
#include "tests/app/library/libraryfile.h"
#include "tests/app/library/samples.h"

using namespace pullquote;
using namespace Qt::StringLiterals;

class DeletedMarksTest : public QObject
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
        m_mark = samples::mark(m_article, {u"Inés López said 😀"_s, u"she said 👩🏽‍⚖️"_s});
        m_mark.colour = 3;
        m_mark.note = u"**Check** 🧾"_s;
        m_mark.tags = {u"policy/transport"_s, u"later"_s};
        QVERIFY(m_library->store(m_id, insertion(m_mark)));
    }

    void deletedMark_isKeptWithAllItHad()
    {
        QVERIFY(m_library->store(m_id, removal(m_mark.id, now)));
        QVERIFY(m_library->annotations(m_id)->isEmpty());
        QCOMPARE(m_file->open()->deletedMarks().of(m_id), (QList<DeletedMark>{{m_mark, now}}));
    }

    void removedMark_isGone()
    {
        QVERIFY(m_library->store(m_id, removal(m_mark.id)));
        QVERIFY(m_library->deletedMarks().of(m_id)->isEmpty());
    }

    void usedColours_areThoseOfDeletedMarksAsWell()
    {
        Annotation other = samples::mark(m_article, {u"council"_s});
        other.colour = 7;
        QVERIFY(m_library->store(m_id, insertion(other)));
        const QList<int> both = m_mark.colour < 7 ? QList{m_mark.colour, 7} : QList{7, m_mark.colour};
        QCOMPARE(m_library->usedColours(), both);
        QVERIFY(m_library->store(m_id, removal(other.id, now)));
        QCOMPARE(m_library->usedColours(), both);
        QVERIFY(m_library->emptyBin(now.addMSecs(1)));
        QCOMPARE(m_library->usedColours(), QList{m_mark.colour});
    }

    void restoration_takesItBackAsItWas()
    {
        QVERIFY(m_library->store(m_id, removal(m_mark.id, now)));
        QVERIFY(m_library->store(m_id, restoration(m_mark, now)));
        QCOMPARE(m_library->annotations(m_id), QList{m_mark});
        QVERIFY(m_library->deletedMarks().of(m_id)->isEmpty());
    }

    void of_namesTheLastDeletedFirst()
    {
        const Annotation other = samples::mark(m_article, {u"council"_s});
        QVERIFY(m_library->store(m_id, insertion(other)));
        QVERIFY(m_library->store(m_id, removal(m_mark.id, now)));
        QVERIFY(m_library->store(m_id, removal(other.id, now.addSecs(1))));
        QCOMPARE(m_library->deletedMarks().of(m_id), (QList<DeletedMark>{{other, now.addSecs(1)}, {m_mark, now}}));
    }

    void emptyBin_removesWhatHasLainThereLongEnough()
    {
        QVERIFY(m_library->store(m_id, removal(m_mark.id, now)));
        QVERIFY(m_library->emptyBin(now));
        QCOMPARE(m_library->deletedMarks().of(m_id)->size(), 1);
        QVERIFY(m_library->emptyBin(now.addMSecs(1)));
        QVERIFY(m_library->deletedMarks().of(m_id)->isEmpty());
    }

    void opening_removesWhatIsOlderThanThirtyDays()
    {
        const QDateTime today = QDateTime::currentDateTimeUtc();
        const Annotation recent = samples::mark(m_article, {u"council"_s});
        QVERIFY(m_library->store(m_id, insertion(recent)));
        QVERIFY(m_library->store(m_id, removal(m_mark.id, today.addDays(-31))));
        QVERIFY(m_library->store(m_id, removal(recent.id, today.addDays(-29))));
        const auto marks = m_file->open()->deletedMarks().of(m_id);
        QCOMPARE(marks->size(), 1);
        QCOMPARE(marks->first().annotation, recent);
    }

    void articleThatIsGone_takesItsDeletedMarksAlong()
    {
        QVERIFY(m_library->store(m_id, removal(m_mark.id, now)));
        QVERIFY(m_library->remove(m_id));
        QVERIFY(m_library->emptyBin(QDateTime::currentDateTimeUtc().addDays(1)));
        const auto database = Database::open(m_file->path());
        QCOMPARE((*database)->number(u"SELECT count(*) FROM deleted_marks"_s), 0);
    }

    void markOfAnEarlierText_isAnchoredOnThePresentOne()
    {
        const QString address = u"https://news.example/ferry"_s;
        const QString words = u"The ferry sails at night from May. Mayor Olga Brandvik has waited nine long years for this boat. "
                              "Nobody asked who would pay. The rowers cheered for an hour."_s;
        ImportedArticle first = samples::plainArticle(u"A night ferry for Arlen"_s, words);
        first.article.source = address;
        const ArticleId id = m_library->addArticle(first)->id;
        const Annotation mark = samples::mark(first.article, {u"waited nine long years"_s});
        const Annotation lost = samples::mark(first.article, {u"The rowers cheered for an hour."_s});
        QVERIFY(m_library->store(id, combined(EditKind::Several, {insertion(mark), insertion(lost)})));
        QVERIFY(m_library->store(id, removal(mark.id, now.addSecs(1))));
        QVERIFY(m_library->store(id, removal(lost.id, now)));
        ImportedArticle second = samples::plainArticle(
            u"A night ferry for Arlen"_s, u"😀 It is decided. "_s + QString(words).remove(u" The rowers cheered for an hour."_s));
        second.article.source = address;
        QCOMPARE(m_library->addArticle(second)->id, id);

        const auto marks = m_library->deletedMarks().of(id);
        QCOMPARE(marks->size(), 2);
        const Segment &moved = marks->first().annotation.segments.first();
        QCOMPARE(moved.state, AnchorState::Moved);
        QCOMPARE(moved.range.in(second.article.text), u"waited nine long years"_s);
        QCOMPARE(marks->last().annotation.segments.first().state, AnchorState::Orphan);
        QVERIFY(m_library->store(id, restoration(marks->first().annotation, marks->first().deleted)));
        QCOMPARE(m_library->annotations(id)->first(), marks->first().annotation);
    }

private:
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), QTimeZone::UTC);
    std::unique_ptr<LibraryFile> m_file;
    std::unique_ptr<Library> m_library;
    Article m_article;
    ArticleId m_id;
    Annotation m_mark;
};

QTEST_GUILESS_MAIN(DeletedMarksTest)
#include "tst_deletedmarks.moc"
