// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/accessiblearticle.h"

#include "ui/reading/articleview.h"
#include "ui/theme/themefile.h"

#include <QtTest/QTest>

using namespace pullquote;
using namespace Qt::StringLiterals;

class AccessibleArticleTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<ArticleView> m_view;
    Article m_article;

    [[nodiscard]] QAccessibleInterface *interface() const { return QAccessible::queryAccessibleInterface(m_view.get()); }
    [[nodiscard]] QAccessibleTextInterface *text() const { return interface()->textInterface(); }
    [[nodiscard]] TextRange rangeOf(const QString &words) const
    {
        const qsizetype start = m_article.text.indexOf(words);
        return {start, start + words.size()};
    }
    [[nodiscard]] MarkSpan markOn(const QString &words, MarkKind kind) const
    {
        MarkSpan span;
        span.range = rangeOf(words);
        span.key.kind = kind;
        return span;
    }

private Q_SLOTS:
    void init()
    {
        QList<DraftBlock> drafts = {
            {BlockKind::Title, u"Two bridges for one river"_s, 0},
            {BlockKind::Paragraph, u"Engineer Astrid Lund spoke first. She wanted both. Nobody laughed."_s, 0},
            {BlockKind::Heading, u"What it costs"_s, 1},
        };
        for (int i = 0; i < 80; ++i)
            drafts.append({BlockKind::Paragraph, u"Item %1 of the budget was read aloud, and then read again."_s.arg(i), 0});
        m_article = {};
        setBlocks(m_article, drafts);
        m_view = std::make_unique<ArticleView>();
        m_view->setTheme(loadThemes().themes.first());
        m_view->resize(800, 600);
        m_view->setArticle(m_article);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QVERIFY(interface() && text());
    }

    void document_hasRoleNameAndWholeText()
    {
        QCOMPARE(interface()->role(), QAccessible::Document);
        QCOMPARE(interface()->text(QAccessible::Name), u"Article: Two bridges for one river"_s);
        QVERIFY(interface()->state().readOnly);
        QVERIFY(interface()->state().selectableText);
        QVERIFY(interface()->state().focusable);
        QCOMPARE(text()->characterCount(), int(m_article.text.size()));
        QCOMPARE(text()->text(0, -1), m_article.text);
        QCOMPARE(text()->text(4, 11), u"bridges"_s);
    }

    void images_areGraphicsNamedByWhatTheyShow()
    {
        const int others = interface()->childCount();
        m_article.images = {{1, u"lund.png"_s, u"Astrid Lund with her plans"_s, ImageState::Kept, "hash", {300, 200}},
                            {70, u"gone.png"_s, {}, ImageState::Missing, {}, {}}};
        m_view->setArticle(m_article);
        QCOMPARE(interface()->childCount(), others + 2);
        QAccessibleInterface *seen = interface()->child(others);
        QAccessibleInterface *below = interface()->child(others + 1);
        QCOMPARE(seen->role(), QAccessible::Graphic);
        QCOMPARE(seen->text(QAccessible::Name), u"Astrid Lund with her plans"_s);
        QCOMPARE(seen->imageInterface()->imageDescription(), u"Astrid Lund with her plans"_s);
        QVERIFY(seen->rect().contains(QRect(seen->rect().topLeft(), QSize(300, 200)))); // and the pixels it begins and ends in
        QVERIFY(seen->rect().width() <= 301 && seen->rect().height() <= 201);
        QCOMPARE(seen->parent(), interface());
        QCOMPARE(interface()->indexOfChild(seen), others);
        QCOMPARE(interface()->childAt(seen->rect().center().x(), seen->rect().center().y()), seen);
        QVERIFY(!seen->state().offscreen);
        QCOMPARE(below->text(QAccessible::Name), u"Image without a description"_s);
        QVERIFY(below->text(QAccessible::Description).contains(u"gone.png"));
        QVERIFY(below->state().offscreen);
        QVERIFY(below->rect().isEmpty());
        QCOMPARE(text()->text(0, -1), m_article.text);

        m_article.images.clear();
        m_view->setArticle(m_article);
        QCOMPARE(interface()->childCount(), others);
    }

    void caretAndSelection_areThoseOfTheView()
    {
        const TextRange name = rangeOf(u"Astrid Lund"_s);
        m_view->setSelection(name);
        int start = 0;
        int end = 0;
        text()->selection(0, &start, &end);
        QCOMPARE(TextRange(start, end), name);
        QCOMPARE(text()->selectionCount(), 1);
        QCOMPARE(text()->cursorPosition(), int(name.end));
        text()->removeSelection(0);
        QCOMPARE(text()->selectionCount(), 0);
        text()->setSelection(0, 0, 3);
        QCOMPARE(m_view->selectedText(), u"Two"_s);
        text()->setCursorPosition(int(rangeOf(u"Item 79"_s).start));
        QVERIFY(!m_view->rectOf(rangeOf(u"Item 79"_s)).isEmpty());
    }

    void units_areThoseAroundAPlace_data()
    {
        QTest::addColumn<QAccessible::TextBoundaryType>("type");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, QAccessible::TextBoundaryType type, const QString &at, const QString &after) {
            QTest::newRow(name) << type << at << after;
        };
        row("character", QAccessible::CharBoundary, u"w"_s, u"a"_s);
        row("word", QAccessible::WordBoundary, u"wanted"_s, u" "_s);
        row("sentence", QAccessible::SentenceBoundary, u"She wanted both."_s, u"She wanted both."_s);
        row("paragraph", QAccessible::ParagraphBoundary,
            u"Engineer Astrid Lund spoke first. She wanted both. Nobody laughed."_s, u"What it costs"_s);
    }

    void units_areThoseAroundAPlace()
    {
        QFETCH(QAccessible::TextBoundaryType, type);
        int start = 0;
        int end = 0;
        const int place = int(rangeOf(u"wanted"_s).start);
        QTEST(text()->textAtOffset(place, type, &start, &end), "at");
        QCOMPARE(text()->text(start, end), text()->textAtOffset(place, type, &start, &end));
        if (type != QAccessible::SentenceBoundary) // between sentences stands a space, which belongs to the one before
            QTEST(text()->textAfterOffset(place, type, &start, &end), "after");
    }

    void line_isWhatStandsOnOneLine()
    {
        int start = 0;
        int end = 0;
        m_view->resize(420, 600);
        const QString line = text()->textAtOffset(int(rangeOf(u"wanted"_s).start), QAccessible::LineBoundary, &start, &end);
        QVERIFY(line.contains(u"wanted"_s));
        QVERIFY(line.size() < 66);
        QCOMPARE(m_view->rectOf({start, start + 1}).top(), m_view->rectOf({end - 2, end - 1}).top());
    }

    void mark_isNamedOnceOverItsWholeRun()
    {
        m_view->setSpans({markOn(u"Astrid Lund"_s, MarkKind::Person)});
        const TextRange name = rangeOf(u"Astrid Lund"_s);
        int start = 0;
        int end = 0;
        QCOMPARE(text()->attributes(int(name.start) + 3, &start, &end), u"mark:Person;"_s);
        QCOMPARE(TextRange(start, end), name);
        QCOMPARE(text()->attributes(int(name.end), &start, &end), QString());
        QCOMPARE(start, int(name.end));
        m_view->setVisibleKinds(MarkKinds().set().reset(size_t(MarkKind::Person)));
        QCOMPARE(text()->attributes(int(name.start), &start, &end), QString());
    }

    void nestedMarks_areBothNamedAndTwoOfAKindOnce()
    {
        m_view->setSpans({markOn(u"Astrid Lund spoke"_s, MarkKind::Own), markOn(u"Astrid Lund"_s, MarkKind::Person),
                          markOn(u"Engineer Astrid Lund"_s, MarkKind::Own)});
        int start = 0;
        int end = 0;
        QCOMPARE(text()->attributes(int(rangeOf(u"Lund"_s).start), &start, &end), u"mark:Person, My mark;"_s);
    }

    void headings_haveTheirLevel()
    {
        int start = 0;
        int end = 0;
        QCOMPARE(text()->attributes(0, &start, &end), u"heading-level:1;"_s);
        QCOMPARE(text()->attributes(int(rangeOf(u"What it costs"_s).start), &start, &end), u"heading-level:2;"_s);
    }

    void places_goBothWays()
    {
        const int place = int(rangeOf(u"Lund"_s).start);
        const QRect rect = text()->characterRect(place);
        QVERIFY(!rect.isEmpty());
        QCOMPARE(text()->offsetAtPoint({rect.left() + 1, rect.center().y()}), place);
        QCOMPARE(text()->offsetAtPoint({-5000, -5000}), -1);
        QVERIFY(text()->characterRect(int(rangeOf(u"Item 79"_s).start)).isEmpty());
    }

    void scrollToSubstring_bringsItIntoSight()
    {
        const TextRange last = rangeOf(u"Item 79"_s);
        text()->scrollToSubstring(int(last.start), int(last.end));
        QVERIFY(!text()->characterRect(int(last.start)).isEmpty());
    }

    void spoken_saysTheKindFirst()
    {
        QCOMPARE(AccessibleArticle::spoken(markOn(u"Astrid Lund"_s, MarkKind::Person), m_article), u"Person: Astrid Lund"_s);
    }
};

QTEST_MAIN(AccessibleArticleTest)
#include "tst_accessiblearticle.moc"
