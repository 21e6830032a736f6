// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/annotatedpdf.h"

#include "app/annotation/noteimages.h"
#include "exportedpdf.h"
#include "pdfsample.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <poppler-qt6.h>

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Discard.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <csignal>
#include <memory>
#include <set>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace pullquote;

namespace
{

QString idOf(const Annotation &annotation)
{
    return annotation.id.value.toString(QUuid::WithoutBraces);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Compares as sets of letters where the two sides read a right-to-left run in different orders.
QString sorted(QString text)
{
    std::ranges::sort(text);
    return text;
}

}

class AnnotatedPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_isSound();
    void marks_carryNoteAuthorAndTags();
    void marks_lieOnTheirWords();
    void markWithoutAPlace_becomesANoteOnTheArticle();
    void markOverPageBreak_hasOneAnnotationAPage();
    void automaticMarks_lieOnTheirWordsAndSayWhatTheyAre();
    void everyAnnotation_printsAndHasAnAppearance();
    void text_comesBackWithoutLigatures();
    void outline_namesTitleHeadingsAndSections();
    void appendix_givesTheRightPages();
    void attachments_holdAnalysisAndAnnotations();
    void imagesOfNotes_areAttachedUnderTheNamesThatTheNotesThenHave();
    void tagsOfTheArticle_areKeywordsAndStandBesideTheNotes();
    void sameSource_givesTheSameFile();
    void heading_doesNotStandAloneAtAPagesFoot_data();
    void heading_doesNotStandAloneAtAPagesFoot();
    void secondExport_replacesTheFirstWhole();
    void unwritableFolder_isAnError();
    void fullDisk_leavesTheOldFile();
    void input_isNeverWrittenOver();
    void emptyArticle_isRefused();
    void textWithoutGlyphs_isRefused();
    void stopRequested_writesNothing();
    void progress_climbsToItsEnd();
};

void AnnotatedPdfTest::file_isSound()
{
    const ExportedPdf pdf(pdfsample::source());
    QVERIFY(pdf.isOpen());
    QPDF file;
    file.setSuppressWarnings(true);
    file.processFile(QFile::encodeName(pdf.path()).constData());
    // As "qpdf --check" does: every object is read and every stream decoded.
    Pl_Discard discard;
    QPDFWriter writer(file);
    writer.setOutputPipeline(&discard);
    writer.setDecodeLevel(qpdf_dl_all);
    writer.write();
    QCOMPARE(file.getWarnings().size(), 0u);
}

void AnnotatedPdfTest::marks_carryNoteAuthorAndTags()
{
    const PdfSource source = pdfsample::source();
    const ExportedPdf pdf(source);
    const auto marks = pdf.marks();
    const FoundMark &first = marks.at(idOf(source.annotations[0]));
    QCOMPARE(first.author, u"R. Reader");
    QCOMPARE(first.contents, u"Check the **minutes** of Núñez.\n\n#policy/harbour\n#todo");
    QCOMPARE(marks.at(idOf(source.annotations[2])).contents, u"העמוד");
    const FoundMark &note = marks.at(idOf(source.annotations[4]));
    QCOMPARE(note.contents, u"Read together with the council’s own paper.\n\n#todo");
    QCOMPARE(note.firstPage, 0);
}

void AnnotatedPdfTest::marks_lieOnTheirWords()
{
    const PdfSource source = pdfsample::source();
    const auto marks = ExportedPdf(source).marks();
    for (const Annotation &annotation : source.annotations) {
        QString words;
        for (const Segment &segment : annotation.segments)
            words += segment.quote.exact;
        // No font of the test machine need have the emoji: what stands for it is no letter.
        const QString expected = sorted(bare(words.remove(u"🚢"_s)));
        const QString found = sorted(bare(QString(marks.at(idOf(annotation)).words).remove(u"🚢"_s)));
        QCOMPARE(found, expected);
    }
}

