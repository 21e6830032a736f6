// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/accessiblearticle.h"

#include "app/article/sentences.h"
#include "ui/reading/accessibleimage.h"
#include "ui/reading/articleview.h"
#include "ui/reading/readingpage.h"
#include "ui/reading/textsteps.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString nameOf(MarkKind kind)
{
    const auto translated = [](const char *text) { return QCoreApplication::translate("AccessibleArticle", text); };
    switch (kind) {
    case MarkKind::Person:
        return translated("Person");
    case MarkKind::Organisation:
        return translated("Organisation");
    case MarkKind::Place:
        return translated("Place");
    case MarkKind::Policy:
        return translated("Policy");
    case MarkKind::Figure:
        return translated("Figure");
    case MarkKind::Quote:
        return translated("Quote");
    case MarkKind::Own:
        return translated("My mark");
    case MarkKind::Rule:
        return translated("Highlight rule");
    case MarkKind::SearchHit:
        break;
    }
    return translated("Search hit");
}

/// A rule's own word for what it found says more than that it is a rule's.
QString nameOf(const MarkSpan &span)
{
    return span.label.isEmpty() ? nameOf(span.key.kind) : span.label;
}

/// Each kind once, the smallest mark's first.
QStringList kindsOf(const std::vector<const MarkSpan *> &spans)
{
    QStringList kinds;
    for (const MarkSpan *span : spans) {
        const QString kind = nameOf(*span);
        if (!kinds.contains(kind))
            kinds.append(kind);
        if (span->hasNote)
            kinds.append(QCoreApplication::translate("AccessibleArticle", "with a note"));
    }
    return kinds;
}

/// The run around @p position in which the same marks are shown, inside its block.
TextRange markRun(ReadingPage &page, TextRange block, qsizetype position)
{
    TextRange run = block;
    const auto cut = [&run, position](qsizetype edge) {
        if (edge <= position)
            run.start = std::max(run.start, edge);
        else
            run.end = std::min(run.end, edge);
    };
    for (const MarkSpan *span : page.spans().overlapping(block)) {
        if (!page.kinds().test(size_t(span->key.kind)))
            continue;
        cut(span->range.start);
        cut(span->range.end);
    }
    return run;
}

TextRange lineAround(ReadingPage &page, qsizetype block, qsizetype position)
{
    const TextRange range = page.layout().range(block);
    const QTextLine line = page.layout().paragraph(block).layout.lineForTextPosition(int(position - range.start));
    if (!line.isValid())
        return range;
    return {range.start + line.textStart(), range.start + line.textStart() + line.textLength()};
}

TextRange sentenceAround(const QString &text, TextRange block, qsizetype position)
{
    TextRange around = block;
    for (const TextRange &sentence : sentences(block.in(text))) {
        if (block.start + sentence.start > position)
            break;
        around = {block.start + sentence.start, block.start + sentence.end};
    }
    return around;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new AccessibleArticle(*view) : nullptr;
}

}

AccessibleArticle::AccessibleArticle(ArticleView &view)
    : QAccessibleWidget(&view, QAccessible::Document)
    , m_view(view)
{
}

void AccessibleArticle::follow(ArticleView &view)
{
    QObject::connect(&view, &ArticleView::caretMoved, &view, [&view](qsizetype position) {
        QAccessibleTextCursorEvent moved(&view, int(position));
        QAccessible::updateAccessibility(&moved);
    });
    QObject::connect(&view, &ArticleView::selectionChanged, &view, [&view](TextRange range) {
        QAccessibleTextSelectionEvent selected(&view, int(range.start), int(range.end));
        QAccessible::updateAccessibility(&selected);
    });
}

AccessibleArticle::~AccessibleArticle()
{
    forgetImages();
}

void AccessibleArticle::forgetImages() const
{
    for (const QAccessible::Id id : std::as_const(m_images))
        QAccessible::deleteAccessibleInterface(id);
    m_images.clear();
}

QAccessibleInterface *AccessibleArticle::image(qsizetype index) const
{
    if (const QList<ArticleImage> &shown = m_view.article().images; shown != m_known) {
        forgetImages();
        m_known = shown;
    }
    if (!m_images.contains(index))
        m_images.insert(index, QAccessible::registerAccessibleInterface(new AccessibleImage(m_view, index)));
    return QAccessible::accessibleInterface(m_images.value(index));
}

int AccessibleArticle::childCount() const
{
    return QAccessibleWidget::childCount() + int(m_view.article().images.size());
}

QAccessibleInterface *AccessibleArticle::child(int index) const
{
    const int first = QAccessibleWidget::childCount();
    return index >= first && index < childCount() ? image(index - first) : QAccessibleWidget::child(index);
}

QAccessibleInterface *AccessibleArticle::childAt(int x, int y) const
{
    const auto under = m_view.page().imageAt(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
    return under ? image(*under) : QAccessibleWidget::childAt(x, y);
}

int AccessibleArticle::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *graphic = child ? dynamic_cast<const AccessibleImage *>(child) : nullptr;
    return graphic ? QAccessibleWidget::childCount() + int(graphic->index()) : QAccessibleWidget::indexOfChild(child);
}

