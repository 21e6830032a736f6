// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulefiles.h"
#include "resources/resources.h"
#include "tests/support/windowtest.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/rulesource.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include <algorithm>

using namespace pullquote;
using namespace Qt::StringLiterals;

/// The editor of highlight rules, in the real window.
class RuleDialogTest : public WindowTest
{
    Q_OBJECT

    RuleDialog *m_dialog = nullptr;
    RuleSource *m_source = nullptr;

    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName) const
    {
        const QList<Widget *> all = m_dialog->findChildren<Widget *>();
        const auto found = std::ranges::find_if(all, [&](const Widget *widget) { return widget->accessibleName() == accessibleName; });
        return found == all.end() ? nullptr : *found;
    }

    [[nodiscard]] QListWidget *files() const { return named<QListWidget>(u"Files of rules"_s); }
    [[nodiscard]] QListWidget *problems() const { return named<QListWidget>(u"Problems"_s); }
    [[nodiscard]] QTreeWidget *found() const { return named<QTreeWidget>(u"Found in the open article"_s); }

    [[nodiscard]] QStringList fileNames() const
    {
        QStringList names;
        for (int row = 0; row < files()->count(); ++row)
            names.append(files()->item(row)->text());
        return names;
    }

    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const QList<QPushButton *> all = m_dialog->findChildren<QPushButton *>();
        return *std::ranges::find_if(all, [&](const QPushButton *each) { return each->text().remove(u'&') == text; });
    }

    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }

    /// Puts @p after in the place of @p before, as one who types.
    void replace(const QString &before, const QString &after) const
    {
        QTextCursor cursor = m_source->document()->find(before);
        QVERIFY(!cursor.isNull());
        cursor.insertText(after);
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        return QTest::qWaitFor([&] {
            return std::ranges::any_of(m_dialog->findChildren<QLabel *>(), [&](const QLabel *label) { return label->text() == words; });
        });
    }

    [[nodiscard]] QString onDisk(const QString &file) const
    {
        return QString::fromUtf8(readRuleFile(m_folder->filePath(u"syntax/"_s + file)).value_or(QByteArray()));
    }

