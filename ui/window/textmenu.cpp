// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/textmenu.h"

#include "ui/reading/articleview.h"
#include "ui/reading/readingpage.h"
#include "ui/session/workspace.h"
#include "ui/window/correctionactions.h"
#include "ui/window/correctioncontroller.h"
#include "ui/window/markactions.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/windowactions.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Not every desktop shows keys in such menus, but here they are how a reader learns them.
void showKeys(QMenu &menu)
{
    for (QAction *action : menu.actions()) {
        action->setShortcutVisibleInContextMenu(true);
        if (QMenu *below = action->menu())
            showKeys(*below);
    }
}

}

TextMenu::TextMenu(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void TextMenu::openAtMouse(QPoint at)
{
    open(m_parts.view.spansAt(m_parts.view.caretPosition()), at);
}

QList<MarkSpan> TextMenu::spansForKey() const
{
    if (m_parts.view.caretMode())
        return m_parts.view.spansAt(m_parts.view.caretPosition());
    const std::optional<MarkKey> &key = m_parts.reading.current();
    const MarkSpan *current = key ? m_parts.view.page().spans().find(*key) : nullptr;
    return current && !m_parts.view.rectOf(current->range).isEmpty() ? QList<MarkSpan>{*current} : QList<MarkSpan>{};
}

void TextMenu::openByKey()
{
    const QList<MarkSpan> here = spansForKey();
    const TextRange selected = m_parts.view.selection();
    const qsizetype caret = m_parts.view.caretPosition();
    QRect place = m_parts.view.rectOf({caret, caret + 1});
    if (!selected.isEmpty())
        place = m_parts.view.rectOf(selected);
    else if (!here.isEmpty())
        place = m_parts.view.rectOf(here.first().range);
    const QWidget *viewport = m_parts.view.viewport();
    open(here, viewport->mapToGlobal(place.isEmpty() ? viewport->rect().center() : place.bottomLeft()));
}

void TextMenu::open(const QList<MarkSpan> &here, QPoint at)
{
    if (m_parts.workspace.articleId().isNull())
        return;
    auto *menu = new QMenu(&m_parts.view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_parts.view.selection().isEmpty())
        fillForSelection(*menu);
    else if (!here.isEmpty())
        fillForPlace(*menu, here);
    else
        fillForArticle(*menu);
    showKeys(*menu);
    menu->popup(at);
}

void TextMenu::fillForSelection(QMenu &menu) const
{
    const WindowActions &actions = m_parts.actions;
    menu.addActions({actions.copy, actions.copyCitation});
    menu.addSeparator();
    menu.addActions({actions.highlight, m_parts.marks.every});
    const std::optional<MarkKey> &current = m_parts.reading.current();
    if (current && current->kind == MarkKind::Own && m_parts.view.page().spans().find(*current))
        menu.addAction(m_parts.marks.addRun);
    addColours(menu, std::nullopt);
    menu.addActions({actions.note, actions.largeNote, actions.tag});
    menu.addSeparator();
    addKinds(menu);
}

void TextMenu::fillForMark(QMenu &menu, const MarkKey &key) const
{
    const Annotation *mark = m_parts.workspace.annotations().find(key.annotation);
    if (!mark)
        return;
    menu.addActions({m_parts.actions.note, m_parts.actions.largeNote, m_parts.actions.tag});
    addColours(menu, mark->colour);
    menu.addSeparator();
    menu.addAction(m_parts.marks.every);
    QMenu *ends = menu.addMenu(tr("&Ends"));
    for (const MarkActions::Mover &mover : m_parts.marks.movers)
        ends->addAction(mover.action);
    if (mark->segments.size() > 1)
        menu.addAction(m_parts.marks.removeRun);
    menu.addAction(m_parts.actions.remove);
}

/// The smallest is current, and what the keys act on; the others have menus of their own.
void TextMenu::fillForPlace(QMenu &menu, const QList<MarkSpan> &here) const
{
    ReadingController &reading = m_parts.reading;
    reading.setCurrent(here.first().key);
    for (const MarkSpan &span : here) {
        const bool isFirst = span.key == here.first().key;
        QMenu *place = isFirst ? &menu : menu.addMenu(titleOf(span));
        if (span.key.kind == MarkKind::Own) {
            connect(place, &QMenu::aboutToShow, &reading, [&reading, key = span.key] { reading.setCurrent(key); });
            fillForMark(*place, span.key);
        } else {
            m_parts.corrections.fillMenu(*place, span.key);
        }
        if (!isFirst)
            continue;
        if (span.key.kind != MarkKind::Own) {
            menu.addSeparator();
            menu.addAction(m_parts.marks.every);
        }
        menu.addSeparator();
    }
    menu.addSeparator();
    menu.addActions({m_parts.actions.previous, m_parts.actions.next});
}

void TextMenu::fillForArticle(QMenu &menu) const
{
    const WindowActions &actions = m_parts.actions;
    menu.addActions({actions.selectAll, actions.find});
    menu.addSeparator();
    menu.addAction(actions.articleNote);
    menu.addAction(m_parts.marks.deleted);
    menu.addSeparator();
    menu.addActions({actions.previous, actions.next, actions.overview});
    menu.addSeparator();
    menu.addActions({actions.readingAppearance, actions.exportPdf});
}

void TextMenu::addColours(QMenu &menu, std::optional<int> checked) const
{
    QMenu *colours = menu.addMenu(tr("&Colour"));
    const QList<QAction *> &all = m_parts.actions.colours;
    for (int colour = 0; colour < m_parts.reading.palette().colours.size() && colour < all.size(); ++colour) {
        if (m_parts.reading.palette().has(colour) && colour != checked) // the one it has would change nothing
            colours->addAction(all.at(colour));
    }
    colours->addSeparator();
    colours->addAction(m_parts.marks.meanings);
}

void TextMenu::addKinds(QMenu &menu) const
{
    QMenu *kinds = menu.addMenu(tr("T&his Is a"));
    for (const auto &[action, kind] : m_parts.correctionActions.kinds)
        kinds->addAction(action);
}

QString TextMenu::titleOf(const MarkSpan &span) const
{
    constexpr qsizetype longest = 40;
    QString words = span.range.in(m_parts.view.article().text).toString().simplified();
    if (words.size() > longest)
        words = words.first(longest).trimmed() + u'…';
    words.replace(u'&', "&&"_L1);
    return span.key.kind == MarkKind::Own ? tr("My Mark “%1”").arg(words) : tr("“%1”").arg(words);
}

}
