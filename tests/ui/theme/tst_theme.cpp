// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/theme/themefile.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject
{
    Q_OBJECT
private:
    static void addThemes()
    {
        QTest::addColumn<Theme>("theme");
        for (const Theme &theme : loadThemes().themes)
            QTest::newRow(qPrintable(theme.id)) << theme;
    }

private Q_SLOTS:
    void ownThemes_load()
    {
        const LoadedThemes loaded = loadThemes();
        QVERIFY(loaded.errors.isEmpty());
        QStringList ids;
        for (const Theme &theme : loaded.themes)
            ids.append(theme.id);
        QCOMPARE(ids, QStringList({u"light"_s, u"sepia"_s, u"dark"_s, u"high-contrast"_s}));
    }

    void text_standsOutFromThePage_data() { addThemes(); }
    void text_standsOutFromThePage()
    {
        QFETCH(Theme, theme);
        QVERIFY(contrastRatio(theme.text, theme.page) >= 7);
        QVERIFY(contrastRatio(theme.text, theme.panel) >= 7);
        for (const QColor &ground : {theme.page, theme.panel, theme.raised}) {
            QVERIFY(contrastRatio(theme.secondaryText, ground) >= 4.5);
            QVERIFY(contrastRatio(theme.link, ground) >= 4.5);
            QVERIFY(contrastRatio(theme.accent, ground) >= 3);
        }
    }

    void text_staysReadableOnEveryMark_data() { addThemes(); }
    void text_staysReadableOnEveryMark()
    {
        QFETCH(Theme, theme);
        for (const QColor &ground : {theme.quoteTint, theme.selection, theme.searchHit})
            QVERIFY(contrastRatio(theme.text, ground) >= 4.5);
        for (const MarkerColour &marker : theme.markers)
            QVERIFY2(contrastRatio(theme.text, marker.fill) >= 4.5, qPrintable(marker.key));
    }

    void marks_standOutFromWhatTheyLieOn_data() { addThemes(); }
    void marks_standOutFromWhatTheyLieOn()
    {
        QFETCH(Theme, theme);
        for (const MarkLook &look : theme.marks) {
            QVERIFY2(contrastRatio(look.colour, theme.page) >= 3, qPrintable(look.colour.name()));
            QVERIFY2(contrastRatio(look.colour, theme.quoteTint) >= 3, qPrintable(look.colour.name()));
            QVERIFY2(contrastRatio(look.colour, theme.panel) >= 3, qPrintable(look.colour.name()));
            if (look.line == MarkLine::Bar) // stands in the margin, never on a fill
                continue;
            for (const MarkerColour &marker : theme.markers)
                QVERIFY2(contrastRatio(look.colour, marker.fill) >= 3, qPrintable(look.colour.name() + marker.key));
        }
        for (const MarkerColour &marker : theme.markers) {
            QVERIFY2(contrastRatio(marker.edge, theme.page) >= 3, qPrintable(marker.key));
            QVERIFY2(contrastRatio(marker.edge, marker.fill) >= 3, qPrintable(marker.key));
        }
    }

    void kinds_areToldApartWithoutColour_data() { addThemes(); }
    void kinds_areToldApartWithoutColour()
    {
        QFETCH(Theme, theme);
        QSet<int> lines;
        for (const MarkLook &look : theme.marks)
            lines.insert(int(look.line));
        QCOMPARE(lines.size(), qsizetype(theme.marks.size()));
    }

    void markers_haveTheKeysOfThePalette_data() { addThemes(); }
    void markers_haveTheKeysOfThePalette()
    {
        QFETCH(Theme, theme);
        for (const QString &key : {u"yellow"_s, u"green"_s, u"blue"_s, u"pink"_s, u"orange"_s, u"purple"_s})
            QCOMPARE(theme.marker(key).key, key);
        QCOMPARE(theme.marker(u"no such colour"_s), theme.markers.first());
    }

    void ownMarkerColour_isSoftenedUntilReadable_data() { addThemes(); }
    void ownMarkerColour_isSoftenedUntilReadable()
    {
        QFETCH(Theme, theme);
        for (const QString &key : {u"#000000"_s, u"#ffffff"_s, u"#ff0000"_s, u"#00ffff"_s, u"#123456"_s}) {
            const MarkerColour marker = theme.marker(key);
            QVERIFY2(contrastRatio(theme.text, marker.fill) >= 4.5, qPrintable(key));
            QVERIFY2(contrastRatio(marker.edge, theme.page) >= 3, qPrintable(key));
        }
    }

    void windowPalette_isReadable_data() { addThemes(); }
    void windowPalette_isReadable()
    {
        QFETCH(Theme, theme);
        const QPalette palette = windowPalette(theme);
        QVERIFY(contrastRatio(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 7);
        QVERIFY(contrastRatio(palette.color(QPalette::Text), palette.color(QPalette::Base)) >= 7);
        QVERIFY(contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 7);
        QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
        QCOMPARE(palette.color(QPalette::Window).lightness() < 128, theme.dark);
    }

    void repository_hasTheSameThemes_data() { addThemes(); }
    void repository_hasTheSameThemes()
    {
        QFETCH(Theme, theme);
        KSyntaxHighlighting::Repository repository;
        addOwnFiles(repository);
        const KSyntaxHighlighting::Theme same = repository.theme(theme.name);
        QVERIFY(same.isValid());
        QCOMPARE(QColor::fromRgb(same.editorColor(KSyntaxHighlighting::Theme::BackgroundColor)), theme.page);
        QCOMPARE(QColor::fromRgb(same.textColor(KSyntaxHighlighting::Theme::Normal)), theme.text);
    }

    void missingColour_isNamed()
    {
        registerResourcesOnce();
        QFile file(u":/themes/light.theme"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Theme> theme = readTheme(file.readAll().replace("\"secondary-text\"", "\"secundary-text\""));
        QVERIFY(!theme.has_value());
        QVERIFY(theme.error().message.contains(u"secondary-text"_s));
    }

    void brokenFile_isReportedAndTheOthersLoad()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mine.theme"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        const LoadedThemes loaded = loadThemes({folder.path()});
        QCOMPARE(loaded.themes.size(), 4);
        QCOMPARE(loaded.errors.size(), 1);
        QVERIFY(loaded.errors.first().message.contains(u"mine.theme"_s));
    }

    void ownFile_takesThePlaceOfOursWithTheSameId()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(u":/themes/dark.theme"_s, folder.filePath(u"a.theme"_s)));
        const LoadedThemes loaded = loadThemes({folder.path()});
        QCOMPARE(loaded.themes.size(), 4);
        QVERIFY(loaded.errors.isEmpty());
    }

private:
    static void registerResourcesOnce() { (void)loadThemes(); }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "tst_theme.moc"
