// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/correction.h"

#include <QtCore/QCoreApplication>

namespace pullquote
{

using namespace Qt::StringLiterals;

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("Correction", text);
}

/// A passage may be a whole paragraph; a menu has one short line.
QString shortened(const QString &words)
{
    constexpr qsizetype longest = 40;
    const QString line = words.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest - 1);
    return line.first(space > longest / 2 ? space : longest - 1) + u'…';
}

QString kindWord(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return translated("a person");
    case EntityKind::Organisation:
        return translated("an organisation");
    case EntityKind::Place:
        return translated("a place");
    case EntityKind::Policy:
        break;
    }
    return translated("a policy");
}

struct Describer {
    QString operator()(const RejectEntity &step) const
    {
        return translated("“%1” is not %2").arg(step.entity.name, kindWord(step.entity.kind));
    }
    QString operator()(const RejectMention &step) const
    {
        return translated("Not “%1” in this place").arg(step.entity.name);
    }
    QString operator()(const RejectFigure &step) const
    {
        return translated("“%1” is not a figure").arg(shortened(step.figure.words));
    }
    QString operator()(const RejectQuote &step) const
    {
        return translated("%1 is not a quote").arg(shortened(step.quote.words));
    }
    QString operator()(const AddEntity &step) const
    {
        return translated("“%1” is %2").arg(step.name, kindWord(step.kind));
    }
    QString operator()(const AddFigure &step) const
    {
        return translated("“%1” is a figure").arg(shortened(step.figure.words));
    }
    QString operator()(const AddQuote &step) const
    {
        return translated("%1 is a quote").arg(shortened(step.quote.words));
    }
    QString operator()(const RetypeEntity &step) const
    {
        return translated("“%1” is %2, not %3").arg(step.entity.name, kindWord(step.to), kindWord(step.entity.kind));
    }
    QString operator()(const MergeEntities &step) const
    {
        return translated("Merge “%1” into “%2”").arg(step.entity.name, step.into.name);
    }
    QString operator()(const SplitEntity &step) const
    {
        return translated("Split “%1” off “%2”").arg(step.name, step.entity.name);
    }
    QString operator()(const KeepApart &step) const
    {
        return translated("Never merge “%1” with “%2”").arg(step.one.name, step.other.name);
    }
    QString operator()(const RenameEntity &step) const
    {
        return translated("Rename “%1” to “%2”").arg(step.entity.name, step.name);
    }
    QString operator()(const SetSpeaker &step) const
    {
        const QString name = step.person ? step.person->name : step.description;
        return name.isEmpty() ? translated("Clear the speaker") : translated("Speaker is %1").arg(name);
    }
    QString operator()(const SetFigure &step) const
    {
        return translated("Correct “%1”").arg(shortened(step.figure.words));
    }
};

}

QString description(const CorrectionStep &step)
{
    return std::visit(Describer(), step);
}

}
