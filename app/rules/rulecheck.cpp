// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/rulecheck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QXmlStreamReader>

#include <algorithm>
#include <array>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("RuleReader", text);
}

/// The elements that stand for rules, of KSyntaxHighlighting's language.xsd.
bool isRule(QStringView element)
{
    static constexpr std::array rules{
        "AnyChar"_L1,      "Detect2Chars"_L1, "DetectChar"_L1, "DetectIdentifier"_L1, "DetectSpaces"_L1, "Float"_L1,
        "HlCChar"_L1,      "HlCHex"_L1,       "HlCOct"_L1,     "HlCStringChar"_L1,    "IncludeRules"_L1, "Int"_L1,
        "LineContinue"_L1, "RangeDetect"_L1,  "RegExpr"_L1,    "StringDetect"_L1,     "WordDetect"_L1,   "keyword"_L1};
    return std::ranges::any_of(rules, [element](QLatin1StringView rule) { return element == rule; });
}

/// KSyntaxHighlighting treats the formats' words alike, however they are written.
QString key(const QString &name)
{
    return name.toLower();
}

/// Reads one rule file: first what it defines and uses, then whether the two agree.
class RuleReader
{
public:
    explicit RuleReader(const QByteArray &xml);

    /// To be called once.
    [[nodiscard]] QList<RuleProblem> problems();

private:
    /// A name that has to be defined somewhere in the file.
    struct Use {
        qint64 line = 0;
        QString name;
    };

    void readElement();
    void readRoot();
    void readContext();
    void readRule();
    void readExpression();
    void use(QList<Use> &uses, QLatin1StringView attribute);
    void useContext(QLatin1StringView attribute);
    void compare(const QList<Use> &uses, const QSet<QString> &defined, const QString &message);
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    void report(const QString &message);

    QXmlStreamReader m_xml;
    QStringList m_path; ///< the elements around the one being read
    QSet<QString> m_contexts;
    QSet<QString> m_lists;
    QSet<QString> m_formats;
    QList<Use> m_contextUses;
    QList<Use> m_listUses;
    QList<Use> m_formatUses;
    QList<RuleProblem> m_problems;
};

RuleReader::RuleReader(const QByteArray &xml)
    : m_xml(xml)
{
}

QList<RuleProblem> RuleReader::problems()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            readElement();
            m_path.append(m_xml.name().toString());
            break;
        case QXmlStreamReader::EndElement:
            m_path.removeLast();
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError()) {
        report(tr("This is no rule file: %1").arg(m_xml.errorString()));
        return m_problems; // the rest was not read, so what seems undefined may only not have been reached
    }
    if (m_contexts.isEmpty())
        report(tr("There is no <context>, so nothing can be found."));
    compare(m_contextUses, m_contexts, tr("There is no context called “%1”."));
    compare(m_listUses, m_lists, tr("There is no keyword list called “%1”."));
    compare(m_formatUses, m_formats, tr("There is no <itemData> called “%1”."));
    std::ranges::stable_sort(m_problems, {}, &RuleProblem::line);
    return m_problems;
}

void RuleReader::readElement()
{
    const QStringView element = m_xml.name();
    if (m_path.isEmpty()) {
        readRoot();
    } else if (element == "list"_L1) {
        m_lists.insert(attribute("name"_L1));
    } else if (element == "itemData"_L1) {
        m_formats.insert(key(attribute("name"_L1)));
        if (!attribute("defStyleNum"_L1).startsWith("ds"_L1))
            report(tr("An <itemData> needs a defStyleNum, as “dsKeyword”."));
    } else if (element == "context"_L1) {
        readContext();
    } else if (m_path.contains("context"_L1)) {
        readRule();
    }
}

void RuleReader::readRoot()
{
    if (m_xml.name() != "language"_L1) {
        m_xml.raiseError(tr("the first element has to be <language>"));
        return;
    }
    for (const QLatin1StringView needed : {"name"_L1, "version"_L1, "kateversion"_L1}) {
        if (attribute(needed).isEmpty())
            report(tr("<language> needs the attribute “%1”.").arg(needed));
    }
    if (attribute("section"_L1) != "Pullquote"_L1)
        report(tr("<language> needs section=\"Pullquote\" to be used as a highlight rule."));
}

void RuleReader::readContext()
{
    if (attribute("name"_L1).isEmpty())
        report(tr("A <context> needs a name."));
    m_contexts.insert(attribute("name"_L1));
    use(m_formatUses, "attribute"_L1);
    for (const QLatin1StringView jump : {"lineEndContext"_L1, "lineEmptyContext"_L1, "fallthroughContext"_L1})
        useContext(jump);
}

void RuleReader::readRule()
{
    const QStringView element = m_xml.name();
    if (!isRule(element)) {
        report(tr("“%1” is no rule.").arg(element));
        return;
    }
    use(m_formatUses, "attribute"_L1);
    useContext("context"_L1);
    if (element == "keyword"_L1)
        use(m_listUses, "String"_L1);
    else if (element == "RegExpr"_L1)
        readExpression();
}

void RuleReader::readExpression()
{
    const QString pattern = attribute("String"_L1);
    const QRegularExpression expression(pattern);
    if (pattern.isEmpty())
        report(tr("A <RegExpr> needs a String with the regular expression."));
    else if (!expression.isValid())
        report(tr("The regular expression “%1” has an error at character %2: %3")
                   .arg(pattern)
                   .arg(expression.patternErrorOffset() + 1)
                   .arg(expression.errorString()));
    else if (expression.match(QString()).hasMatch() && attribute("lookAhead"_L1).isEmpty())
        report(tr("The regular expression “%1” also matches nothing at all, and then marks nothing.").arg(pattern));
}

void RuleReader::use(QList<Use> &uses, QLatin1StringView attribute)
{
    const QString name = this->attribute(attribute);
    if (!name.isEmpty() && !name.contains("##"_L1)) // "##" leads into another definition
        uses.append({m_xml.lineNumber(), &uses == &m_formatUses ? key(name) : name});
}

/// "#stay", "#pop", "#pop#pop" and "#pop!Name" need no context, save for the name.
void RuleReader::useContext(QLatin1StringView attribute)
{
    QString target = this->attribute(attribute);
    if (target.contains("##"_L1))
        return;
    if (target.startsWith(u'#'))
        target = target.contains(u'!') ? target.section(u'!', 1) : QString();
    if (!target.isEmpty())
        m_contextUses.append({m_xml.lineNumber(), target});
}

void RuleReader::compare(const QList<Use> &uses, const QSet<QString> &defined, const QString &message)
{
    for (const Use &one : uses) {
        if (!defined.contains(one.name))
            m_problems.append({one.line, message.arg(one.name)});
    }
}

QString RuleReader::attribute(QLatin1StringView name) const
{
    return m_xml.attributes().value(name).toString();
}

void RuleReader::report(const QString &message)
{
    m_problems.append({m_xml.lineNumber(), message});
}

}

QList<RuleProblem> checkRule(const QByteArray &xml)
{
    return RuleReader(xml).problems();
}

}
