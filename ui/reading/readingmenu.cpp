// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingmenu.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QFontDatabase>
#include <QtGui/QScreen>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSlider>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int sliderWidth = 150; // px

/// Faces made for reading at length, those most often at hand first; the list shows them before all others.
const QStringList &readingFamilies()
{
    static const QStringList families
        = {u"Noto Serif"_s, u"Source Serif 4"_s, u"Literata"_s, u"Charis SIL"_s, u"Gentium"_s, u"Georgia"_s,
           u"Liberation Serif"_s, u"DejaVu Serif"_s, u"Inter"_s, u"Noto Sans"_s, u"Atkinson Hyperlegible"_s};
    return families;
}

QString pixels(int value)
{
    return ReadingMenu::tr("%1 px").arg(value);
}

QString characters(int value)
{
    return ReadingMenu::tr("%1 letters").arg(value);
}

QString percent(int value)
{
    return ReadingMenu::tr("%1 %").arg(value);
}

QString hundredths(int value)
{
    return QLocale().toString(value / 100.0, 'f', 2);
}

}

ReadingMenu::ReadingMenu(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_form(new QFormLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Reading appearance"));
    constexpr int margin = 14;
    m_form->setContentsMargins(margin, margin, margin, margin);
    m_form->setHorizontalSpacing(margin);
    constexpr int rowSpacing = 9;
    m_form->setVerticalSpacing(rowSpacing);
    addFamily();
    addSlider(tr("&Size"), textSizeBounds, 1, 1, &ReadingStyle::textSize, pixels);
    addSlider(tr("&Column width"), measureBounds, 1, 1, &ReadingStyle::measure, characters);
    addSlider(tr("&Line height"), lineHeightBounds, 100, 5, &ReadingStyle::lineHeight, hundredths);
    addSlider(tr("L&etter spacing"), letterSpacingBounds, 100, 1, &ReadingStyle::letterSpacing, percent);
    addSlider(tr("&Word spacing"), wordSpacingBounds, 100, 5, &ReadingStyle::wordSpacing, percent);
    addParagraphs();
    m_spacing = addSlider(tr("Space &between"), paragraphSpacingBounds, 100, 5, &ReadingStyle::paragraphSpacing, percent);
    addImages();
    addReset();
    showStyle();
}

void ReadingMenu::addFamily()
{
    m_family = new QComboBox;
    m_family->setAccessibleName(tr("Font"));
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_family, &QComboBox::currentTextChanged, this, [this](const QString &family) {
        m_style.family = family;
        choose();
    });
    m_form->addRow(tr("&Font"), m_family);
}

void ReadingMenu::listFamilies()
{
    const QSignalBlocker blocker(m_family);
    const QStringList installed = QFontDatabase::families(QFontDatabase::Latin);
    for (const QString &family : readingFamilies()) {
        if (!installed.contains(family))
            continue;
        m_family->addItem(family);
        m_family->setItemData(m_family->count() - 1, QFont(family), Qt::FontRole);
    }
    m_family->insertSeparator(m_family->count());
    for (const QString &family : installed) {
        if (!readingFamilies().contains(family) && !QFontDatabase::isPrivateFamily(family)
            && QFontDatabase::isSmoothlyScalable(family))
            m_family->addItem(family);
    }
}

template<typename Value>
QSlider *ReadingMenu::addSlider(const QString &name, Bounds<Value> bounds, int scale, int step,
                                Value ReadingStyle::*member, QString (*text)(int))
{
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(qRound(qreal(bounds.least) * scale), qRound(qreal(bounds.most) * scale));
    slider->setSingleStep(step);
    slider->setPageStep(2 * step);
    slider->setFixedWidth(sliderWidth);
    slider->setAccessibleName(QString(name).remove(u'&'));
    auto *value = new QLabel;
    value->setMinimumWidth(value->fontMetrics().horizontalAdvance(characters(textSizeBounds.most)));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(slider, &QSlider::valueChanged, this, [this, scale, member, value, text](int chosen) {
        m_style.*member = Value(chosen) / Value(scale);
        value->setText(text(chosen));
        choose();
    });
    m_shownBy.append([this, slider, scale, member, value, text] {
        const QSignalBlocker blocker(slider);
        slider->setValue(qRound(qreal(m_style.*member) * scale));
        value->setText(text(slider->value()));
    });
    constexpr int gap = 10;
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(slider);
    row->addWidget(value, 1);
    auto *label = new QLabel(name);
    label->setBuddy(slider);
    m_form->addRow(label, row);
    return slider;
}

void ReadingMenu::addParagraphs()
{
    m_spaced = new QRadioButton(tr("S&paced"));
    m_indented = new QRadioButton(tr("&Indented"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_spaced);
    row->addWidget(m_indented, 1);
    m_form->addRow(tr("Paragraphs"), row);
    connect(m_indented, &QRadioButton::toggled, this, [this](bool indented) {
        m_style.paragraphs = indented ? ParagraphLook::Indented : ParagraphLook::Spaced;
        m_spacing->setEnabled(!indented);
        choose();
    });
}

void ReadingMenu::addImages()
{
    m_dimImages = new QCheckBox(tr("&Dim images in dark themes"));
    m_form->addRow(tr("Images"), m_dimImages);
    connect(m_dimImages, &QCheckBox::toggled, this, [this](bool dim) {
        m_style.dimImages = dim;
        choose();
    });
}

void ReadingMenu::addReset()
{
    auto *reset = new QPushButton(tr("&Reset"));
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_style = {};
        showStyle();
        choose();
    });
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(reset);
    m_form->addRow(row);
}

void ReadingMenu::choose()
{
    Q_EMIT styleChosen(m_style);
}

void ReadingMenu::setStyle(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    showStyle();
}

void ReadingMenu::showStyle()
{
    for (const std::function<void()> &show : std::as_const(m_shownBy))
        show();
    const QSignalBlocker familyBlocker(m_family);
    const QSignalBlocker indentBlocker(m_indented);
    const QSignalBlocker imagesBlocker(m_dimImages);
    if (m_family->findText(m_style.family) < 0 && m_family->count() > 0)
        m_family->insertItem(0, m_style.family); // chosen once, no longer installed
    m_family->setCurrentText(m_style.family);
    const bool indented = m_style.paragraphs == ParagraphLook::Indented;
    (indented ? m_indented : m_spaced)->setChecked(true);
    m_spacing->setEnabled(!indented);
    m_dimImages->setChecked(m_style.dimImages);
}

void ReadingMenu::openAt(const QWidget &anchor)
{
    if (m_family->count() == 0) { // asking the system for its fonts takes a moment
        listFamilies();
        showStyle();
    }
    adjustSize();
    const QPoint corner = anchor.mapToGlobal(anchor.rect().bottomRight());
    const QRect screen = anchor.screen()->availableGeometry();
    const int left = std::clamp(corner.x() + 1 - width(), screen.left(), std::max(screen.left(), screen.right() - width()));
    const int top = std::clamp(corner.y() + 1, screen.top(), std::max(screen.top(), screen.bottom() - height()));
    move(left, top);
    show();
    m_family->setFocus(Qt::PopupFocusReason);
}

}
