// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/fonts.h"

#include <QtCore/QSet>
#include <QtGui/QFontMetricsF>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QFont printed(const QStringList &families, double points, QFont::Weight weight)
{
    QFont font(families);
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    for (const char *ligature : {"liga", "clig", "dlig"})
        font.setFeature(*QFont::Tag::fromString(QLatin1StringView(ligature)), 0);
    return font;
}

bool needsGlyph(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

}

QFont printedSerif(double points, QFont::Weight weight)
{
    return printed({u"Noto Serif"_s, u"Noto Serif Hebrew"_s, u"Noto Naskh Arabic"_s, u"DejaVu Serif"_s,
                    u"DejaVu Sans"_s, u"Liberation Serif"_s, u"serif"_s},
                   points, weight);
}

QFont printedSans(double points, QFont::Weight weight)
{
    return printed({u"Noto Sans"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s,
                    u"Liberation Sans"_s, u"sans-serif"_s},
                   points, weight);
}

QString charactersWithoutGlyph(QStringView text)
{
    const QFontMetricsF metrics(printedSerif(11));
    QSet<char32_t> seen;
    QString missing;
    for (const char32_t point : text.toUcs4()) {
        if (seen.contains(point))
            continue;
        seen.insert(point);
        if (needsGlyph(point) && !metrics.inFontUcs4(point))
            missing += QChar::fromUcs4(point);
    }
    return missing;
}

}
