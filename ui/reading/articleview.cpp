// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/articleview.h"

#include "ui/reading/accessiblearticle.h"
#include "ui/reading/articlepainter.h"
#include "ui/reading/copiedtext.h"
#include "ui/reading/flash.h"
#include "ui/reading/imagecache.h"
#include "ui/reading/overviewrail.h"
#include "ui/reading/readingkeys.h"
#include "ui/reading/readingmouse.h"

#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace pullquote
{

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_page(std::make_unique<ReadingPage>())
    , m_keys(new ReadingKeys(*m_page, this))
    , m_mouse(new ReadingMouse(*m_page, viewport()))
    , m_rail(new OverviewRail(this))
    , m_flash(new Flash(this))
{
    AccessibleArticle::install(); // before the name is set, which asks for the interface
    setAccessibleName(tr("Article"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setViewportMargins(0, 0, OverviewRail::railWidth, 0);
    connectPage();
    connectParts();
    AccessibleArticle::follow(*this);
}

ArticleView::~ArticleView()
{
    // these act on the page, which goes before the widgets do
    delete m_mouse;
    delete m_keys;
}

void ArticleView::connectPage()
{
    connect(m_page.get(), &ReadingPage::selectionChanged, this, &ArticleView::selectionChanged);
    connect(m_page.get(), &ReadingPage::caretMoved, this, &ArticleView::caretMoved);
    connect(m_page.get(), &ReadingPage::changed, this, [this] {
        syncScrollBar();
        viewport()->update();
    });
    connect(m_page.get(), &ReadingPage::imageDecoded, viewport(), qOverload<>(&QWidget::update));
    m_rail->follow(*m_page, m_colours);
}

void ArticleView::connectParts()
{
    connect(m_keys, &ReadingKeys::caretModeChanged, this, &ArticleView::caretModeChanged);
    connect(m_keys, &ReadingKeys::copyRequested, this, &ArticleView::copySelection);
    connect(m_keys, &ReadingKeys::imageActivated, this, &ArticleView::imageActivated);
    connect(m_keys, &ReadingKeys::blinked, viewport(), qOverload<>(&QWidget::update));
    connect(m_mouse, &ReadingMouse::activated, this, &ArticleView::spanActivated);
    connect(m_mouse, &ReadingMouse::imageActivated, this, &ArticleView::imageActivated);
    connect(m_mouse, &ReadingMouse::hovered, this, &ArticleView::spanHovered);
    connect(m_mouse, &ReadingMouse::left, this, &ArticleView::spanLeft);
    connect(m_mouse, &ReadingMouse::contextMenuRequested, this, &ArticleView::contextMenuRequested);
    connect(m_mouse, &ReadingMouse::additionMade, this, &ArticleView::additionMade);
    connect(m_mouse, &ReadingMouse::selectionMade, this, [this] {
        if (QGuiApplication::clipboard()->supportsSelection())
            QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    });
    connect(m_flash, &Flash::valueChanged, viewport(), [this] { viewport()->update(); });
    connect(m_flash, &Flash::finished, viewport(), qOverload<>(&QWidget::update));
    connect(m_rail, &OverviewRail::pressed, this, [this] { Q_EMIT jumped(firstVisiblePosition()); });
    connect(m_rail, &OverviewRail::placeChosen, this, [this](qreal share) {
        m_page->scrollTo(share * m_page->layout().heights().total() - m_page->scroll().viewportHeight() / 2);
    });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, &ArticleView::syncScrollBar);
}

void ArticleView::setArticle(const Article &article)
{
    m_colours.current.reset();
    m_flash->stop();
    m_page->setArticle(article);
    setAccessibleName(article.title.isEmpty() ? tr("Article") : tr("Article: %1").arg(article.title));
    QAccessibleEvent loaded(this, QAccessible::DocumentLoadComplete);
    QAccessible::updateAccessibility(&loaded);
}

const Article &ArticleView::article() const
{
    return m_page->article();
}

void ArticleView::setImages(ImageCache &images)
{
    m_page->setImages(&images);
}

void ArticleView::setReadingStyle(const ReadingStyle &style)
{
    m_page->setStyle(style);
    m_rail->refresh();
    Q_EMIT lookChanged();
}

void ArticleView::setTheme(const Theme &theme)
{
    m_colours.theme = theme;
    updateColours();
}

void ArticleView::setMarkerColours(const QStringList &colours)
{
    m_markerColours = colours;
    updateColours();
}

void ArticleView::updateColours()
{
    m_colours.markers = m_colours.theme.markers;
    if (!m_markerColours.isEmpty()) {
        m_colours.markers.clear();
        for (const QString &colour : std::as_const(m_markerColours))
            m_colours.markers.append(m_colours.theme.marker(colour));
    }
    setPalette(windowPalette(m_colours.theme));
    m_rail->setColours(m_colours.theme);
    m_rail->refresh();
    viewport()->update();
    Q_EMIT lookChanged();
}

void ArticleView::setSpans(const QList<MarkSpan> &spans)
{
    m_page->setSpans(spans);
}

void ArticleView::setVisibleKinds(MarkKinds kinds)
{
    m_page->setKinds(kinds);
    Q_EMIT lookChanged();
}

void ArticleView::setCurrentSpan(const std::optional<MarkKey> &key)
{
    m_colours.current = key;
    viewport()->update();
    if (const MarkSpan *span = key ? m_page->spans().find(*key) : nullptr; span && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent said(this, AccessibleArticle::spoken(*span, article()));
        QAccessible::updateAccessibility(&said);
    }
}

void ArticleView::goTo(TextRange range, std::optional<qsizetype> origin)
{
    const qreal height = m_page->scroll().viewportHeight();
    const QList<QRectF> rects = m_page->rectsOf({range.start, std::max(range.end, range.start + 1)});
    // what already stands well inside the page does not move under the reader's eyes
    const bool inSight = !rects.isEmpty() && rects.first().top() > 0.1 * height && rects.last().bottom() < 0.9 * height;
    if (!inSight) {
        const qsizetype left = origin.value_or(firstVisiblePosition());
        const qreal before = m_page->scroll().value();
        m_page->show(range.start, 0.38);
        if (std::abs(m_page->scroll().value() - before) >= height)
            Q_EMIT jumped(left);
    }
    m_page->focus().lookAt(range.start);
    m_flash->light(range, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0);
    viewport()->update();
}

void ArticleView::ensureVisible(TextRange range)
{
    m_page->ensureVisible(range);
}

QRect ArticleView::rectOf(TextRange range) const
{
    QRectF whole;
    for (const QRectF &rect : m_page->rectsOf(range))
        whole = whole.united(rect);
    return whole.toAlignedRect();
}

QList<MarkSpan> ArticleView::spansAt(qsizetype position) const
{
    QList<MarkSpan> spans;
    for (const MarkSpan *span : m_page->spansAt(position))
        spans.append(*span);
    return spans;
}

TextRange ArticleView::selection() const
{
    return m_page->caret().selection();
}

QString ArticleView::selectedText() const
{
    return selection().in(article().text).toString();
}

void ArticleView::setSelection(TextRange range)
{
    m_page->select(range.start, range.end);
}

qsizetype ArticleView::caretPosition() const
{
    return m_page->caret().position();
}

void ArticleView::setCaretMode(bool on)
{
    m_keys->setCaretMode(on);
}

bool ArticleView::caretMode() const
{
    return m_keys->caretMode();
}

void ArticleView::copySelection() const
{
    const auto bytes = [this](const QByteArray &hash) { return m_page->images() ? m_page->images()->file(hash) : std::nullopt; };
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setMimeData(
            copiedData(article(), selection(), m_page->spans(), m_markerColours, bytes).release());
}

qsizetype ArticleView::firstVisiblePosition() const
{
    return m_page->firstVisiblePosition();
}

void ArticleView::restorePosition(qsizetype position)
{
    if (position <= 0)
        m_page->scrollTo(0);
    else
        m_page->show(position, 0);
}

TextRange ArticleView::visibleRange() const
{
    const QPointF end(viewport()->width(), viewport()->height());
    return {m_page->firstVisiblePosition(), m_page->positionAt(end)};
}

double ArticleView::progress() const
{
    const qreal maximum = m_page->scroll().maximum();
    return maximum < 1 ? 1.0 : std::clamp(m_page->scroll().value() / maximum, 0.0, 1.0);
}

void ArticleView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_colours.theme.page);
    paintArticle(painter, *m_page, m_colours, {m_flash->range(), m_flash->strength()});
    if (m_keys->caretLit()) {
        constexpr qreal caretWidth = 2;
        const QRectF caret = m_page->caretRect();
        painter.fillRect(QRectF(caret.left() - caretWidth / 2, caret.top() + 2, caretWidth, caret.height() - 4),
                         m_colours.theme.text);
    }
    syncScrollBar(); // painting may have made heights exact
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const QRect page = viewport()->geometry();
    m_rail->setGeometry(page.right() + 1, page.top(), OverviewRail::railWidth, page.height());
    m_page->resize(page.size());
    m_rail->refresh();
}

