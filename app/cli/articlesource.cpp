// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/articlesource.h"

#include "app/cli/commandcontext.h"
#include "app/import/importers.h"

#include <QtCore/QFileInfo>

namespace pullquote
{
using namespace Qt::StringLiterals;

Result<ImportedArticle> articleFrom(const QString &argument, const CommandContext &context)
{
    if (argument != "-"_L1)
        return importFile(argument);
    Result<ImportedArticle> result = importStream(context.in, {});
    if (!result)
        return failure(u"Cannot read the input: %1"_s.arg(result.error().message), result.error().advice);
    return result;
}

Outcome checkSources(const QStringList &arguments)
{
    if (arguments.count(u"-"_s) > 1)
        return failure(u"The input can be read once only, and “-” stands there more often."_s);
    return {};
}

std::optional<ArticleId> articleId(const QString &argument)
{
    bool isNumber = false;
    const qint64 value = (argument.startsWith(u'#') ? argument.sliced(1) : argument).toLongLong(&isNumber);
    if (!isNumber || value <= 0 || QFileInfo::exists(argument))
        return {};
    return ArticleId{value};
}

}
