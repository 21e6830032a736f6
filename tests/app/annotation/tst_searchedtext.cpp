// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/annotation/searchedtext.h"

#include "app/annotation/anchoring.h"
#include "app/annotation/selectors.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

/// Long enough to be indexed, with a quotation now and then.
QString longText()
{
    static const QStringList syllables = u"ba den fro gal hem ir kol lan mar nes or pel rus sa tor ul ven wes zan lin"_s.split(u' ');
    QRandomGenerator random(11);
    QString text;
    while (text.size() < 60'000) {
        for (int count = 1 + random.bounded(4); count > 0; --count)
            text += syllables.at(random.bounded(int(syllables.size())));
        text += random.bounded(9) == 0 ? u",” he said. “"_s : random.bounded(60) == 0 ? u".\n"_s : u" "_s;
    }
    return text;
}

QList<qsizetype> scanned(const QString &text, const QString &words)
{
    QList<qsizetype> found;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        found.append(at);
    return found;
}

/// Each second paragraph with words replaced, and a new one before them all.
QString edited(const QString &text)
{
    QStringList paragraphs = text.split(u'\n');
    for (qsizetype nth = 0; nth < paragraphs.size(); nth += 2)
        paragraphs[nth].replace(u" sa "_s, u" nessa "_s).replace(u" he said"_s, u" she said"_s);
    return u"Brought up to date on Friday.\n"_s + paragraphs.join(u'\n');
}

}

class SearchedTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_areThoseThatAScanFinds()
    {
        const QString text = longText();
        const QString folded = SearchedText::fold(text);
        const SearchedText searched(text);
        QRandomGenerator random(3);
        for (int nth = 0; nth < 200; ++nth) {
            const QString words = text.sliced(random.bounded(int(text.size()) - 80), 1 + random.bounded(40));
            QCOMPARE(searched.places(SearchedText::fold(words)), scanned(folded, SearchedText::fold(words)));
            QCOMPARE(searched.placesToTheLetter(words), scanned(text, words));
        }
        QVERIFY(searched.places(u"words that stand nowhere").isEmpty());
        QVERIFY(searched.places(QStringView()).isEmpty());
    }

    void fold_makesSpellingsEqualUnitForUnit()
    {
        QCOMPARE(SearchedText::fold(u"“It’s 9–5,”\u00A0he said\n"), u"\"It's 9-5,\" he said\n"_s);
    }

    void partsLike_haveAPassageThatWasEdited()
    {
        const QString text = longText();
        const SearchedText searched(text);
        for (int nth = 0; nth < 20; ++nth)
            (void)searched.places(u"words that stand nowhere");
        QString passage = SearchedText::fold(text).sliced(30'000, 150);
        passage.replace(70, 10, u"something else"_s);
        const QList<TextRange> parts = searched.partsLike(passage);
        QVERIFY(std::ranges::any_of(parts, [](TextRange part) { return part.contains(TextRange{30'000, 30'150}); }));
        qsizetype length = 0;
        for (const TextRange &part : parts)
            length += part.length();
        QVERIFY(length < text.size() / 2);
    }

    void anchors_areTheSameWithAnIndexAndWithout()
    {
        const QString before = longText();
        const QString after = edited(before);
        const SearchedText indexedBefore(before);
        const SearchedText indexedAfter(after);
        QRandomGenerator random(5);
        int changed = 0;
        for (int nth = 0; nth < 120; ++nth) {
            const qsizetype start = random.bounded(int(before.size()) - 200);
            for (const Segment &segment : segments(before, {start, start + 20 + random.bounded(120)})) {
                const Anchor found = anchor(segment, indexedAfter, indexedBefore);
                QCOMPARE(found, anchor(segment, after, before));
                changed += found.state >= AnchorState::Uncertain ? 1 : 0;
            }
        }
        QVERIFY(changed > 5); // or nothing was looked for by parts
    }
};

QTEST_GUILESS_MAIN(SearchedTextTest)
#include "tst_searchedtext.moc"
