// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/overlay.h"

#include <QtTest/QTest>

using namespace pullquote;

class OverlayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeBeside_goesToTheSideWithRoom_data()
    {
        QTest::addColumn<QRect>("anchor");
        QTest::addColumn<bool>("above");
        QTest::addColumn<QPoint>("place");
        QTest::newRow("above, as wished") << QRect(200, 300, 100, 20) << true << QPoint(150, 260);
        QTest::newRow("below, as wished") << QRect(200, 300, 100, 20) << false << QPoint(150, 320);
        QTest::newRow("no room above") << QRect(200, 10, 100, 20) << true << QPoint(150, 30);
        QTest::newRow("no room below") << QRect(200, 570, 100, 20) << false << QPoint(150, 530);
        QTest::newRow("at the left edge") << QRect(0, 300, 20, 20) << true << QPoint(0, 260);
        QTest::newRow("at the right edge") << QRect(780, 300, 20, 20) << true << QPoint(600, 260);
        QTest::newRow("taller than the page") << QRect(200, -50, 100, 800) << true << QPoint(150, 0);
        QTest::newRow("scrolled out at the top") << QRect(200, -100, 100, 20) << true << QPoint(150, 560);
    }
    void placeBeside_goesToTheSideWithRoom()
    {
        QFETCH(QRect, anchor);
        QFETCH(bool, above);
        const OverlaySide side = above ? OverlaySide::Above : OverlaySide::Below;
        QTEST(placeBeside({200, 40}, anchor, {0, 0, 800, 600}, side), "place");
    }

    void placeBeside_neverLeavesTheEdgesNorCoversTheAnchor()
    {
        const QRect within(20, 30, 600, 400);
        const QSize size(180, 44);
        for (int top = within.top(); top + 18 <= within.bottom(); top += 7) {
            for (int left = within.left(); left + 60 <= within.right(); left += 29) {
                const QRect anchor(left, top, 60, 18);
                for (const OverlaySide side : {OverlaySide::Above, OverlaySide::Below}) {
                    const QRect placed(placeBeside(size, anchor, within, side), size);
                    QVERIFY(within.contains(placed));
                    QVERIFY(!placed.intersects(anchor));
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(OverlayTest)
#include "tst_overlay.moc"
