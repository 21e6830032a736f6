// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findingcard.h"

#include "ui/reading/overlay.h"

#include <QtGui/QFontInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pullquote
{

namespace
{

constexpr int padding = 14;
constexpr int widestKey = 130;
constexpr auto hidingDelay = 350ms; // enough to get from the mark onto the card

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // an article's words must never be taken for markup
    label->setWordWrap(true);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

void setColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

void setText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

}

FindingCard::FindingCard(QWidget *parent)
    : QFrame(parent)
    , m_title(textLabel(this))
    , m_subtitle(textLabel(this))
    , m_facts(new QWidget(this))
    , m_footnote(textLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    bold.setPixelSize(qRound(QFontInfo(bold).pixelSize() * 1.12)); // the font may be given in points or in pixels
    m_title->setFont(bold);
    auto *column = new QVBoxLayout(this);
    constexpr int margin = overlayShadow + padding;
    column->setContentsMargins(margin, margin - 2, margin, margin - 2);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(5);
    column->addWidget(m_facts);
    column->addWidget(m_footnote);
    setFocusPolicy(Qt::NoFocus);
    m_hiding.setSingleShot(true);
    m_hiding.setInterval(hidingDelay);
    connect(&m_hiding, &QTimer::timeout, this, &FindingCard::hide);
    hide();
}

void FindingCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(windowPalette(theme));
    setColour(m_subtitle, theme.secondaryText);
    setColour(m_footnote, theme.secondaryText);
    fillFacts();
    update();
}

void FindingCard::setContent(const CardContent &content)
{
    m_content = content;
    setText(m_title, content.title);
    setText(m_subtitle, content.subtitle);
    setText(m_footnote, content.footnote);
    fillFacts();
    QStringList words{content.subtitle};
    for (const auto &[key, value] : content.facts)
        words.append(key.isEmpty() ? value : key + u": "_s + value);
    words.append(content.footnote);
    words.removeAll(QString());
    setAccessibleName(content.title);
    setAccessibleDescription(words.join(u"; "_s));
}

void FindingCard::fillFacts()
{
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QLabel *>());
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int keyWidth = 0;
    for (const auto &fact : m_content.facts)
        keyWidth = std::max(keyWidth, fontMetrics().horizontalAdvance(fact.first) + 2);
    for (int row = 0; row < m_content.facts.size(); ++row) {
        const auto &[key, value] = m_content.facts.at(row);
        QLabel *name = textLabel(m_facts);
        name->setText(key);
        name->setFixedWidth(std::min(keyWidth, widestKey));
        name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        setColour(name, m_theme.secondaryText);
        QLabel *meaning = textLabel(m_facts);
        meaning->setText(value);
        meaning->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        grid->addWidget(name, row, 0);
        grid->addWidget(meaning, row, 1);
        name->show(); // at once: a card that is visible measures itself before the event loop shows them
        meaning->show();
    }
    m_facts->setVisible(!m_content.facts.isEmpty());
}

void FindingCard::showAt(const QRect &mark, const QRect &within)
{
    m_hiding.stop();
    constexpr int shadow = overlayShadow - 4;
    const QRect outer = within.adjusted(-shadow, -shadow, shadow, shadow);
    const int width = std::min(textWidth + 2 * (overlayShadow + padding), outer.width());
    if (m_facts->layout())
        m_facts->layout()->activate();
    layout()->invalidate();
    layout()->activate();
    resize(width, std::min(layout()->totalHeightForWidth(width), outer.height()));
    const QRect anchor = mark.adjusted(0, shadow, 0, -shadow);
    move(placeBeside(size(), anchor.height() > 0 ? anchor : mark, outer, OverlaySide::Below));
    show();
    raise();
}

void FindingCard::hideSoon()
{
    if (isVisible() && !underMouse())
        m_hiding.start();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOverlay(painter, rect(), m_theme);
}

void FindingCard::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_hiding.stop();
}

void FindingCard::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_hiding.start();
}

void FindingCard::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_hiding.stop();
}

}
