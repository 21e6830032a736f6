// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notelink.h"
#include "ui/notes/notepreview.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class NoteLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void brackets_leadWhereTheySay_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<NoteLink>("link");
        QTest::newRow("article") << u"see [[A night ferry?]]"_s << NoteLink{NoteLink::Kind::Article, u"A night ferry?"_s};
        QTest::newRow("signs of Markdown") << u"[[100 % (of_all)]]"_s << NoteLink{NoteLink::Kind::Article, u"100 % (of_all)"_s};
        QTest::newRow("person") << u"ask [[@Olga Brandvik]]"_s << NoteLink{NoteLink::Kind::Person, u"Olga Brandvik"_s};
        QTest::newRow("figure") << u"is [[#240 passengers]] true?"_s << NoteLink{NoteLink::Kind::Figure, u"240 passengers"_s};
        QTest::newRow("behind code") << u"`[[x]]` [[@Olga]]"_s << NoteLink{NoteLink::Kind::Person, u"Olga"_s};
    }
    void brackets_leadWhereTheySay()
    {
        QFETCH(QString, note);
        QFETCH(NoteLink, link);
        NotePreview preview;
        preview.setNote(note);
        QTextCursor cursor(preview.document());
        QList<NoteLink> links;
        for (int place = 1; place < preview.document()->characterCount(); ++place) {
            cursor.setPosition(place);
            const auto found = noteLink(QUrl(cursor.charFormat().anchorHref()));
            if (found && !links.contains(*found))
                links.append(*found);
        }
        QCOMPARE(links, QList<NoteLink>{link});
        QVERIFY(preview.toPlainText().contains(link.words));
    }

    void code_staysAsItIs()
    {
        const QString note = u"`[[x]]`\n```\n[[y]]\n```"_s;
        QCOMPARE(withLinks(note), note);
    }

    void linkToNothing_saysSo()
    {
        NotePreview preview;
        preview.setLinkCheck([](const NoteLink &link) { return link.words == u"Olga"_s; });
        preview.setNote(u"[[@Olga]] [[@Nobody]]"_s);
        QTextCursor cursor(preview.document());
        cursor.setPosition(2);
        QVERIFY(cursor.charFormat().toolTip().isEmpty());
        cursor.setPosition(8);
        QVERIFY(cursor.charFormat().toolTip().contains(u"Nobody"_s));
    }
};

QTEST_MAIN(NoteLinkTest)
#include "tst_notelink.moc"
