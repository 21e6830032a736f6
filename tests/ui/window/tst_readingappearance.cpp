// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articleview.h"
#include "ui/reading/readingmenu.h"
#include "ui/theme/themefile.h"
#include "ui/window/readingappearance.h"
#include "ui/window/windowsettings.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QWheelEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

Article longArticle()
{
    QList<DraftBlock> drafts = {{BlockKind::Title, u"The ferry that would not sink"_s, 0}};
    for (int i = 0; i < 200; ++i)
        drafts.append({BlockKind::Paragraph,
                       u"In year %1 the harbour board voted again to keep the old ferry, whose engine had outlived three "
                       "captains and most of the piers it called at."_s.arg(i),
                       0});
    Article article;
    setBlocks(article, drafts);
    return article;
}

/// A view with its appearance, as the window has them; a second one on the same file is the next start.
struct Reader {
    explicit Reader(const QString &file)
        : settings(file)
        , appearance(new ReadingAppearance(settings, view))
    {
        view.setTheme(loadThemes().themes.first());
        view.resize(900, 600);
        view.setArticle(longArticle());
        view.show();
    }

    void turnWheel(int eighths, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at = QRectF(view.viewport()->rect()).center();
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, eighths}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    [[nodiscard]] int size() const { return settings.readingStyle().textSize; }

    WindowSettings settings;
    ArticleView view;
    ReadingAppearance *appearance;
};

}

class ReadingAppearanceTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString file() const { return m_folder.filePath(QLatin1StringView(QTest::currentTestFunction())); }

private Q_SLOTS:
    void wheelWithControl_changesTheSize_aNotchAtATime()
    {
        Reader reader(file());
        reader.turnWheel(240, Qt::ControlModifier);
        QCOMPARE(reader.size(), 20);
        reader.turnWheel(-60, Qt::ControlModifier); // half a notch, as touch pads send
        QCOMPARE(reader.size(), 20);
        reader.turnWheel(-60, Qt::ControlModifier);
        QCOMPARE(reader.size(), 19);
        QCOMPARE(reader.view.verticalScrollBar()->value(), 0);
        reader.appearance->resetSize();
        QCOMPARE(reader.size(), ReadingStyle().textSize);
    }

    void wheelAlone_scrolls()
    {
        Reader reader(file());
        reader.turnWheel(-120, Qt::NoModifier);
        QCOMPARE(reader.size(), ReadingStyle().textSize);
        QVERIFY(reader.view.verticalScrollBar()->value() > 0);
    }

    void size_staysInItsBounds()
    {
        Reader reader(file());
        reader.appearance->changeSize(500);
        QCOMPARE(reader.size(), textSizeBounds.most);
        reader.appearance->changeSize(-500);
        QCOMPARE(reader.size(), textSizeBounds.least);
    }

    void everything_isThereAtTheNextStart()
    {
        ReadingStyle style;
        style.family = u"DejaVu Sans"_s;
        style.textSize = 22;
        style.lineHeight = 1.8;
        style.measure = 50;
        style.letterSpacing = 0.02;
        style.dimImages = true;
        style.wordSpacing = 0.15;
        style.paragraphs = ParagraphLook::Indented;
        style.paragraphSpacing = 1.2;
        {
            Reader reader(file());
            Q_EMIT reader.view.findChild<ReadingMenu *>()->styleChosen(style);
        }
        const Reader again(file());
        QCOMPARE(again.settings.readingStyle(), style);
        QCOMPARE(again.view.page().layout().typography().em(), 22.0);
    }

    void focusMode_isThereAtTheNextStart()
    {
        {
            Reader reader(file());
            QVERIFY(!reader.view.page().focus().isOn());
            reader.appearance->setFocusMode(true);
            QVERIFY(reader.view.page().focus().isOn());
        }
        const Reader again(file());
        QVERIFY(again.view.page().focus().isOn());
    }

    void eachSetting_keepsTheParagraphAtTheTop_data()
    {
        QTest::addColumn<ReadingStyle>("style");
        const auto changed = [](auto member, auto value) {
            ReadingStyle style;
            style.*member = value;
            return style;
        };
        QTest::newRow("family") << changed(&ReadingStyle::family, u"DejaVu Sans"_s);
        QTest::newRow("size") << changed(&ReadingStyle::textSize, 31);
        QTest::newRow("line height") << changed(&ReadingStyle::lineHeight, 2.0);
        QTest::newRow("measure") << changed(&ReadingStyle::measure, 45);
        QTest::newRow("letters") << changed(&ReadingStyle::letterSpacing, 0.1);
        QTest::newRow("words") << changed(&ReadingStyle::wordSpacing, 0.4);
        QTest::newRow("indent") << changed(&ReadingStyle::paragraphs, ParagraphLook::Indented);
        QTest::newRow("space") << changed(&ReadingStyle::paragraphSpacing, 2.0);
    }

    void eachSetting_keepsTheParagraphAtTheTop()
    {
        QFETCH(ReadingStyle, style);
        Reader reader(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())));
        const Article &article = reader.view.article();
        reader.view.restorePosition(article.blocks.at(120).range.start);
        const qsizetype block = blockAt(article, reader.view.firstVisiblePosition());
        QCOMPARE(block, 120);
        auto *menu = reader.view.findChild<ReadingMenu *>();
        for (const ReadingStyle &step : {style, ReadingStyle(), style}) {
            Q_EMIT menu->styleChosen(step);
            QCOMPARE(reader.settings.readingStyle(), step);
            QCOMPARE(blockAt(article, reader.view.firstVisiblePosition()), block);
        }
    }

    void column_isInTheMiddleAndNoWiderThanTheMeasure()
    {
        Reader reader(file());
        PageLayout &layout = reader.view.page().layout();
        for (const int width : {400, 900, 1900}) {
            reader.view.resize(width, 600);
            const qreal page = reader.view.viewport()->width();
            const qreal right = page - layout.columnLeft() - layout.columnWidth();
            QVERIFY(std::abs(right - layout.columnLeft()) <= 1);
            QVERIFY(layout.columnWidth() <= layout.typography().measureWidth());
        }
        QCOMPARE(layout.columnWidth(), layout.typography().measureWidth());
    }
};

QTEST_MAIN(ReadingAppearanceTest)
#include "tst_readingappearance.moc"
