// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findingcard.h"
#include "ui/reading/overlay.h"
#include "ui/theme/themefile.h"

#include <QtTest/QTest>
#include <QtWidgets/QLabel>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

CardContent longContent()
{
    const QString words = u"a remark that goes on for much longer than one line of a card has room for "_s;
    return {words, words, {{u"In the text"_s, words}, {words, words}}, words + words};
}

}

class FindingCardTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QWidget> m_window;
    FindingCard *m_card = nullptr;

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 700);
        m_card = new FindingCard(m_window.get());
        m_card->setTheme(loadThemes().themes.first());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCursor::setPos(m_window->mapToGlobal(QPoint(899, 699)));
    }

    void showAt_staysInsideAndOffTheMark_data()
    {
        QTest::addColumn<QRect>("mark");
        QTest::newRow("near the top") << QRect(400, 40, 60, 20);
        QTest::newRow("near the bottom") << QRect(400, 660, 60, 20);
        QTest::newRow("in a corner") << QRect(880, 0, 20, 20);
    }
    void showAt_staysInsideAndOffTheMark()
    {
        QFETCH(QRect, mark);
        m_card->setContent(longContent());
        m_card->showAt(mark, m_window->rect());
        const QRect ground = m_card->geometry().adjusted(overlayShadow, overlayShadow, -overlayShadow, -overlayShadow);
        QVERIFY(m_window->rect().contains(ground));
        QVERIFY(!ground.intersects(mark));
    }

    void longWords_wrapWithoutBeingCut()
    {
        m_card->setContent(longContent());
        m_card->showAt({400, 40, 60, 20}, m_window->rect());
        for (const QLabel *label : m_card->findChildren<QLabel *>()) {
            QVERIFY(label->width() <= FindingCard::textWidth);
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
        }
    }

    void articlesWords_areNeverMarkup()
    {
        m_card->setContent({u"<img src=x>"_s, {}, {{u"<b>"_s, u"<i>"_s}}, u"<br>"_s});
        for (const QLabel *label : m_card->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void emptyParts_takeNoRoom()
    {
        m_card->setContent({u"Name"_s, u"role"_s, {}, u"why"_s});
        m_card->showAt({400, 40, 60, 20}, m_window->rect());
        const int full = m_card->height();
        m_card->setContent({u"Name"_s, {}, {}, {}});
        m_card->showAt({400, 40, 60, 20}, m_window->rect());
        QVERIFY(m_card->height() < full);
    }

    void hideSoon_hidesUnlessShownAgain()
    {
        m_card->setContent({u"Name"_s, {}, {}, {}});
        m_card->showAt({400, 40, 60, 20}, m_window->rect());
        m_card->hideSoon();
        m_card->showAt({100, 40, 60, 20}, m_window->rect());
        QTest::qWait(600);
        QVERIFY(m_card->isVisible());
        m_card->hideSoon();
        QVERIFY(QTest::qWaitFor([this] { return !m_card->isVisible(); }));
    }

    void content_isReadOut()
    {
        m_card->setContent({u"Name"_s, u"role"_s, {{u"Cue"_s, u"said"_s}}, u"why"_s});
        QCOMPARE(m_card->accessibleName(), u"Name"_s);
        QCOMPARE(m_card->accessibleDescription(), u"role; Cue: said; why"_s);
    }
};

QTEST_MAIN(FindingCardTest)
#include "tst_findingcard.moc"
