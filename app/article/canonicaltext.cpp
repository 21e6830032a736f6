// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/article/canonicaltext.h"

namespace pullquote
{

QString normalisedText(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C);
}

QString normalisedBlock(QStringView text)
{
    return normalisedText(text).simplified();
}

}