void AnnotatedPdfTest::markWithoutAPlace_becomesANoteOnTheArticle()
{
    PdfSource source = pdfsample::source();
    const auto marked = std::ranges::find_if(source.annotations, [](const Annotation &each) { return !each.segments.isEmpty(); });
    for (Segment &run : marked->segments) {
        run.range = {};
        run.state = AnchorState::Orphan;
        run.quote.exact = u"words of yesterday"_s;
    }
    const ExportedPdf pdf(source);
    QVERIFY(pdf.isOpen());
    const FoundMark found = pdf.marks().at(idOf(*marked));
    QVERIFY(found.contents.contains(u"words of yesterday” – words of an earlier version"));
    QVERIFY(found.words.isEmpty());
    QString pages;
    for (int page = 0; page < pdf.document().numPages(); ++page)
        pages += pdf.pageText(page);
    QVERIFY(bare(pages).contains(bare(u"words of yesterday (in an earlier version)"_s)));
}

void AnnotatedPdfTest::markOverPageBreak_hasOneAnnotationAPage()
{
    PdfSource source = pdfsample::source(16);
    const Article &text = source.article;
    source.annotations
        = {pdfsample::mark(text, {{pdfsample::rangeOf(text, u"In week 1 "_s).start, text.text.size()}}, u"Long."_s)};
    const ExportedPdf pdf(source);
    const FoundMark mark = pdf.marks().at(idOf(source.annotations[0]));
    QVERIFY(mark.parts >= 3);
    QCOMPARE(mark.contents, u"Long.");
    QCOMPARE(bare(mark.words), bare(source.annotations[0].segments[0].quote.exact));
}

void AnnotatedPdfTest::automaticMarks_lieOnTheirWordsAndSayWhatTheyAre()
{
    const PdfSource source = pdfsample::source();
    const auto marks = ExportedPdf(source).marks();
    const QList<Mention> &mentions = source.analysis.people[0].mentions;
    QVERIFY(mentions.size() > 5);
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const FoundMark &mark = marks.at(u"auto/person/0/%1"_s.arg(i));
        QCOMPARE(mark.author, u"Pullquote (automatic)");
        QCOMPARE(bare(mark.words), u"IlseBrandt");
    }
    QCOMPARE(bare(marks.at(u"auto/person/1/0"_s).words), u"JoséPeña");
    QCOMPARE(marks.at(u"auto/figure/0/0"_s).words, u"about4,000crowns");
    QCOMPARE(marks.at(u"auto/figure/0/0"_s).contents, u"about 4,000 crowns, levy, according to Ilse Brandt");
    QCOMPARE(bare(marks.at(u"auto/quote/0/0"_s).words),
             bare(source.analysis.quotes[0].range.in(source.article.text).toString()));
    QCOMPARE(marks.at(u"auto/quote/0/0"_s).contents, u"Ilse Brandt, “said” · certain\nWhy: subject before cue");
}

void AnnotatedPdfTest::everyAnnotation_printsAndHasAnAppearance()
{
    const PdfSource source = pdfsample::source();
    const ExportedPdf pdf(source);
    QPDF file;
    file.processFile(QFile::encodeName(pdf.path()).constData());
    int highlights = 0;
    for (QPDFObjectHandle page : file.getAllPages()) {
        std::set<std::string> names;
        for (QPDFObjectHandle annotation : page.getKey("/Annots").getArrayAsVector()) {
            QCOMPARE(annotation.getKey("/F").getIntValueAsInt(), 4);
            const std::string subtype = annotation.getKey("/Subtype").getName();
            if (subtype == "/Link")
                continue;
            QVERIFY(names.insert(annotation.getKey("/NM").getUTF8Value()).second);
            QVERIFY(!annotation.getKey("/Subj").getUTF8Value().empty());
            QPDFObjectHandle look = annotation.getKey("/AP").getKey("/N");
            QVERIFY(look.isStream());
            if (subtype != "/Highlight")
                continue;
            ++highlights;
            QPDFObjectHandle state = look.getDict().getKey("/Resources").getKey("/ExtGState").getKey("/G0");
            QCOMPARE(state.getKey("/BM").getName(), "/Multiply");
            QCOMPARE(look.getDict().getKey("/Group").getKey("/S").getName(), "/Transparency");
            QCOMPARE(annotation.getKey("/CreationDate").getStringValue(), "D:20240309081500Z");
            QCOMPARE(annotation.getKey("/M").getStringValue(), "D:20240309081600Z");
        }
    }
    QVERIFY(highlights >= 5);
}

