// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"
#include "ui/theme/ownthemes.h"
#include "ui/theme/theme.h"
#include "ui/theme/themefile.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <algorithm>

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
    }

    void edgesOfMarkers_standOutFromEachOther_data() { addThemes(); }
    void edgesOfMarkers_standOutFromEachOther()
    {
        QFETCH(Theme, theme);
        for (const MarkerColour &marker : theme.markers) {
            for (const QColor &ground : {theme.page, theme.quoteTint})
                QVERIFY2(contrastRatio(marker.edge, ground) >= 3, qPrintable(marker.key));
            for (const MarkerColour &around : theme.markers) // a mark within another is told by its edge
                QVERIFY2(contrastRatio(marker.edge, around.fill) >= 3, qPrintable(marker.key + u" on "_s + around.key));
        }
    }

    void whatIsCurrent_standsOutFromWhateverItLiesOn_data() { addThemes(); }
    void whatIsCurrent_standsOutFromWhateverItLiesOn()
    {
        QFETCH(Theme, theme);
        for (const QColor &ground : {theme.page, theme.panel, theme.raised, theme.quoteTint, theme.searchHit})
            QVERIFY2(contrastRatio(theme.accent, ground) >= 3, qPrintable(ground.name()));
        for (const MarkerColour &marker : theme.markers)
            QVERIFY2(contrastRatio(theme.accent, marker.fill) >= 3, qPrintable(marker.key));
    }

    void lines_standOutFromSelectionAndSearchHits_data() { addThemes(); }
    void lines_standOutFromSelectionAndSearchHits()
    {
        QFETCH(Theme, theme);
        for (const MarkLook &look : theme.marks) {
            if (look.line == MarkLine::Bar)
                continue;
            for (const QColor &ground : {theme.selection, theme.searchHit})
                QVERIFY2(contrastRatio(look.colour, ground) >= 3, qPrintable(look.colour.name() + u" on "_s + ground.name()));
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
        for (int hue = 0; hue < 360; hue += 15) {
            for (int saturation = 0; saturation <= 255; saturation += 51) {
                for (int value = 0; value <= 255; value += 51) {
                    const QString key = QColor::fromHsv(hue, saturation, value).name();
                    const MarkerColour marker = theme.marker(key);
                    QVERIFY2(contrastRatio(theme.text, marker.fill) >= 4.5, qPrintable(key));
                    QVERIFY2(contrastRatio(marker.edge, theme.page) >= 3, qPrintable(key));
                }
            }
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

    void faultyTheme_isReportedWithItsPathAndLine_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        QTest::newRow("missing colour") << "\"secondary-text\""_ba << "\"secundary-text\""_ba << u"line 13"_s << u"window ▸ secondary-text"_s;
        QTest::newRow("colour that is none") << "\"#1f6db3\",\n                \"line\""_ba << "\"bluish\",\n                \"line\""_ba
                                             << u"line 23"_s << u"person ▸ colour"_s;
        QTest::newRow("marker without an edge") << "\"edge\": \"#4c8a22\""_ba << "\"rim\": \"#4c8a22\""_ba << u"line 59"_s << u"green ▸ edge"_s;
        QTest::newRow("no comma") << "\"light\","_ba << "\"light\""_ba << u"line 12"_s << QString();
        QTest::newRow("no id") << "\"id\""_ba << "\"identity\""_ba << u"line 10"_s << u"no id"_s;
    }
    void faultyTheme_isReportedWithItsPathAndLine()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QFETCH(QString, where);
        QFETCH(QString, what);
        registerResourcesOnce();
        QFile file(u":/themes/light.theme"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(json.contains(right));
        const Result<Theme> theme = readTheme(json.replace(right, wrong), u"mine.theme"_s);
        QVERIFY(!theme.has_value());
        QVERIFY2(theme.error().message.contains(u"mine.theme, "_s + where + u':'), qPrintable(theme.error().message));
        QVERIFY2(theme.error().message.contains(what), qPrintable(theme.error().message));
        QVERIFY(!theme.error().advice.isEmpty());
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

    void themeMadeBeforeThereWereRules_marksThemInItsAccent()
    {
        registerResourcesOnce();
        QFile file(u":/themes/light.theme"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        const qsizetype start = json.indexOf(",\n            \"rule\"");
        const qsizetype end = json.indexOf('}', start) + 1;
        QVERIFY(start > 0);
        const Result<Theme> theme = readTheme(QByteArray(json).remove(start, end - start), u"old.theme"_s);
        QVERIFY(theme.has_value());
        QCOMPARE(theme->mark(MarkKind::Rule), (MarkLook{theme->accent, MarkLine::Wavy}));
        QVERIFY(theme->mark(MarkKind::Rule).colour != readTheme(json, u"new.theme"_s)->mark(MarkKind::Rule).colour);
    }

    void ownFile_takesThePlaceOfOursWithTheSameId()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(u":/themes/dark.theme"_s, folder.filePath(u"a.theme"_s)));
        const LoadedThemes loaded = loadThemes({folder.path()});
        QCOMPARE(loaded.themes.size(), 4);
        QVERIFY(loaded.errors.isEmpty());
    }

    void copiedTheme_isAThemeOfItsOwnWithTheSameColours()
    {
        QTemporaryDir folder;
        const QString own = folder.filePath(u"themes"_s);
        const LoadedThemes before = loadThemes({own});
        const Result<QString> first = copyTheme(before.themes.at(1), own, before.themes);
        QVERIFY(first.has_value());
        const Result<QString> second = copyTheme(before.themes.at(1), own, loadThemes({own}).themes);
        QVERIFY(second.has_value());
        const LoadedThemes after = loadThemes({own});
        QVERIFY(after.errors.isEmpty());
        QCOMPARE(after.themes.size(), before.themes.size() + 2);
        Theme copy = *std::ranges::find(after.themes, *second, &Theme::path);
        const Theme &other = *std::ranges::find(after.themes, *first, &Theme::path);
        QVERIFY(copy.id != other.id);
        QVERIFY(copy.name != other.name);
        copy.path = before.themes.at(1).path;
        copy.id = before.themes.at(1).id;
        copy.name = before.themes.at(1).name;
        QCOMPARE(copy, before.themes.at(1));
    }

    void themeThatCannotBeWritten_saysWhere()
    {
        QTemporaryDir folder;
        QFile blocking(folder.filePath(u"themes"_s)); // a file where the folder should be
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        const QList<Theme> themes = loadThemes().themes;
        const Result<QString> copied = copyTheme(themes.first(), blocking.fileName(), themes);
        QVERIFY(!copied.has_value());
        QVERIFY(copied.error().message.contains(blocking.fileName()));
        QVERIFY(!copied.error().advice.isEmpty());
    }

private:
    static void registerResourcesOnce() { (void)loadThemes(); }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "tst_theme.moc"
