// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/pdfobjects.h"

using namespace Qt::StringLiterals;

namespace pullquote
{

QPDFObjectHandle pdfText(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

std::string pdfDate(const QDateTime &time)
{
    return QString(u"D:"_s + time.toUTC().toString(u"yyyyMMddHHmmss"_s) + u'Z').toStdString();
}

QPDFObjectHandle pdfNumbers(const std::vector<double> &values)
{
    QPDFObjectHandle array = QPDFObjectHandle::newArray();
    for (const double value : values)
        array.appendItem(QPDFObjectHandle::newReal(value, 2));
    return array;
}

QPDFObjectHandle pdfColour(const QColor &colour)
{
    return pdfNumbers({colour.redF(), colour.greenF(), colour.blueF()});
}

}