void AnnotatedPdfTest::text_comesBackWithoutLigatures()
{
    const ExportedPdf pdf(pdfsample::source());
    QString text;
    for (int page = 0; page < pdf.document().numPages(); ++page)
        text += pdf.pageText(page);
    for (const QString &word : {u"official"_s, u"offered"_s, u"affixed"_s, u"efficient"_s, u"affluent"_s, u"waffle"_s,
                                u"flood"_s, u"Tomás Núñez"_s, u"José Peña"_s, u"Findings and notes"_s})
        QVERIFY2(text.contains(word), qPrintable(word));
    QVERIFY(!text.contains(QChar(0xFB01)) && !text.contains(QChar(0xFB03)));
}

void AnnotatedPdfTest::outline_namesTitleHeadingsAndSections()
{
    const PdfSource source = pdfsample::source();
    const ExportedPdf pdf(source);
    const QList<Poppler::OutlineItem> top = pdf.document().outline();
    QCOMPARE(top.size(), 2);
    QCOMPARE(top[0].name(), source.article.title);
    QCOMPARE(top[0].children()[0].name(), u"What the levy buys");
    QCOMPARE(top[1].name(), u"Findings and notes");
    QStringList sections;
    for (const Poppler::OutlineItem &item : top[1].children())
        sections.append(item.name());
    QCOMPARE(sections,
             (QStringList{u"How to read the marks"_s, u"People"_s, u"Organisations"_s, u"Places"_s, u"Policies"_s,
                          u"Figures"_s, u"Quotes"_s, u"Marks and notes"_s}));
    QCOMPARE(pdf.document().info(u"Title"_s), source.article.title);
    QCOMPARE(pdf.document().info(u"Author"_s), u"Ana Reyes, Tomás Núñez");
    QCOMPARE(pdf.document().creationDate(), source.created);
}

void AnnotatedPdfTest::appendix_givesTheRightPages()
{
    PdfSource source = pdfsample::source(16);
    source.analysis.people = {{u"Week Sixteen"_s,
                               u"only on a late page"_s,
                               {{pdfsample::rangeOf(source.article, u"In week 16"_s), LinkReason::FirstMention}},
                               0.9}};
    const ExportedPdf pdf(source);
    const int page = pdf.marks().at(u"auto/person/0/0"_s).firstPage;
    QVERIFY(page >= 2);
    QVERIFY(pdf.pageText(page).contains(u"In week 16"_s));
    bool listed = false;
    for (int number = page + 1; number < pdf.document().numPages(); ++number) {
        const std::unique_ptr<Poppler::Page> appendix(pdf.document().page(number));
        for (const auto &link : appendix->links()) {
            const auto *jump = dynamic_cast<const Poppler::LinkGoto *>(link.get());
            if (!jump)
                continue;
            const QSizeF size = appendix->pageSizeF();
            const QRectF area = link->linkArea().normalized();
            const QRectF row(0, area.top() * size.height(), size.width(), area.height() * size.height());
            if (!appendix->text(row).contains(u"Week Sixteen"_s))
                continue;
            listed = true;
            QCOMPARE(jump->destination().pageNumber(), page + 1);
            QVERIFY(appendix->text(row).trimmed().endsWith(QString::number(page + 1)));
        }
    }
    QVERIFY(listed);
}

void AnnotatedPdfTest::attachments_holdAnalysisAndAnnotations()
{
    const PdfSource source = pdfsample::source();
    const ExportedPdf pdf(source);
    QByteArray analysis;
    QByteArray annotations;
    for (Poppler::EmbeddedFile *file : pdf.document().embeddedFiles())
        (file->name() == "analysis.json"_L1 ? analysis : annotations) = file->data();
    QVERIFY(analysis.startsWith(R"({"format": "pullquote-analysis/1")"));
    QVERIFY(annotations.contains(QByteArray("urn:uuid:" + idOf(source.annotations[0]).toLatin1())));
}

