// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/json/jsonwriter.h"

#include <QtCore/QLocale>

#include <cmath>

namespace pullquote
{

JsonWriter &JsonWriter::key(QStringView name)
{
    separate();
    escape(name);
    m_json += ": ";
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::string(QStringView text)
{
    separate();
    escape(text);
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    // JSON has no infinities, and beyond 2^53 neighbouring whole numbers are one double anyway.
    constexpr double exactWholes = 9007199254740992.0;
    if (!std::isfinite(value))
        return null();
    if (std::trunc(value) == value && std::abs(value) < exactWholes)
        return integer(static_cast<qint64>(value));
    return raw(QByteArray::number(value, 'g', QLocale::FloatingPointShortest));
}

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_json += bracket;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    m_json += bracket;
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView token)
{
    separate();
    m_json += token;
    return *this;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_json += ", ";
    m_first = false;
}

void JsonWriter::escape(QStringView text)
{
    m_json += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\')
            m_json.append('\\').append(byte);
        else if (byte == '\n')
            m_json += "\\n";
        else if (byte == '\t')
            m_json += "\\t";
        else if (byte >= 0 && byte < 0x20)
            m_json.append("\\u").append(QByteArray::number(byte, 16).rightJustified(4, '0'));
        else
            m_json += byte;
    }
    m_json += '"';
}

}
