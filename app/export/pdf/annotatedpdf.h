// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/annotation/annotation.h"
#include "app/article/article.h"
#include "app/base/result.h"
#include "app/export/markerink.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <functional>
#include <stop_token>

namespace pullquote
{

/// Everything that an annotated PDF is made of. The same source gives the same file, byte for byte.
struct PdfSource {
    Article article;
    Analysis analysis; ///< with the reader's corrections applied
    QList<Annotation> annotations;
    QHash<QByteArray, ImageFile> images; ///< those that the article shows and the notes name, by their hash
    QStringList tags; ///< of the article itself
    QList<MarkerInk>
        markers; ///< Annotation::colour is an index into it; the first one serves for all beyond its end
    QString author; ///< of marks that name none
    QDateTime created; ///< when the file is made; the exporter has no clock of its own
    QString input; ///< the file that the article was read from, which is never written over; empty where there is none
};

/// The marker that an annotation is painted with.
[[nodiscard]] MarkerInk markerOf(const PdfSource &source, const Annotation &annotation);

/// Called with the steps done and the steps in all; on the thread that exports.
using ExportProgress = std::function<void(int done, int total)>;

/**
 * Prints the article with its marks as real PDF annotations, followed by an appendix that lists what was found and
 * noted.
 *
 * Each mark can be clicked, listed and read in any viewer: the reader's as highlights with note and tags, the automatic
 * ones as lines under the text with "Pullquote (automatic)" as their author. The analysis and the annotations are
 * attached as JSON, so that everything can be taken out again.
 *
 * The file appears whole or not at all. Fails when it cannot be written, when no installed font has the article's
 * letters, and when @p stop is requested. Needs a QGuiApplication (the offscreen platform will do), no window, and may
 * run on any thread.
 */
[[nodiscard]] Outcome writeAnnotatedPdf(const PdfSource &source, const QString &path,
                                        const ExportProgress &progress = {}, const std::stop_token &stop = {});

}