void AnnotatedPdfTest::imagesOfNotes_areAttachedUnderTheNamesThatTheNotesThenHave()
{
    PdfSource source = pdfsample::source();
    const ImageFile chart{"the bytes of a chart", u"image/png"_s};
    const QByteArray hash = QCryptographicHash::hash(chart.bytes, QCryptographicHash::Sha256);
    source.annotations[0].note = u"As drawn: "_s + noteImageMarkdown(u"a chart"_s, hash);
    source.images.insert(hash, chart);
    const ExportedPdf pdf(source);
    QHash<QString, QByteArray> attached;
    for (Poppler::EmbeddedFile *file : pdf.document().embeddedFiles())
        attached.insert(file->name(), file->data());
    QCOMPARE(attached.value(u"note-image-1.png"_s), chart.bytes);
    QVERIFY(attached.value(u"annotations.jsonld"_s).contains("As drawn: ![a chart](note-image-1.png)"));
    QVERIFY(pdf.marks().at(idOf(source.annotations[0])).contents.startsWith(u"As drawn: [Image: a chart]"));
}

void AnnotatedPdfTest::tagsOfTheArticle_areKeywordsAndStandBesideTheNotes()
{
    PdfSource source = pdfsample::source();
    QVERIFY(!ExportedPdf(source).document().infoKeys().contains(u"Keywords"_s));
    source.tags = {u"policy/harbour & quay"_s, u"to read"_s};
    source.annotations.clear();
    const ExportedPdf pdf(source);
    QVERIFY(pdf.isOpen());
    QCOMPARE(pdf.document().info(u"Keywords"_s), u"policy/harbour & quay, to read");
    const QString metadata = pdf.document().metadata();
    QVERIFY(metadata.contains(
        u"<dc:subject><rdf:Bag><rdf:li>policy/harbour &amp; quay</rdf:li><rdf:li>to read</rdf:li></rdf:Bag></dc:subject>"_s));
    QVERIFY(metadata.contains(u"<pdf:Keywords>policy/harbour &amp; quay, to read</pdf:Keywords>"_s));
    const QString last = bare(pdf.pageText(pdf.document().numPages() - 1));
    QVERIFY(last.contains(bare(u"(on the article)"_s)));
    QVERIFY(last.contains(bare(u"policy/harbour & quay, to read"_s)));

    const auto files = pdf.document().embeddedFiles();
    const auto annotations = std::ranges::find(files, u"annotations.jsonld"_s, &Poppler::EmbeddedFile::name);
    QVERIFY(annotations != files.end());
    QVERIFY((*annotations)->data().contains("\"value\": \"policy/harbour & quay\""));
}

void AnnotatedPdfTest::sameSource_givesTheSameFile()
{
    const QByteArray first = contentOf(ExportedPdf(pdfsample::source()).path());
    QTest::qWait(1100); // a clock inside would have moved on by a second
    const ExportedPdf second(pdfsample::source());
    const ExportedPdf third(pdfsample::source());
    QVERIFY(!contentOf(second.path()).isEmpty());
    QCOMPARE(contentOf(second.path()), contentOf(third.path()));
}

void AnnotatedPdfTest::heading_doesNotStandAloneAtAPagesFoot_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::newRow("before one line") << u"Underneath stands the text."_s;
    // Three lines that stay on the page would leave the fourth alone on the next, so they go, and the heading with
    // them.
    QTest::newRow("before four lines") << (u"Underneath stands the text. "_s
                                           + u"Many more words follow it. "_s.repeated(9));
}

