// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <expected>
#include <utility>

namespace pullquote
{

/// What a call that can fail returns: its value, or the error that says why there is none.
template<typename T>
using Result = std::expected<T, Error>;

/// Returned by calls that do something and have nothing to hand back.
using Outcome = Result<void>;

[[nodiscard]] inline std::unexpected<Error> failure(QString message, QString advice = {})
{
    return std::unexpected(Error{std::move(message), std::move(advice)});
}

}
