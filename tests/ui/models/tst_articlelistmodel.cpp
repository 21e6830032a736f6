// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/articlelistmodel.h"
#include "ui/models/rowroles.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

ArticleSummary summary(qint64 id, const QString &title)
{
    ArticleSummary article;
    article.id = {id};
    article.title = title;
    article.outlet = u"The Quay Gazette"_s;
    article.published = QDate(2026, 3, 12);
    return article;
}

}

class ArticleListModelTest : public QObject
{
    Q_OBJECT
private:
    ArticleListModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

private Q_SLOTS:
    void init() { m_model.setSummaries({}); }

    void setSummaries_keepsTheOrderAndResets()
    {
        const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        m_model.setSummaries({summary(7, u"Ferry"_s), summary(3, u"Orchard"_s)});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_model.index(0, 0).data(TitleRole).toString(), u"Ferry"_s);
        QCOMPARE(m_model.index(1, 0).data(KeyRole).toLongLong(), 3);
        QCOMPARE(m_model.indexOf({3}).row(), 1);
        QVERIFY(!m_model.indexOf({99}).isValid());
    }

    void setSummaries_announcesOnlyTheRowThatDiffers()
    {
        m_model.setSummaries({summary(7, u"Ferry"_s), summary(3, u"Orchard"_s)});
        const QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        ArticleSummary read = summary(3, u"Orchard"_s);
        read.progress = 0.5;
        m_model.setSummaries({summary(7, u"Ferry"_s), read});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(m_model.index(1, 0).data(ProgressRole).toDouble(), 0.5);
    }

    void detail_saysOutletAndDay()
    {
        m_model.setSummaries({summary(7, u"Ferry"_s)});
        QCOMPARE(m_model.index(0, 0).data(DetailRole).toString(), u"The Quay Gazette · 12 Mar 2026"_s);
    }

    void detail_saysWhenItWasAddedWhereTheArticleHasNoDay()
    {
        ArticleSummary article = summary(7, u"Ferry"_s);
        article.published = {};
        article.outlet.clear();
        article.added = QDateTime(QDate(2026, 4, 2), QTime(12, 0));
        m_model.setSummaries({article});
        QCOMPARE(m_model.index(0, 0).data(DetailRole).toString(), u"added 2 Apr 2026"_s);
    }

    void unread_isAnArticleNeverOpened()
    {
        ArticleSummary opened = summary(3, u"Orchard"_s);
        opened.opened = QDateTime::currentDateTimeUtc();
        m_model.setSummaries({summary(7, u"Ferry"_s), opened});
        QVERIFY(m_model.index(0, 0).data(UnreadRole).toBool());
        QVERIFY(!m_model.index(1, 0).data(UnreadRole).toBool());
    }

    void counts_leaveOutWhatThereIsNone()
    {
        ArticleSummary article = summary(7, u"Ferry"_s);
        article.findings.people = 7;
        article.annotations = 2;
        m_model.setSummaries({article, summary(3, u"Orchard"_s)});
        QCOMPARE(m_model.index(0, 0).data(TrailingRole).toString(), u"7 people · 2 marks"_s);
        QVERIFY(m_model.index(1, 0).data(TrailingRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ArticleListModelTest)
#include "tst_articlelistmodel.moc"
