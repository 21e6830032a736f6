// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace pullquote
{

struct ArticleDraft;

/// An image that a text names in a line of its own.
struct ImageLine {
    qsizetype line = 0; ///< of the normalised text, from 0
    QString alternative;
    QString address; ///< exactly as it is written

    friend bool operator==(const ImageLine &, const ImageLine &) = default;
};

/// A normalised text with a blank line for each image, and the images.
struct TextAndImages {
    QString text;
    QList<ImageLine> images;

    friend bool operator==(const TextAndImages &, const TextAndImages &) = default;
};

/**
 * The text without terminal sequences, normalised, with its images apart: lines that hold nothing but
 * "![alternative text](address)", as Markdown writes them.
 *
 * An image within a line stays text. An address may stand in angle brackets and have a title after it, which is left out.
 */
[[nodiscard]] TextAndImages textAndImages(const QString &text);

/// Makes captions of the paragraphs that stand in the line just below an image.
void readCaptions(ArticleDraft &draft);

}