void AnnotatedPdfTest::heading_doesNotStandAloneAtAPagesFoot()
{
    QFETCH(QString, paragraph);
    // Growing by one line each time, some of these would leave the heading as the last line of a page.
    for (int lines = 18; lines < 34; ++lines) {
        QList<DraftBlock> blocks{{BlockKind::Title, u"Tides"_s, 0}};
        for (int i = 0; i < lines; ++i)
            blocks.append({BlockKind::Paragraph, u"One short line."_s, 0});
        blocks.append({BlockKind::Heading, u"Ebb and flow"_s, 1});
        blocks.append({BlockKind::Paragraph, paragraph, 0});
        PdfSource source;
        setBlocks(source.article, blocks);
        const ExportedPdf pdf(source);
        for (int page = 0; page < pdf.document().numPages() - 1; ++page)
            QCOMPARE(pdf.pageText(page).contains(u"Ebb and flow"_s),
                     pdf.pageText(page).contains(u"Underneath stands"_s));
    }
}

void AnnotatedPdfTest::secondExport_replacesTheFirstWhole()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    QVERIFY(writeAnnotatedPdf(pdfsample::source(20), path));
    const qsizetype longer = contentOf(path).size();
    QVERIFY(writeAnnotatedPdf(pdfsample::source(0), path));
    QVERIFY(contentOf(path).size() < longer);
    QVERIFY(Poppler::Document::load(path));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.pdf"_s});
}

void AnnotatedPdfTest::unwritableFolder_isAnError()
{
    const Outcome outcome = writeAnnotatedPdf(pdfsample::source(0), u"/proc/nowhere/out.pdf"_s);
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(u"/proc/nowhere/out.pdf"_s));
    QVERIFY(!outcome.error().advice.isEmpty());
}

void AnnotatedPdfTest::fullDisk_leavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.pdf"_s);
    QVERIFY(writeAnnotatedPdf(pdfsample::source(0), path));
    const QByteArray before = contentOf(path);
    // A limit on the size of files fails a write as a full disk does.
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{4096, old.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    const Outcome outcome = writeAnnotatedPdf(pdfsample::source(12), path);
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!outcome);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"out.pdf"_s});
}

void AnnotatedPdfTest::input_isNeverWrittenOver()
{
    QTemporaryDir folder;
    PdfSource source = pdfsample::source(0);
    source.input = folder.filePath(u"article.pdf"_s);
    QFile input(source.input);
    QVERIFY(input.open(QIODevice::WriteOnly) && input.write("untouched") == 9);
    input.close();
    QVERIFY(!writeAnnotatedPdf(source, folder.path() + u"/../"_s + QDir(folder.path()).dirName() + u"/article.pdf"_s));
    QCOMPARE(contentOf(source.input), "untouched");
}

void AnnotatedPdfTest::emptyArticle_isRefused()
{
    QTemporaryDir folder;
    QVERIFY(!writeAnnotatedPdf({}, folder.filePath(u"out.pdf"_s)));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void AnnotatedPdfTest::textWithoutGlyphs_isRefused()
{
    // Private-use characters: no font of a desktop has them all.
    QString text;
    for (char16_t unit = 0xEE00; unit < 0xEE40; ++unit)
        text += QChar(unit);
    PdfSource source;
    setBlocks(source.article, {{BlockKind::Paragraph, text, 0}});
    QTemporaryDir folder;
    const Outcome outcome = writeAnnotatedPdf(source, folder.filePath(u"out.pdf"_s));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().message.contains(u"no installed font"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void AnnotatedPdfTest::stopRequested_writesNothing()
{
    QTemporaryDir folder;
    std::stop_source stop;
    int pages = 0;
    const ExportProgress progress = [&](int, int) {
        if (++pages == 3)
            stop.request_stop();
    };
    QVERIFY(!writeAnnotatedPdf(pdfsample::source(20), folder.filePath(u"out.pdf"_s), progress, stop.get_token()));
    QCOMPARE(pages, 3);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void AnnotatedPdfTest::progress_climbsToItsEnd()
{
    QTemporaryDir folder;
    QList<int> steps;
    int total = 0;
    const ExportProgress progress = [&](int done, int all) {
        steps.append(done);
        total = all;
    };
    QVERIFY(writeAnnotatedPdf(pdfsample::source(), folder.filePath(u"out.pdf"_s), progress));
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.last(), total);
}

QTEST_MAIN(AnnotatedPdfTest)
#include "tst_annotatedpdf.moc"
