// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/error.h"
#include "ui/dialogs/choicedialog.h"
#include "ui/dialogs/figuredialog.h"
#include "ui/dialogs/windowdialogs.h"

#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace pullquote;
using namespace Qt::StringLiterals;

class WindowDialogsTest : public QObject
{
    Q_OBJECT
private:
    /// Runs @p answer on the dialog that the next question opens.
    template<typename Dialog, typename Answer>
    void whenAsked(Answer answer)
    {
        QTimer::singleShot(0, this, [answer] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            answer(dialog);
        });
    }

private Q_SLOTS:
    void confirm_isTrueForTheActionsButtonOnly_data()
    {
        QTest::addColumn<bool>("agree");
        QTest::newRow("the action") << true;
        QTest::newRow("cancel") << false;
    }
    void confirm_isTrueForTheActionsButtonOnly()
    {
        QFETCH(bool, agree);
        QWidget window;
        WindowDialogs dialogs(&window);
        whenAsked<QMessageBox>([agree](QMessageBox *box) {
            QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel)); // Return must not delete
            for (QAbstractButton *button : box->buttons()) {
                if ((button->text() == u"Delete") == agree) {
                    button->click();
                    return;
                }
            }
        });
        QCOMPARE(dialogs.confirm(u"Delete the article?"_s, u"Its marks go with it."_s, u"Delete"_s), agree);
    }

    void showError_hasTheMessageAndTheAdviceAsTheyAre()
    {
        QWidget window;
        WindowDialogs dialogs(&window);
        whenAsked<QMessageBox>([](QMessageBox *box) {
            QCOMPARE(box->text(), u"Cannot read <b>.txt"_s);
            QCOMPARE(box->informativeText(), u"Rename it."_s);
            QCOMPARE(box->textFormat(), Qt::PlainText);
            box->accept();
        });
        dialogs.showError({u"Cannot read <b>.txt"_s, u"Rename it."_s});
    }

    void askText_givesTheTextOrNothing()
    {
        QWidget window;
        WindowDialogs dialogs(&window);
        whenAsked<QInputDialog>([](QInputDialog *dialog) {
            QCOMPARE(dialog->textValue(), u"old"_s);
            dialog->setTextValue(u"new"_s);
            dialog->accept();
        });
        QCOMPARE(dialogs.askText(u"Rename"_s, u"Name:"_s, u"old"_s), std::optional(u"new"_s));
        whenAsked<QInputDialog>([](QInputDialog *dialog) { dialog->reject(); });
        QVERIFY(!dialogs.askText(u"Rename"_s, u"Name:"_s, u"old"_s));
    }

    void choose_filtersByWhatIsTypedAndGivesTheRow()
    {
        QWidget window;
        WindowDialogs dialogs(&window);
        const QStringList names{u"Ada Holm"_s, u"Piers Lund"_s, u"Ida Holm"_s, u"Ada Lund"_s};
        whenAsked<ChoiceDialog>([](ChoiceDialog *dialog) {
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"HOLM"_s);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Down);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        });
        QCOMPARE(dialogs.choose(u"Merge"_s, u"Into:"_s, names), std::optional<qsizetype>(2));
        whenAsked<ChoiceDialog>([](ChoiceDialog *dialog) {
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"nobody"_s);
            QVERIFY(!dialog->choice());
            dialog->reject();
        });
        QVERIFY(!dialogs.choose(u"Merge"_s, u"Into:"_s, names));
    }

    void askFigure_readsNumbersAndRefusesWords()
    {
        QWidget window;
        WindowDialogs dialogs(&window);
        const FigureValue initial{2.5e6, {}, {}, false, u"USD"_s, u"the bridge"_s};
        whenAsked<FigureDialog>([initial](FigureDialog *dialog) {
            QCOMPARE(dialog->value(), std::optional(initial));
            auto *number = qobject_cast<QLineEdit *>(dialog->focusWidget());
            QVERIFY(number);
            number->setText(u"many"_s);
            QVERIFY(!dialog->value());
            number->setText(u"3.5"_s);
            dialog->accept();
        });
        QCOMPARE(dialogs.askFigure(u"$2.5 million"_s, initial), std::optional(FigureValue{3.5, {}, {}, false, u"USD"_s, u"the bridge"_s}));
    }
};

QTEST_MAIN(WindowDialogsTest)
#include "tst_windowdialogs.moc"
