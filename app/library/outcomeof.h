// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QtSql/QSqlQuery>

namespace pullquote
{

/// Of a statement that brings no rows. Internal to app/library.
[[nodiscard]] inline Outcome outcomeOf(const Result<QSqlQuery> &done)
{
    return done ? Outcome() : std::unexpected(done.error());
}

}
