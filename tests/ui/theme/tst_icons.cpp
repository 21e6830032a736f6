// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "resources/resources.h"
#include "ui/theme/themefile.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// Whether every pixel that is wholly covered has @p colour, but for the rounding of the renderer.
bool isDrawnIn(const QColor &colour, const QPixmap &pixmap)
{
    const auto near = [](int one, int other) { return std::abs(one - other) <= 1; };
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    int covered = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            ++covered;
            if (!near(pixel.red(), colour.red()) || !near(pixel.green(), colour.green()) || !near(pixel.blue(), colour.blue()))
                return false;
        }
    }
    return covered > 0;
}

}

class IconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDrawing_takesTheThemesColours_data()
    {
        registerResources();
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(u":/icons"_s).entryList())
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void everyDrawing_takesTheThemesColours()
    {
        QFETCH(QString, name);
        Icons icons;
        for (const Theme &theme : loadThemes().themes) {
            const QIcon icon = icons.icon(name, theme);
            QVERIFY(isDrawnIn(theme.text, icon.pixmap(QSize(64, 64))));
            QVERIFY(isDrawnIn(theme.secondaryText, icon.pixmap(QSize(64, 64), QIcon::Disabled)));
        }
    }

    void pixmap_isSharpAtAnyRatio()
    {
        Icons icons;
        const QIcon icon = icons.icon(u"note"_s, loadThemes().themes.first());
        const QPixmap pixmap = icon.pixmap(QSize(20, 20), 2.5);
        QCOMPARE(pixmap.size(), QSize(50, 50));
        QCOMPARE(pixmap.devicePixelRatio(), 2.5);
    }

    void unknownName_givesNoIcon()
    {
        Icons icons;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No icon"_s));
        QVERIFY(icons.icon(u"no-such-thing"_s, loadThemes().themes.first()).isNull());
    }
};

QTEST_MAIN(IconsTest)
#include "tst_icons.moc"
