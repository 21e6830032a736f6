// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingrows.h"

#include "app/analysis/doubt.h"
#include "app/rules/rulefindings.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("FindingRows", text);
}

QString number(double value)
{
    const QLocale locale;
    const bool whole = value == std::floor(value);
    return whole && std::abs(value) < 1e15 ? locale.toString(static_cast<qlonglong>(value)) : locale.toString(value, 'g', 6);
}

/// The signs that readers of English know without the country; every other currency keeps its code.
QString currencySign(const QString &unit)
{
    static constexpr std::array<std::pair<QLatin1StringView, QStringView>, 5> signs = {{
        {"USD"_L1, u"$"},
        {"EUR"_L1, u"€"},
        {"GBP"_L1, u"£"},
        {"JPY"_L1, u"¥"},
        {"INR"_L1, u"₹"},
    }};
    for (const auto &[code, sign] : signs) {
        if (unit == code)
            return sign.toString();
    }
    return {};
}

QString withUnit(const QString &value, const QString &unit)
{
    if (unit.isEmpty())
        return value;
    if (unit == "percent"_L1)
        return translated("%1%").arg(value);
    if (const QString sign = currencySign(unit); !sign.isEmpty())
        return sign + value;
    return value + u'\u00a0' + unit;
}

QString joined(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(u" · "_s);
}

QStringList variantsOf(const Entity &entity, QStringView text)
{
    QStringList variants;
    for (const Mention &mention : entity.mentions) {
        const QString words = mention.range.in(text).toString().simplified();
        if (words != entity.name && !variants.contains(words))
            variants.append(words);
    }
    return variants;
}

}

QString valueText(const Figure &figure)
{
    if (figure.value)
        return withUnit(number(*figure.value), figure.unit);
    if (figure.low && figure.high)
        return withUnit(number(*figure.low) + u'–' + number(*figure.high), figure.unit);
    return {};
}

void markCorrected(QList<FindingRow> &rows, const QList<CorrectionEffect> &effects, FindingType type)
{
    for (FindingRow &row : rows)
        row.corrected = !correctionsOf(effects, type, row.places).isEmpty();
}

QList<FindingRow> entityRows(const QList<Entity> &entities, QStringView text)
{
    QList<FindingRow> rows;
    rows.reserve(entities.size());
    for (const Entity &entity : entities) {
        const QList<TextRange> places = rangesOf(entity.mentions);
        rows.append({entity.name, entity.role, QLocale().toString(places.size()), places, isDoubtful(entity), false,
                     variantsOf(entity, text)});
    }
    return rows;
}

QList<FindingRow> figureRows(const QList<Figure> &figures, QStringView text)
{
    QList<FindingRow> rows;
    rows.reserve(figures.size());
    for (const Figure &figure : figures) {
        const QString source = figure.speaker.isEmpty() ? QString() : translated("according to %1").arg(figure.speaker);
        const QString words = figure.range.in(text).toString();
        const QString value = valueText(figure);
        // "38%" beside "38%" says nothing; "$2,300,000,000" beside "nearly $2.3 billion" does
        const bool said = words.contains(value);
        rows.append({words, joined({figure.of, source}), said ? QString() : value, {figure.range},
                     isDoubtful(figure)});
    }
    return rows;
}

QList<FindingRow> quoteRows(const QList<Quote> &quotes, QStringView text)
{
    QList<FindingRow> rows;
    rows.reserve(quotes.size());
    for (const Quote &quote : quotes) {
        const bool unknown = !quote.speaker || quote.certainty == Certainty::Unknown;
        const QString who = unknown ? translated("speaker unknown") : quote.speaker->name;
        const QString likely = quote.certainty == Certainty::Likely ? translated("likely") : QString();
        rows.append({quote.range.in(text).toString(), joined({who, quote.cue, likely}), {}, {quote.range}, unknown});
    }
    return rows;
}

QList<FindingRow> ruleRows(const QList<RuleFinding> &findings)
{
    QHash<std::pair<QString, QString>, qsizetype> ofKind;
    for (const RuleFinding &finding : findings)
        ofKind[{finding.rule, finding.kind}] += finding.places.size();
    QList<FindingRow> rows;
    rows.reserve(findings.size());
    for (const RuleFinding &finding : findings) {
        const QString all = QLocale().toString(ofKind.value({finding.rule, finding.kind}));
        const QString kind = translated("%1 (%2)").arg(finding.kind, all);
        rows.append({finding.words, joined({kind, finding.rule}), QLocale().toString(finding.places.size()), finding.places});
    }
    return rows;
}

}
