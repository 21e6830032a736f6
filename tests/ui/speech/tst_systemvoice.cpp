// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/systemvoice.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class SystemVoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void engineThatIsNotThere_isToldForEachSentence()
    {
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"no-such-engine"_s));
        SystemVoice voice(u"no-such-engine"_s);
        QSignalSpy failures(&voice, &Voice::failed);
        QSignalSpy ends(&voice, &Voice::finished);
        voice.say(u"It rained."_s, u"en"_s);
        voice.say(u"It stopped."_s, {});
        QCOMPARE(failures.size(), 2);
        QVERIFY(!failures.first().first().toString().isEmpty());
        QVERIFY(ends.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SystemVoiceTest)
#include "tst_systemvoice.moc"
