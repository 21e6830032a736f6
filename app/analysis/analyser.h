// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/analysis.h"
#include "app/base/result.h"

#include <memory>
#include <stop_token>

namespace pullquote
{

struct Article;

/// Rises when the same article would get another analysis: analyses that the library keeps are then made again.
inline constexpr int analyserVersion = 2;

/**
 * Finds who and what an article speaks of.
 *
 * Holds the word lists and the model, read once from the compiled-in files, and nothing else: copies share them, and
 * any number of threads may analyse with one analyser. The same article always gives the same analysis.
 */
class Analyser
{
public:
    /// Reads the lists and the model; registerResources() must have been called.
    [[nodiscard]] static Result<Analyser> load();

    /// Runs one stage after the other. Where @p stop is requested between two, or between two sentences of the tagger,
    /// which takes longest, what was found until then is returned: a caller that asked for the stop throws it away.
    [[nodiscard]] Analysis analyse(const Article &article, std::stop_token stop = {}) const;

private:
    struct Tools;
    std::shared_ptr<const Tools> m_tools;

    explicit Analyser(std::shared_ptr<const Tools> tools);
};

}
