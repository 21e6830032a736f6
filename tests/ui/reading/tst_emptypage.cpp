// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/emptypage.h"
#include "ui/theme/themefile.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace pullquote;

class EmptyPageTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<EmptyPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<EmptyPage>();
        m_page->setTheme(loadThemes().themes.first());
        m_page->resize(700, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void buttons_askForAFileAndForTheSample()
    {
        QSignalSpy open(m_page.get(), &EmptyPage::openRequested);
        QSignalSpy sample(m_page.get(), &EmptyPage::sampleRequested);
        const QList<QPushButton *> buttons = m_page->findChildren<QPushButton *>();
        QTest::mouseClick(buttons.at(0), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
        QCOMPARE(sample.size(), 0);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
        QCOMPARE(sample.size(), 1);
    }

    void pasteKey_asksForThePastedText()
    {
        QSignalSpy paste(m_page.get(), &EmptyPage::pasteRequested);
        QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(paste.size(), 1);
    }

    void narrowPage_cutsNoWords()
    {
        m_page->resize(420, 400);
        QCoreApplication::processEvents();
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
};

QTEST_MAIN(EmptyPageTest)
#include "tst_emptypage.moc"
