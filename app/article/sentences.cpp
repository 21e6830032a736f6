// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/sentences.h"

namespace pullquote
{

QList<TextRange> sentences(QStringView text)
{
    return {{0, text.size()}};
}

}