void ArticleView::scrollContentsBy(int, int)
{
    constexpr qreal exactPages = 3; // so far, every paragraph on the way is laid out; beyond, estimates do
    const int value = verticalScrollBar()->value();
    const int distance = value - m_shownValue;
    if (value >= verticalScrollBar()->maximum())
        m_page->scrollTo(m_page->scroll().maximum());
    else if (value <= 0)
        m_page->scrollTo(0);
    else if (std::abs(distance) <= exactPages * m_page->scroll().viewportHeight())
        m_page->scrollBy(distance);
    else
        m_page->scrollTo(value);
}

void ArticleView::syncScrollBar()
{
    QScrollBar *bar = verticalScrollBar();
    const PageScroll &scroll = m_page->scroll();
    const qreal total = std::max(1.0, m_page->layout().heights().total());
    if (bar->isSliderDown()) { // the slider leads: moved under the pointer it would jitter
        m_shownValue = bar->value();
    } else {
        const QSignalBlocker blocker(bar);
        bar->setRange(0, qRound(scroll.maximum()));
        bar->setPageStep(int(scroll.viewportHeight()));
        bar->setSingleStep(qRound(2 * m_page->layout().typography().em()));
        bar->setValue(qRound(scroll.value()));
        m_shownValue = bar->value();
    }
    m_rail->setView(scroll.value() / total, std::min(1.0, (scroll.value() + scroll.viewportHeight()) / total));
    const double reached = progress();
    if (reached != m_announcedProgress) {
        m_announcedProgress = reached;
        Q_EMIT positionChanged(reached);
    }
}

}
