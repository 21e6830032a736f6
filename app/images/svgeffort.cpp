// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/images/svgeffort.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 most = 1'000'000; // elements drawn, of which a renderer does about as many in a second
constexpr int deepest = 400; // elements in one another, also by reference

/// The elements of a drawing, and how many are drawn for each.
class Effort
{
public:
    explicit Effort(const QByteArray &svg)
    {
        QXmlStreamReader reader(svg);
        QList<qsizetype> around;
        while (!reader.atEnd()) {
            const QXmlStreamReader::TokenType token = reader.readNext();
            if (token == QXmlStreamReader::EndElement)
                around.removeLast();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (!around.isEmpty())
                m_elements[around.last()].parts.append(m_elements.size());
            around.append(m_elements.size());
            m_elements.append(Element{});
            readAttributes(reader.attributes());
        }
    }

    /// At most one more than most.
    [[nodiscard]] qint64 total() { return m_elements.isEmpty() ? 0 : of(0, 0); }

private:
    struct Element {
        QList<qsizetype> parts;
        QStringList uses; ///< ids named in attributes
        std::optional<qint64> effort;
    };

    void readAttributes(const QXmlStreamAttributes &attributes)
    {
        static const QRegularExpression reference(u"^\\s*#(\\S+)|url\\(\\s*[\"']?#([^\"')\\s]+)"_s);
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.qualifiedName() == "id"_L1) {
                m_ids.insert(attribute.value().toString(), m_elements.size() - 1);
            } else if (attribute.value().contains(u'#')) {
                for (const QRegularExpressionMatch &match : reference.globalMatchView(attribute.value()))
                    m_elements.last().uses.append(match.captured(match.lastCapturedIndex()));
            }
        }
    }

    qint64 of(qsizetype index, int depth)
    {
        if (depth > deepest) // a ring gets here, too
            return most + 1;
        if (const std::optional<qint64> known = m_elements.at(index).effort)
            return *known;
        const Element element = m_elements.at(index);
        QList<qsizetype> drawn = element.parts;
        for (const QString &id : element.uses) {
            if (m_ids.contains(id))
                drawn.append(m_ids.value(id));
        }
        qint64 sum = 1;
        for (qsizetype i = 0; i < drawn.size() && sum <= most; ++i)
            sum = std::min(most + 1, sum + of(drawn.at(i), depth + 1));
        m_elements[index].effort = sum;
        return sum;
    }

    QList<Element> m_elements; ///< in the order of the file, the root first
    QHash<QString, qsizetype> m_ids;
};

}

bool isDrawnSoon(const QByteArray &svg)
{
    return Effort(svg).total() <= most;
}

}
