// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/highlightrules.h"

#include "resources/resources.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QtCore/QCollator>
#include <QtCore/QStandardPaths>

#include <algorithm>

namespace pullquote
{

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Format;

namespace
{

constexpr auto ourSection = "Pullquote"_L1;

/// Plain text is what no rule took.
bool isPlain(const Format &format)
{
    return !format.isValid() || format.textStyle() == KSyntaxHighlighting::Theme::Normal;
}

QStringList kindsOf(const Definition &definition)
{
    QStringList kinds;
    for (const Format &format : definition.formats()) {
        if (!isPlain(format))
            kinds.append(format.name());
    }
    return kinds;
}

/// Collects what KSyntaxHighlighting reports, line by line.
class Collector : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Collector(const Definition &definition, const QStringList &kinds)
        : m_kinds(kinds)
    {
        setDefinition(definition);
    }

    QList<RuleMatch> collect(QStringView text, const std::stop_token &stop)
    {
        KSyntaxHighlighting::State state;
        while (m_lineStart <= text.size() && !stop.stop_requested()) {
            const qsizetype feed = text.indexOf(u'\n', m_lineStart);
            const qsizetype end = feed < 0 ? text.size() : feed;
            m_fromEarlierLine = m_found.size();
            state = highlightLine(text.sliced(m_lineStart, end - m_lineStart), state);
            m_lineStart = end + 1;
        }
        return std::move(m_found);
    }

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        if (length <= 0 || isPlain(format))
            return;
        const qsizetype kind = m_kinds.indexOf(format.name());
        const TextRange range{m_lineStart + offset, m_lineStart + offset + length};
        // One word after the other may be taken by one rule: to the reader that is one find.
        const bool goesOn = m_found.size() > m_fromEarlierLine && m_found.last().kind == kind
            && m_found.last().range.end == range.start;
        if (goesOn)
            m_found.last().range.end = range.end;
        else if (kind >= 0)
            m_found.append({range, kind});
    }

private:
    const QStringList &m_kinds;
    QList<RuleMatch> m_found;
    qsizetype m_lineStart = 0;
    qsizetype m_fromEarlierLine = 0;
};

}

struct HighlightRules::Engine {
    KSyntaxHighlighting::Repository repository;
};

HighlightRules::HighlightRules(const QStringList &folders)
    : m_engine(std::make_unique<Engine>())
{
    registerResources();
    for (const QString &folder : folders)
        m_engine->repository.addCustomSearchPath(folder);
    m_engine->repository.addCustomSearchPath(u":/"_s); // it looks into syntax/ below; of two of a name the first counts
    for (const Definition &definition : m_engine->repository.definitions()) {
        if (definition.section() == ourSection)
            m_rules.append({definition.name(), definition.filePath(), kindsOf(definition)});
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(m_rules, [&order](const HighlightRule &left, const HighlightRule &right) {
        return order.compare(left.name, right.name) < 0;
    });
}

HighlightRules::~HighlightRules() = default;

QList<RuleMatch> HighlightRules::matches(const QString &name, QStringView text, std::stop_token stop) const
{
    const auto rule = std::ranges::find(m_rules, name, &HighlightRule::name);
    if (rule == m_rules.end())
        return {};
    return Collector(m_engine->repository.definitionForName(name), rule->kinds).collect(text, stop);
}

QString ownRulesFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pullquote"_s;
}

}
