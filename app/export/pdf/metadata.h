// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

class QByteArray;
class QDateTime;
class QPDF;

namespace pullquote
{

struct Article;

/// Title, authors, language, time of making and @p tags as keywords, as document information and as XMP; nothing of the
/// machine or the clock.
void addMetadata(QPDF &pdf, const Article &article, const QStringList &tags, const QDateTime &created);

/// Attaches a file to the whole document, as data that belongs to it (ISO 32000-2, 14.13).
void attachFile(QPDF &pdf, const QString &name, const QString &mediaType, const QString &description,
                const QByteArray &bytes, const QDateTime &created);

}
