// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/citation.h"

#include "app/article/article.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article article()
{
    Article made;
    made.bylines = {u"Ada Quill"_s};
    made.outlet = u"The Harbour Post"_s;
    made.source = u"https://post.example/ferries"_s;
    setBlocks(made, {{BlockKind::Title, u"Ferries to run at night"_s},
                     {BlockKind::Byline, u"By Ada Quill"_s},
                     {BlockKind::Paragraph, u"The council agreed."_s},
                     {BlockKind::Heading, u"Reactions"_s, 1},
                     {BlockKind::Paragraph, u"Boatmen were pleased."_s}});
    return made;
}

TextRange rangeOf(const Article &article, const QString &words)
{
    const qsizetype start = article.text.indexOf(words);
    return {start, start + words.size()};
}

}

class CitationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paragraphNumber_countsParagraphsAlone()
    {
        const Article made = article();
        QCOMPARE(paragraphNumber(made, rangeOf(made, u"agreed"_s).start), 1);
        QCOMPARE(paragraphNumber(made, rangeOf(made, u"Boatmen"_s).start), 2);
        QCOMPARE(paragraphNumber(made, rangeOf(made, u"Reactions"_s).start), 0);
        QCOMPARE(paragraphNumber(made, 0), 0);
    }

    void citation_leavesOutWhatTheArticleDoesNotGive()
    {
        const Article made = article();
        QCOMPARE(quoteWithCitation(made, rangeOf(made, u"Boatmen were"_s)),
                 u"“Boatmen were”\n— Ada Quill, “Ferries to run at night”, The Harbour Post, ¶ 2, https://post.example/ferries"_s);
    }

    void citation_putsNoMarksAroundAQuotation()
    {
        Article made;
        setBlocks(made, {{BlockKind::Title, u"A"_s}, {BlockKind::Paragraph, u"“We sail,” he said."_s}});
        QCOMPARE(quoteWithCitation(made, rangeOf(made, u"“We sail,”"_s)), u"“We sail,”\n— “A”, ¶ 1"_s);
    }
};

QTEST_GUILESS_MAIN(CitationTest)
#include "tst_citation.moc"
