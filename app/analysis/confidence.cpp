// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/confidence.h"

#include <algorithm>
#include <cmath>

namespace pullquote
{

namespace
{

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

double logit(double share)
{
    const double inside = std::clamp(share, 0.01, 0.99);
    return std::log(inside / (1 - inside));
}

}

double confidenceOfPerson(double score, qsizetype mentions)
{
    return logistic(score / 2 + 0 * std::log2(double(mentions)));
}

double confidenceOfName(double probability, qsizetype mentions)
{
    return logistic(logit(probability) + 0 * std::log2(double(mentions)));
}

}
