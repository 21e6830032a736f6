// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readingstyle.h"

#include <QtWidgets/QFrame>

#include <functional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QRadioButton;
class QSlider;
QT_END_NAMESPACE

namespace pullquote
{

/**
 * A small popup in which the reader sets how the page looks: face, size, column, spacing.
 *
 * It changes nothing itself: each step of a control tells the style that is wanted, so that the page behind shows it at
 * once.
 */
class ReadingMenu : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingMenu)
public:
    explicit ReadingMenu(QWidget *parent = nullptr);

    /// Without a signal.
    void setStyle(const ReadingStyle &style);
    /// Opens below @p anchor, its right edge under that one's, inside the screen.
    void openAt(const QWidget &anchor);

Q_SIGNALS:
    void styleChosen(const pullquote::ReadingStyle &style);

private:
    void addFamily();
    void addParagraphs();
    void addImages();
    void addReset();
    void listFamilies();
    /// Shows @p member in whole steps of which @p scale make one; returns the slider.
    template<typename Value>
    QSlider *addSlider(const QString &name, Bounds<Value> bounds, int scale, int step, Value ReadingStyle::*member,
                       QString (*text)(int));
    void choose();
    void showStyle();

    ReadingStyle m_style;
    QFormLayout *m_form;
    QComboBox *m_family = nullptr;
    QRadioButton *m_spaced = nullptr;
    QRadioButton *m_indented = nullptr;
    QSlider *m_spacing = nullptr;
    QCheckBox *m_dimImages = nullptr;
    QList<std::function<void()>> m_shownBy; ///< put each slider where m_style has it
};

}