private Q_SLOTS:
    void initTestCase() { registerResources(); }

    void init()
    {
        start();
        qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit()); // where the trash lies
        m_window->setRulesFolder(m_folder->path());
        workspace().shelf().importText(u"Harbour\n\nThe deadline is 2031. A second deadline may follow."_s);
        m_window->findChild<QAction *>(u"editRules"_s)->trigger();
        m_dialog = m_window->findChild<RuleDialog *>();
        QVERIFY(m_dialog && m_dialog->isVisible());
        m_source = m_dialog->findChild<RuleSource *>();
    }

    void cleanup()
    {
        QVERIFY(isQuiet());
        end();
    }

    void builtInRules_canBeReadAndCopiedOnly()
    {
        QCOMPARE(fileNames(), (QStringList{u"Bills and cases (built in)"_s, u"Hedges and vague sources (built in)"_s, u"Reporting verbs (built in)"_s}));
        QVERIFY(m_source->isReadOnly());
        QVERIFY(m_source->toPlainText().contains(u"<language name=\"Bills and cases\""_s));
        QVERIFY(!button(u"Delete…"_s)->isEnabled());
        QVERIFY(!button(u"Save"_s)->isEnabled());
        QVERIFY(says(u"No problems"_s));
        click(u"Make a Copy"_s);
        QCOMPARE(files()->currentItem()->text(), u"My Bills and cases"_s);
        QVERIFY(!m_source->isReadOnly());
        QVERIFY(onDisk(u"my-bills-and-cases.xml"_s).contains(u"<language name=\"My Bills and cases\""_s));
    }

    void newRule_isTriedOnTheArticleAndClickingLeadsToEachPlace()
    {
        click(u"New"_s);
        QVERIFY(says(u"3 places in the open article"_s));
        QCOMPARE(found()->topLevelItemCount(), 2);
        const QTreeWidgetItem *item = found()->topLevelItem(0);
        QCOMPARE(item->text(0) + u'/' + item->text(1) + u'/' + item->text(2), u"deadline/Word/2"_s);
        const QSignalSpy asked(m_dialog, &RuleDialog::placeRequested);
        const QPoint place = found()->visualItemRect(item).center();
        QTest::mouseClick(found()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(found()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(asked.size(), 2);
        const qsizetype first = m_view->article().text.indexOf(u"deadline"_s);
        QCOMPARE(asked.at(0).first().value<TextRange>(), (TextRange{first, first + 8}));
        QCOMPARE(asked.at(1).first().value<TextRange>().start, m_view->article().text.lastIndexOf(u"deadline"_s));
        replace(u"deadline"_s, u"harbour"_s);
        QVERIFY(says(u"2 places in the open article"_s));
        QCOMPARE(found()->topLevelItem(0)->text(0), u"Harbour"_s);
    }

    void slip_isNamedWithItsLineWhileTypingAndClickingLeadsThere()
    {
        click(u"New"_s);
        replace(u"context=\"#stay\" String=\"words\""_s, u"context=\"#stay\" String=\"wards\""_s);
        QVERIFY(says(u"1 problem"_s));
        const int line = int(m_source->toPlainText().section(u"wards"_s, 0, 0).count(u'\n')) + 1;
        QVERIFY2(problems()->item(0)->text().startsWith(u"Line %1: "_s.arg(line)), qPrintable(problems()->item(0)->text()));
        QVERIFY(problems()->item(0)->text().contains(u"wards"_s));
        QVERIFY(says(u"Nothing is looked for until the problems are mended."_s));
        m_source->moveCursor(QTextCursor::Start);
        QTest::mouseClick(problems()->viewport(), Qt::LeftButton, {}, problems()->visualItemRect(problems()->item(0)).center());
        QCOMPARE(m_source->textCursor().blockNumber() + 1, line);
        replace(u"wards"_s, u"words"_s);
        QVERIFY(says(u"No problems"_s));
        m_dialogs->confirmations.append(true);
        m_dialog->close();
    }

    void saved_isOnDiskAndMarksTheArticle()
    {
        click(u"New"_s);
        replace(u"My Rule"_s, u"Dates"_s);
        QVERIFY(button(u"Save"_s)->isEnabled());
        QVERIFY(m_dialog->isWindowModified());
        click(u"Save"_s);
        QVERIFY(!button(u"Save"_s)->isEnabled());
        QVERIFY(onDisk(u"my-rule.xml"_s).contains(u"name=\"Dates\""_s));
        QCOMPARE(files()->currentItem()->text(), u"Dates"_s);
        QVERIFY(QTest::qWaitFor([this] {
            return std::ranges::any_of(m_view->page().spans().all(), [](const MarkSpan &span) { return span.label == u"Year"_s; });
        }));
    }

    void unsavedText_isNeverDroppedUnasked()
    {
        click(u"New"_s);
        replace(u"promise"_s, u"pledge"_s);
        const int row = files()->currentRow();
        m_dialogs->confirmations << false << false << false;
        files()->setCurrentRow(0);
        QCOMPARE(files()->currentRow(), row);
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        QVERIFY(m_source->toPlainText().contains(u"pledge"_s));
        QVERIFY(m_dialogs->allAnswered());
        m_dialogs->confirmations << true;
        files()->setCurrentRow(0);
        QVERIFY(m_source->isReadOnly());
        QVERIFY(!onDisk(u"my-rule.xml"_s).contains(u"pledge"_s));
    }

    void deletedRule_isAskedAboutAndGoesToTheTrash()
    {
        click(u"New"_s);
        m_dialogs->confirmations << false;
        click(u"Delete…"_s);
        QCOMPARE(files()->count(), 4);
        const QString rule = onDisk(u"my-rule.xml"_s);
        m_dialogs->confirmations << true;
        click(u"Delete…"_s);
        QCOMPARE(files()->count(), 3);
        QVERIFY(!QFile::exists(m_folder->filePath(u"syntax/my-rule.xml"_s)));
        QCOMPARE(readRuleFile(m_folder->filePath(u"Trash/files/my-rule.xml"_s)).value_or(QByteArray()), rule.toUtf8());
    }

    void deletedRule_withoutATrashIsAskedAboutAgain()
    {
        QVERIFY(writeRuleFile(m_folder->filePath(u"Trash"_s), "no folder").has_value());
        click(u"New"_s);
        m_dialogs->confirmations << true << false;
        click(u"Delete…"_s);
        QCOMPARE(files()->count(), 4);
        QVERIFY(!onDisk(u"my-rule.xml"_s).isEmpty());
        m_dialogs->confirmations << true << true;
        click(u"Delete…"_s);
        QCOMPARE(m_dialogs->asked.last(), u"confirm: Delete Rule for Good"_s);
        QCOMPARE(files()->count(), 3);
        QVERIFY(!QFile::exists(m_folder->filePath(u"syntax/my-rule.xml"_s)));
    }

    void ruleThatAnotherProgramDeleted_leavesTheList()
    {
        click(u"New"_s);
        QVERIFY(QFile::remove(m_folder->filePath(u"syntax/my-rule.xml"_s)));
        m_dialogs->confirmations << true;
        click(u"Delete…"_s);
        QCOMPARE(files()->count(), 3);
    }

    void filesThatComeMeanwhile_doNotTakeThePlaceOfTheOneWritten()
    {
        click(u"New"_s);
        QVERIFY(writeRuleFile(m_folder->filePath(u"syntax/a.xml"_s), firstRule(u"Anchors"_s)).has_value());
        for (const QString &word : {u"pledge"_s, u"oath"_s}) {
            replace(word == u"pledge" ? u"promise"_s : u"pledge"_s, word);
            click(u"Save"_s);
            QVERIFY(onDisk(u"my-rule.xml"_s).contains(word));
        }
        QVERIFY(onDisk(u"a.xml"_s).contains(u"Anchors"_s));
        QCOMPARE(files()->count(), 5);
        QCOMPARE(files()->currentItem()->text(), u"My Rule"_s);
    }

    void ruleForOtherPrograms_staysInTheListOnceWrittenHere()
    {
        click(u"New"_s);
        replace(u"section=\"Pullquote\""_s, u"section=\"Sources\""_s);
        click(u"Save"_s);
        QCOMPARE(files()->currentItem()->text(), u"my-rule.xml"_s);
        replace(u"section=\"Sources\""_s, u"section=\"Pullquote\""_s);
        click(u"Save"_s);
        QCOMPARE(files()->currentItem()->text(), u"My Rule"_s);
    }

    void whatAnotherProgramWrote_isNotWrittenOverUnasked()
    {
        click(u"New"_s);
        replace(u"promise"_s, u"pledge"_s);
        QVERIFY(writeRuleFile(m_folder->filePath(u"syntax/my-rule.xml"_s), firstRule(u"Theirs"_s)).has_value());
        m_dialogs->confirmations << false;
        click(u"Save"_s);
        QVERIFY(onDisk(u"my-rule.xml"_s).contains(u"Theirs"_s));
        QVERIFY(m_source->toPlainText().contains(u"pledge"_s));
        m_dialogs->confirmations << true;
        click(u"Save"_s);
        QVERIFY(onDisk(u"my-rule.xml"_s).contains(u"pledge"_s));
        replace(u"pledge"_s, u"oath"_s);
        click(u"Save"_s); // now the file is as it was left here
        QVERIFY(onDisk(u"my-rule.xml"_s).contains(u"oath"_s));
    }

    void secondNewRule_hasAnotherNameAndFile()
    {
        click(u"New"_s);
        click(u"New"_s);
        QCOMPARE(files()->currentItem()->text(), u"My Rule 2"_s);
        QVERIFY(!onDisk(u"my-rule-2.xml"_s).isEmpty());
    }
};

QTEST_MAIN(RuleDialogTest)
#include "tst_ruledialog.moc"
