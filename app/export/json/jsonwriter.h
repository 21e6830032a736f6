// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

#include <concepts>
#include <optional>

namespace pullquote
{

/**
 * Writes JSON on one line with the members in the order they are given.
 *
 * QJsonObject sorts its keys; files that people read and compare keep the order their format describes. Text is written
 * as UTF-8, with only what JSON demands escaped. Begin and end calls must match; inside an object each value needs its
 * key before it.
 */
class JsonWriter
{
public:
    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endArray() { return end(']'); }
    JsonWriter &key(QStringView name);

    JsonWriter &string(QStringView text);
    JsonWriter &boolean(bool value) { return raw(value ? "true" : "false"); }
    /// The shortest digits that read back as the same number; whole numbers without a fraction or exponent.
    JsonWriter &number(double value);
    JsonWriter &integer(std::integral auto value) { return raw(QByteArray::number(value)); }
    JsonWriter &null() { return raw("null"); }

    /// The text, or null where it is empty.
    JsonWriter &stringOrNull(QStringView text) { return text.isEmpty() ? null() : string(text); }
    JsonWriter &numberOrNull(std::optional<double> value) { return value ? number(*value) : null(); }

    [[nodiscard]] const QByteArray &json() const { return m_json; }

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    JsonWriter &raw(QByteArrayView token);
    void separate();
    void escape(QStringView text);

    QByteArray m_json;
    bool m_first = true; ///< nothing stands before the next value that a comma would part it from
};

}
