// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/textlanguage.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class TextLanguageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void language_isTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("English")
            << u"The council of Arlen voted on Tuesday to lengthen the tram line, and Mayor Inés López said that it would pay for itself."_s
            << u"en"_s;
        QTest::newRow("German")
            << u"Der Rat der Stadt hat am Dienstag beschlossen, die Straßenbahn bis an den alten Hafen zu verlängern, und das war nach neun Stunden in der Nacht."_s
            << u""_s;
        QTest::newRow("Dutch")
            << u"De raad van de stad heeft dinsdag besloten om de tram door te trekken naar de oude haven, en dat was na een debat van negen uur in de nacht."_s
            << u""_s;
        QTest::newRow("Spanish")
            << u"El consejo de la ciudad votó el martes por alargar la línea del tranvía hasta el viejo puerto, y la alcaldesa dijo que se pagaría sola."_s
            << u""_s;
        QTest::newRow("too little") << u"The tram is late."_s << u""_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void language_isTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOf(text), language);
    }
};

QTEST_GUILESS_MAIN(TextLanguageTest)
#include "tst_textlanguage.moc"
