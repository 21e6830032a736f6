// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/measurement.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Clocks tell no more.
QJsonValue rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

QJsonValue valueOrNull(std::optional<double> number)
{
    return number ? rounded(*number) : QJsonValue();
}

}

void print(const Measurement &measurement)
{
    QJsonObject figure = {{u"name"_s, measurement.name},
                          {u"value"_s, rounded(measurement.value)},
                          {u"unit"_s, measurement.unit},
                          {u"limit"_s, valueOrNull(measurement.limit)},
                          {u"ratio"_s, valueOrNull(measurement.ratio)}};
    if (measurement.limitIsFloor)
        figure.insert(u"min"_s, true);
    std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

double processorMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

}
