// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/pdf/markstrokes.h"

namespace pullquote
{

QList<QLineF> markStrokes(const MarkStyle &style, const QRectF &box, double baseline, double scale, MarkEnds ends)
{
    constexpr double bracketHeight = 3; // points
    const double y = baseline + style.drop * scale;
    QList<QLineF> strokes{QLineF(box.left(), y, box.right(), y)};
    if (style.brackets && ends.begins)
        strokes.append(QLineF(box.left(), y, box.left(), y - bracketHeight * scale));
    if (style.brackets && ends.ends)
        strokes.append(QLineF(box.right(), y, box.right(), y - bracketHeight * scale));
    return strokes;
}

}
