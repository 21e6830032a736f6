// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "resources/resources.h"
#include "tests/support/scripteddialogs.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>
#include <QtGui/QStyleHints>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// The themes of the real window: the system's choice, the reader's own files.
class ThemesTest : public QObject
{
    Q_OBJECT
    struct Run {
        explicit Run(const QString &folder)
            : themes(folder + u"/themes"_s)
            , library(*Library::open(folder + u"/library.sqlite"_s))
            , settings(folder + u"/window.ini"_s)
        {
            auto scripted = std::make_unique<ScriptedDialogs>();
            dialogs = scripted.get();
            window = std::make_unique<MainWindow>(*library, settings, loadThemes().themes, std::move(scripted));
            window->setThemesFolder(themes);
            window->show();
        }

        /// The menu as the reader opens it.
        [[nodiscard]] QMenu *openMenu() const
        {
            for (QMenu *menu : window->menuBar()->findChildren<QMenu *>()) {
                if (menu->title() == u"&Theme"_s) {
                    Q_EMIT menu->aboutToShow();
                    return menu;
                }
            }
            return nullptr;
        }

        [[nodiscard]] QStringList entries() const
        {
            QStringList texts;
            for (const QAction *action : openMenu()->actions())
                texts.append(action->text().remove(u'&'));
            return texts;
        }

        void choose(const QString &entry) const
        {
            for (QAction *action : openMenu()->actions()) {
                if (action->text().remove(u'&') == entry)
                    return action->trigger();
            }
            QFAIL(qPrintable(entry + u" is not in the menu"));
        }

        QString themes;
        std::unique_ptr<Library> library;
        WindowSettings settings;
        ScriptedDialogs *dialogs;
        std::unique_ptr<MainWindow> window;
    };

    static QByteArray lightTheme()
    {
        QFile file(u":/themes/light.theme"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Writes a theme like our light one whose page has the colour @p page.
    static void writeTheme(const Run &run, const QString &name, const QByteArray &page)
    {
        QByteArray json = lightTheme();
        json.replace("Pullquote Light"_ba, name.toUtf8());
        json.replace("\"id\": \"light\""_ba, QByteArray("\"id\": \"" + name.toUtf8() + "\""));
        const qsizetype colour = json.indexOf('#', json.indexOf("\"BackgroundColor\""));
        json.replace(colour, page.size(), page);
        write(run, name, json);
    }

    static void write(const Run &run, const QString &name, const QByteArray &json)
    {
        QVERIFY(QDir().mkpath(run.themes));
        QFile file(run.themes + u'/' + name + u".theme"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(json), json.size());
    }

    static QColor page() { return QApplication::palette().color(QPalette::Base); }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void asTheSystem_followsTheSystemWhileTheProgramRuns()
    {
        const QTemporaryDir folder;
        const Run run(folder.path());
        run.choose(u"As the System"_s);
        QStyleHints *system = QGuiApplication::styleHints();
        Q_EMIT system->colorSchemeChanged(Qt::ColorScheme::Dark);
        QVERIFY(page().lightness() < 128);
        Q_EMIT system->colorSchemeChanged(Qt::ColorScheme::Light);
        QVERIFY(page().lightness() > 128);
    }

    void chosenTheme_staysWhenTheSystemChanges()
    {
        const QTemporaryDir folder;
        const Run run(folder.path());
        run.choose(u"Pullquote Sepia"_s);
        const QColor sepia = page();
        Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Dark);
        QCOMPARE(page(), sepia);
    }

    void ownTheme_isInTheMenuAndWornAgainAtTheNextStart()
    {
        const QTemporaryDir folder;
        {
            const Run run(folder.path());
            writeTheme(run, u"Moss"_s, "#f0f8e8");
            QVERIFY(run.entries().contains(u"Moss"_s));
            run.choose(u"Moss"_s);
            QCOMPARE(page(), QColor(u"#f0f8e8"_s));
        }
        const Run again(folder.path());
        QCOMPARE(page(), QColor(u"#f0f8e8"_s));
        QCoreApplication::processEvents();
        QVERIFY(again.dialogs->errors.isEmpty());
    }

    void changedFile_isReadAgainAsTheMenuOpens()
    {
        const QTemporaryDir folder;
        const Run run(folder.path());
        writeTheme(run, u"Moss"_s, "#f0f8e8");
        run.choose(u"Moss"_s);
        writeTheme(run, u"Moss"_s, "#f8f8f0");
        (void)run.openMenu();
        QCOMPARE(page(), QColor(u"#f8f8f0"_s));
    }

    void removedFile_leavesTheMenuAndTheWindowAsTheSystemIs()
    {
        const QTemporaryDir folder;
        const Run run(folder.path());
        writeTheme(run, u"Moss"_s, "#f0f8e8");
        run.choose(u"Moss"_s);
        QVERIFY(QFile::remove(run.themes + u"/Moss.theme"_s));
        QVERIFY(!run.entries().contains(u"Moss"_s));
        QVERIFY(page() != QColor(u"#f0f8e8"_s));
    }

    void faultyFile_isToldOnceAndTheOthersAreThere()
    {
        const QTemporaryDir folder;
        const Run run(folder.path());
        writeTheme(run, u"Moss"_s, "#f0f8e8");
        write(run, u"broken"_s, "{\n  \"metadata\": oops\n}\n");
        QVERIFY(run.entries().contains(u"Moss"_s));
        (void)run.openMenu();
        QCoreApplication::processEvents();
        QCOMPARE(run.dialogs->errors.size(), 1);
        QVERIFY(run.dialogs->errors.first().message.contains(u"broken.theme, line 2"_s));
        QVERIFY(!run.dialogs->errors.first().advice.isEmpty());
        write(run, u"broken"_s, "{}\n");
        (void)run.openMenu();
        QCoreApplication::processEvents();
        QCOMPARE(run.dialogs->errors.size(), 2);
    }

    void newTheme_isACopyOfThisOneChosenAndOpenedForTheReader()
    {
        const QTemporaryDir folder;
        const Run run(folder.path());
        run.choose(u"Pullquote Sepia"_s);
        const QColor sepia = page();
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"file"_s, this, "keepOpened");
        run.choose(u"New Theme from This One"_s);
        run.choose(u"Open Themes Folder"_s);
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QStringList({run.themes + u"/my-theme.theme"_s, run.themes}));
        QCOMPARE(run.settings.theme(), u"my-theme"_s);
        QCOMPARE(page(), sepia);
        QVERIFY(run.entries().contains(u"My Theme"_s));
        QVERIFY(run.dialogs->errors.isEmpty());
    }

public Q_SLOTS:
    void keepOpened(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private:
    QStringList m_opened;
};

QTEST_MAIN(ThemesTest)
#include "tst_themes.moc"