void AccessibleArticle::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

QString AccessibleArticle::spoken(const MarkSpan &span, const Article &article)
{
    return nameOf(span) + u": "_s + span.range.in(article.text);
}

void *AccessibleArticle::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessibleArticle::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.selectableText = true;
    state.multiLine = true;
    return state;
}

QString AccessibleArticle::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? QString() : QAccessibleWidget::text(kind); // the text interface has the value
}

void AccessibleArticle::selection(int index, int *start, int *end) const
{
    const TextRange selected = index == 0 ? m_view.selection() : TextRange();
    *start = int(selected.start);
    *end = int(selected.end);
}

int AccessibleArticle::selectionCount() const
{
    return m_view.selection().isEmpty() ? 0 : 1;
}

void AccessibleArticle::addSelection(int start, int end)
{
    m_view.setSelection({start, end});
}

void AccessibleArticle::removeSelection(int)
{
    setCursorPosition(cursorPosition());
}

void AccessibleArticle::setSelection(int, int start, int end)
{
    m_view.setSelection({start, end});
}

int AccessibleArticle::cursorPosition() const
{
    return int(m_view.caretPosition());
}

void AccessibleArticle::setCursorPosition(int position)
{
    m_view.setSelection({position, position});
    m_view.ensureVisible({position, position});
}

QString AccessibleArticle::text(int start, int end) const
{
    const QString &text = m_view.article().text;
    const qsizetype first = std::clamp<qsizetype>(start, 0, text.size());
    const qsizetype last = end < 0 ? text.size() : std::clamp<qsizetype>(end, first, text.size());
    return text.sliced(first, last - first);
}

TextRange AccessibleArticle::unitAround(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const Article &article = m_view.article();
    const qsizetype block = blockAt(article, offset);
    if (block < 0 || type == QAccessible::NoBoundary)
        return {0, article.text.size()};
    const TextRange range = article.blocks.at(block).range;
    if (offset >= range.end && type != QAccessible::ParagraphBoundary && type != QAccessible::LineBoundary)
        return {offset, std::min(offset + 1, article.text.size())}; // the break after the block
    switch (type) {
    case QAccessible::CharBoundary:
        return snapped(article, {offset, offset + 1});
    case QAccessible::WordBoundary:
        return unitAt(article, offset, SelectionUnit::Word);
    case QAccessible::SentenceBoundary:
        return sentenceAround(article.text, range, offset);
    case QAccessible::LineBoundary:
        return lineAround(m_view.page(), block, offset);
    default:
        return range;
    }
}

QString AccessibleArticle::hand(TextRange range, int *start, int *end) const
{
    *start = int(range.start);
    *end = int(range.end);
    return range.in(m_view.article().text).toString();
}

QString AccessibleArticle::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const TextRange here = unitAround(offset, type);
    return hand(here.start > 0 ? unitAround(here.start - 1, type) : TextRange(), start, end);
}

QString AccessibleArticle::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return hand(unitAround(std::clamp(offset, 0, characterCount()), type), start, end);
}

QString AccessibleArticle::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    const qsizetype length = characterCount();
    qsizetype next = unitAround(offset, type).end;
    const bool wholeBlock = type == QAccessible::ParagraphBoundary || type == QAccessible::LineBoundary;
    if (wholeBlock && next < length && m_view.article().text.at(next) == u'\n')
        ++next;
    return hand(next < length ? unitAround(next, type) : TextRange(length, length), start, end);
}

int AccessibleArticle::characterCount() const
{
    return int(m_view.article().text.size());
}

QRect AccessibleArticle::characterRect(int offset) const
{
    const QRect rect = m_view.rectOf({offset, offset + 1});
    return rect.isEmpty() ? QRect() : QRect(m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int AccessibleArticle::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = m_view.viewport()->mapFromGlobal(point);
    return m_view.viewport()->rect().contains(inside) ? int(m_view.page().positionAt(inside)) : -1;
}

void AccessibleArticle::scrollToSubstring(int start, int end)
{
    m_view.ensureVisible({start, end});
}

QString AccessibleArticle::attributes(int offset, int *start, int *end) const
{
    const Article &article = m_view.article();
    const qsizetype index = blockAt(article, offset);
    if (index < 0) {
        (void)hand({}, start, end);
        return {};
    }
    const Block &block = article.blocks.at(index);
    const TextRange run = markRun(m_view.page(), block.range, offset);
    (void)hand(run, start, end);
    QString attributes;
    if (block.kind == BlockKind::Title || block.kind == BlockKind::Heading)
        attributes += u"heading-level:%1;"_s.arg(block.kind == BlockKind::Title ? 1 : std::max(1, block.level) + 1);
    const QStringList kinds = kindsOf(m_view.page().spansAt(offset));
    if (!kinds.isEmpty() && run.contains(offset))
        attributes += u"mark:%1;"_s.arg(kinds.join(u", "_s));
    return attributes;
}

}
