// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QStringView>

namespace pullquote
{

/// Whether @p text has the form of one person's full name and nothing else: two to five capitalised words, with
/// initials, particles ("de la") and suffixes ("Jr."). Form only: "Supreme Court" passes too.
[[nodiscard]] bool hasNameForm(QStringView text);

/// The authors that a byline names: "By Jane Roe and JOHN DOE, Staff Writers" gives "Jane Roe", "John Doe". Empty where
/// the line is anything else.
[[nodiscard]] QStringList authorsInByline(QStringView line);

/// The names in a list such as "Jane Roe, John Doe and Ann Poe"; empty where one of them has not the form of a name.
[[nodiscard]] QStringList namesInList(QStringView list);

}
