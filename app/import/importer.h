// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"
#include "app/base/result.h"

#include <QtCore/QStringView>

namespace pullquote
{

/**
 * Makes an article of bytes in one format.
 *
 * A new format is a new class and one line in importers.cpp. An importer is a function of its input: it reads no
 * settings, no clock and no network, keeps no state between calls, and may be called from any thread.
 */
class Importer
{
public:
    virtual ~Importer() = default;

    /// A cheap answer from the first bytes and the file's name, without reading the rest.
    [[nodiscard]] virtual bool accepts(QByteArrayView head, QStringView fileName) const = 0;
    [[nodiscard]] virtual Result<ImportedArticle> import(const QByteArray &bytes, const QString &fileName) const = 0;

protected:
    Importer() = default;
    Q_DISABLE_COPY_MOVE(Importer)
};

}
