// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/range.h"

#include <QtCore/QList>
#include <QtCore/Qt>

namespace pullquote
{

/// What the models of the side panels say of a row; a delegate decides how it looks.
enum RowRole {
    TitleRole = Qt::DisplayRole, ///< a person's name, a figure's words, a quote
    DetailRole = Qt::UserRole, ///< a role, a unit, a speaker; may be empty
    TrailingRole, ///< a count or a value, short
    PlacesRole, ///< QList<TextRange>: where it stands, in the order of the text
    DoubtRole, ///< bool: shown greyed, because it is unknown or of low confidence
    FilterRole, ///< the words the filter field looks in
    ColourRole, ///< int: index into the palette of an own mark; invalid for findings
    KeyRole, ///< qsizetype index of a finding, QUuid of an annotation, qint64 id of an article, QString path of a tag
    ProgressRole, ///< double, 0 to 1: how far an article has been read
    UnreadRole, ///< bool: an article that was never opened
    DotRole, ///< QString: the colour of a tag, empty for none
    TagsRole, ///< QStringList: the tags that a mark or article carries
    VariantsRole, ///< QStringList: what else the text calls what the row names
    TagColoursRole, ///< QStringList: the colour of each of them, empty for none
};

}
