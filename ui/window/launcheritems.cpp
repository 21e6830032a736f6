// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/launcheritems.h"

#include "app/analysis/analysis.h"
#include "app/article/article.h"
#include "app/library/records.h"
#include "ui/window/menuactions.h"
#include "ui/window/windowtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("LauncherItems", text);
}

void addNames(QList<LauncherItem> &items, const QList<Entity> &entities, const QString &icon, const QString &kind, const GoToPlace &goTo)
{
    for (const Entity &entity : entities) {
        if (entity.mentions.isEmpty())
            continue;
        const TextRange first = entity.mentions.first().range;
        items.append({{icon + u':' + entity.name, icon, entity.name, entity.role, kind, 0}, [goTo, first] { goTo(first); }});
    }
}

QString originOf(const ArticleSummary &article)
{
    QStringList parts = {article.outlet};
    if (article.published.isValid())
        parts.append(QLocale().toString(article.published, QLocale::ShortFormat));
    for (const QString &tag : article.tags)
        parts.append(u'#' + tag);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

}

QList<LauncherItem> commandItems(const QMenuBar &menus)
{
    QList<LauncherItem> items;
    for (const auto &[action, path] : menuActions(menus)) {
        if (!action->isEnabled())
            continue;
        const QString text = plainText(*action);
        // the words of some change with what they would do ("Undo Note"), but those have a name
        const QString name = action->objectName().isEmpty() ? QString(path + u'/' + text) : action->objectName();
        items.append({{u"command:"_s + name, u"command"_s, text, path, keysText(*action), 0},
                      [chosen = QPointer(action)] {
                          if (chosen)
                              chosen->trigger();
                      }});
    }
    return items;
}

QList<LauncherItem> nameItems(const Analysis &analysis, const GoToPlace &goTo)
{
    QList<LauncherItem> items;
    addNames(items, analysis.people, u"person"_s, translated("Person"), goTo);
    addNames(items, analysis.organisations, u"organisation"_s, translated("Organisation"), goTo);
    addNames(items, analysis.places, u"place"_s, translated("Place"), goTo);
    addNames(items, analysis.policies, u"policy"_s, translated("Policy"), goTo);
    return items;
}

QList<LauncherItem> articleItems(const QList<ArticleSummary> &articles, const OpenArticle &open)
{
    QList<LauncherItem> items;
    items.reserve(articles.size());
    for (const ArticleSummary &article : articles) {
        const QString title = article.title.isEmpty() ? translated("Untitled article") : article.title;
        items.append({{u"article:%1"_s.arg(article.id.value), u"article"_s, title, originOf(article), translated("Article"), 0},
                      [open, id = article.id] { open(id); }});
    }
    return items;
}

QList<LauncherItem> headingItems(const Article &article, const GoToPlace &goTo)
{
    QList<LauncherItem> items;
    for (const Block &block : article.blocks) {
        const bool title = block.kind == BlockKind::Title;
        if (!title && block.kind != BlockKind::Heading)
            continue;
        const QString words = block.range.in(article.text).toString();
        items.append({{u"heading:%1"_s.arg(block.range.start), title ? u"article"_s : u"heading"_s, words, {}, {}, title ? 0 : block.level},
                      [goTo, range = block.range] { goTo(range); }});
    }
    return items;
}

}
