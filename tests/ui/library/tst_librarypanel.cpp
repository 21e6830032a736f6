// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/articlefilter.h"
#include "ui/library/librarypanel.h"
#include "ui/library/tagtree.h"
#include "ui/models/articlelistmodel.h"
#include "ui/models/rowroles.h"
#include "ui/theme/themefile.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include <memory>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

ArticleSummary summary(qint64 id, const QString &title, bool read = true)
{
    ArticleSummary article;
    article.id = {id};
    article.title = title;
    article.source = u"https://quay.example/%1"_s.arg(id);
    if (read)
        article.opened = QDateTime::currentDateTimeUtc();
    return article;
}

}

class LibraryPanelTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<LibraryPanel> m_panel;

    [[nodiscard]] QListView &view(const QString &name) const
    {
        for (QListView *list : m_panel->findChildren<QListView *>()) {
            if (list->accessibleName() == name)
                return *list;
        }
        qFatal("no such list");
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList found;
        const QAbstractItemModel &model = *view(u"Articles"_s).model();
        for (int row = 0; row < model.rowCount(); ++row)
            found.append(model.index(row, 0).data(TitleRole).toString());
        return found;
    }
    void click(const QString &name, int row) const
    {
        QListView &list = view(name);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::NoModifier,
                          list.visualRect(list.model()->index(row, 0)).center());
    }
    void chooseInMenu(const QString &words) const
    {
        QListView &list = view(u"Articles"_s);
        Q_EMIT list.customContextMenuRequested(list.visualRect(list.model()->index(0, 0)).center());
        auto *menu = m_panel->findChild<QMenu *>();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                action->trigger();
        }
        delete menu;
    }

private Q_SLOTS:
    void init()
    {
        m_panel = std::make_unique<LibraryPanel>();
        m_panel->setTheme(loadThemes().themes.first());
        ArticleSummary archived = summary(3, u"Orchard"_s);
        archived.archived = true;
        ArticleSummary marked = summary(2, u"Weir"_s);
        marked.annotations = 4;
        m_panel->setArticles({summary(1, u"Ferry"_s, false), marked, archived});
        m_panel->setTags({{u"birds"_s, 2, 0, {}}, {u"water"_s, 1, 0, {}}}, {});
        m_panel->resize(260, 760);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }

    void groups_narrowTheList_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("all") << 0 << QStringList({u"Ferry"_s, u"Weir"_s, u"Orchard"_s});
        QTest::newRow("unread") << 1 << QStringList({u"Ferry"_s});
        QTest::newRow("annotated") << 2 << QStringList({u"Weir"_s});
        QTest::newRow("archived") << 3 << QStringList({u"Orchard"_s});
    }
    void groups_narrowTheList()
    {
        QFETCH(int, row);
        click(u"Groups"_s, row);
        QTEST(titles(), "expected");
        const QModelIndex group = view(u"Groups"_s).model()->index(row, 0);
        QCOMPARE(group.data(TrailingRole).toString(), QString::number(titles().size()));
    }

    void tag_isAskedForAndNarrowsTheListUntilAGroupIsChosen()
    {
        const QSignalSpy tags(m_panel.get(), &LibraryPanel::tagChosen);
        TagTree &tree = m_panel->tagTree();
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, Qt::NoModifier, tree.visualRect(tree.model()->index(0, 0)).center());
        QCOMPARE(tags.size(), 1);
        QCOMPARE(tags[0][0].toString(), u"birds"_s);
        m_panel->setTagged({{2}});
        QCOMPARE(titles(), QStringList({u"Weir"_s}));
        click(u"Groups"_s, 0);
        QCOMPARE(tags.size(), 2);
        QVERIFY(tags[1][0].toString().isEmpty());
        QCOMPARE(titles().size(), 3);
    }

    void click_opensTheArticle()
    {
        const QSignalSpy opened(m_panel.get(), &LibraryPanel::openRequested);
        click(u"Articles"_s, 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<ArticleId>(), ArticleId{2});
    }

    void setCurrent_selectsWithoutOpening()
    {
        const QSignalSpy opened(m_panel.get(), &LibraryPanel::openRequested);
        m_panel->setCurrent({2});
        QCOMPARE(view(u"Articles"_s).currentIndex().row(), 1);
        QCOMPARE(opened.size(), 0);
    }

    void search_isAskedForOnceFromThreeLettersOn()
    {
        QSignalSpy searches(m_panel.get(), &LibraryPanel::searchRequested);
        auto *field = m_panel->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"qu"_s);
        QVERIFY(!searches.wait(400));
        QTest::keyClicks(field, u"eue"_s);
        QVERIFY(searches.wait(2000));
        QCOMPARE(searches.size(), 1);
        QCOMPARE(searches[0][0].toString(), u"queue"_s);
    }

    void hits_takeThePlaceOfTheArticlesUntilTheSearchIsOver()
    {
        const AnnotationId note{QUuid::createUuid()};
        QSignalSpy searches(m_panel.get(), &LibraryPanel::searchRequested);
        const QSignalSpy hits(m_panel.get(), &LibraryPanel::hitRequested);
        auto *field = m_panel->findChild<QLineEdit *>();
        field->setText(u"queue"_s);
        QVERIFY(searches.wait(2000));
        m_panel->setSearchHits({{{1}, u"Ferry"_s, {}, u"the queue"_s, {}}, {{2}, u"Weir"_s, note, u"a queue?"_s, {}}});
        QVERIFY(!view(u"Articles"_s).isVisible());
        click(u"Found in the library"_s, 1);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0][0].value<ArticleId>(), ArticleId{2});
        QCOMPARE(hits[0][1].value<AnnotationId>(), note);
        m_panel->focusSearch();
        QVERIFY(QTest::qWaitFor([field] { return field->hasFocus(); }));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(view(u"Articles"_s).isVisible());
        QVERIFY(searches.last()[0].toString().isEmpty());
    }

    void menu_asksToArchiveAndToRemove()
    {
        const QSignalSpy archived(m_panel.get(), &LibraryPanel::archiveRequested);
        const QSignalSpy removed(m_panel.get(), &LibraryPanel::removalRequested);
        chooseInMenu(u"Archive"_s);
        chooseInMenu(u"Move to bin"_s);
        QCOMPARE(archived.size(), 1);
        QCOMPARE(archived[0][1].toBool(), true);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed[0][0].value<ArticleId>(), ArticleId{1});
    }

    void menu_copiesTheSourceAddress()
    {
        chooseInMenu(u"Copy source address"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://quay.example/1"_s);
    }

    void filter_followsAnArticleThatIsRead()
    {
        ArticleListModel articles;
        ArticleFilter filter(articles);
        const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        articles.setSummaries({summary(1, u"Ferry"_s, false), summary(2, u"Weir"_s, false)});
        filter.setGroup(ArticleGroup::Unread);
        const QSignalSpy removed(&filter, &QAbstractItemModel::rowsRemoved);
        articles.setSummaries({summary(1, u"Ferry"_s, true), summary(2, u"Weir"_s, false)});
        QCOMPARE(removed.size(), 1);
        QCOMPARE(filter.index(0, 0).data(TitleRole).toString(), u"Weir"_s);
    }
};

QTEST_MAIN(LibraryPanelTest)
#include "tst_librarypanel.moc"
