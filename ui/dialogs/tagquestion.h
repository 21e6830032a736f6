// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "ui/theme/theme.h"

#include <QtCore/QStringList>

namespace pullquote
{

/// Which tags one thing or several are to have.
struct TagQuestion {
    QString title;
    QList<QStringList> carried; ///< the tags of each thing now
    QStringList known; ///< of the library
    Codebook codebook;
    Theme theme; ///< for the colours of tags
};

}
