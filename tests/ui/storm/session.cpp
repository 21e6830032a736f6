// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/session.h"

#include "app/library/deletedmarks.h"
#include "app/library/library.h"
#include "tests/support/scripteddialogs.h"
#include "tests/ui/storm/articles.h"
#include "tests/ui/storm/changing.h"
#include "tests/ui/storm/librarystate.h"
#include "tests/ui/storm/writing.h"
#include "ui/panels/sidepanel.h"
#include "ui/reading/articleview.h"
#include "ui/session/correcting.h"
#include "ui/session/marking.h"
#include "ui/session/shelf.h"
#include "ui/session/tagging.h"
#include "ui/theme/themefile.h"
#include "ui/window/mainwindow.h"
#include "ui/window/windowsettings.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStackedWidget>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int analysisTime = 30'000; // ms

}

quint32 stormSeed(quint32 fixed)
{
    return qEnvironmentVariable("PULLQUOTE_STORM_SEED", QString::number(fixed)).toUInt();
}

StormSession::StormSession(const QString &folder, quint32 seed)
    : m_dice(seed)
    , m_library(*Library::open(folder + u"/library.sqlite"_s))
    , m_settings(std::make_unique<WindowSettings>(folder + u"/window.ini"_s))
    , m_dialogs(new ScriptedDialogs)
    , m_window(std::make_unique<MainWindow>(*m_library, *m_settings, loadThemes().themes, std::unique_ptr<Dialogs>(m_dialogs)))
    , m_view(m_window->findChild<ArticleView *>())
    , m_scene{*m_window, *m_view, m_dice}
{
    // how long a step takes must not say whether the next one continues a thought
    m_window->workspace().marking().setClock([this] { return m_began.addSecs(++m_seconds); });
    m_window->resize(1100, 760);
    m_window->show();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not come up");
    openAnother();
    settle();
    m_state = libraryState(*m_library);
}

StormSession::~StormSession() = default;

QStringList StormSession::errors() const
{
    QStringList messages;
    for (const Error &error : m_dialogs->errors)
        messages.append(error.message);
    return messages;
}

bool StormSession::step()
{
    using Maker = void (StormSession::*)();
    struct Kind {
        const char *name;
        Maker make;
        int weight;
    };
    static constexpr Kind kinds[] = {
        {"import", &StormSession::import, 2},      {"open", &StormSession::openAnother, 2},
        {"highlight", &StormSession::highlight, 10}, {"recolour", &StormSession::recolour, 4},
        {"note", &StormSession::note, 5},           {"tag", &StormSession::tag, 5},
        {"remove", &StormSession::removeMark, 3},   {"restore", &StormSession::restoreMark, 3},
        {"every", &StormSession::markEvery, 2},     {"resize", &StormSession::resize, 6},
        {"add run", &StormSession::addRun, 4},      {"remove run", &StormSession::removeRun, 2},
        {"colours", &StormSession::nameColours, 1}, {"correct", &StormSession::correct, 8},
        {"several", &StormSession::correctSeveral, 4}, {"everywhere", &StormSession::correctEverywhere, 3},
        {"revert", &StormSession::revert, 2},       {"revoke", &StormSession::revoke, 2},
        {"article tag", &StormSession::tagArticle, 3}, {"retag", &StormSession::renameTag, 2},
        {"archive", &StormSession::archive, 2},     {"write", &StormSession::write, 8},
        {"edition", &StormSession::takeEdition, 3}, {"review", &StormSession::review, 6},
        {"bin", &StormSession::throwAway, 1},       {"undo", &StormSession::undo, 6},
        {"redo", &StormSession::redo, 5},
    };
    int lot = m_dice.below(std::ranges::fold_left(kinds, 0, [](int sum, const Kind &kind) { return sum + kind.weight; }));
    const auto *kind = std::begin(kinds);
    for (; lot >= kind->weight; ++kind)
        lot -= kind->weight;
    (this->*(kind->make))();
    settle();
    const QByteArray before = std::exchange(m_state, libraryState(*m_library));
    const bool changed = m_state != before;
    if (changed)
        ++m_done[QLatin1StringView(kind->name)];
    return changed;
}

void StormSession::settle() const
{
    const bool settled = QTest::qWaitFor([this] { return !m_window->workspace().isAnalysing(); }, analysisTime);
    if (!settled)
        qFatal("the analysis does not end");
}

void StormSession::import()
{
    m_window->workspace().shelf().importText(stormArticle(m_dice.below(stormArticles), 0));
}

void StormSession::openAnother()
{
    const auto article = anyArticle(m_scene);
    if (!article)
        return import();
    m_window->workspace().open(*article);
    settle();
}

void StormSession::highlight()
{
    const QString &text = m_view->article().text;
    if (text.isEmpty())
        return;
    const qsizetype start = m_dice.below(text.size());
    m_view->setSelection({start, std::min<qsizetype>(text.size(), start + 1 + m_dice.below(60))});
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_H);
}

void StormSession::recolour()
{
    if (const auto mark = anyMark(m_scene))
        m_window->workspace().marking().recolour(*mark, m_dice.below(6));
}

void StormSession::note()
{
    if (const auto mark = anyMark(m_scene))
        m_window->workspace().marking().setNote(*mark, u"See *%1*, and %2"_s.arg(m_dice.word(), m_dice.word()));
}

void StormSession::tag()
{
    if (const auto mark = anyMark(m_scene))
        m_window->workspace().marking().setTags(*mark, {u"water/"_s + m_dice.word(), m_dice.word()});
}

void StormSession::removeMark()
{
    if (const auto mark = anyMark(m_scene))
        m_window->workspace().marking().remove(*mark);
}

void StormSession::restoreMark()
{
    auto deleted = m_library->deletedMarks().of(m_window->workspace().articleId()).value_or(QList<DeletedMark>());
    if (deleted.isEmpty())
        return;
    std::ranges::stable_sort(deleted, {}, [](const DeletedMark &mark) { return placeAndLook(mark.annotation); });
    m_window->workspace().marking().restore({deleted.at(m_dice.below(deleted.size()))});
}

void StormSession::markEvery()
{
    static const QStringList words = {u"wells"_s, u"town"_s, u"the board"_s, u"said"_s, u"Lindqvist"_s};
    const QString &word = words.at(m_dice.below(words.size()));
    const qsizetype start = m_view->article().text.indexOf(word);
    if (start < 0)
        return;
    m_view->setSelection({start, start + word.size()});
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_H, Qt::ShiftModifier);
}

void StormSession::resize()
{
    static constexpr std::array keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down};
    if (!turnToAnyMark(m_scene))
        return;
    Qt::KeyboardModifiers modifiers = Qt::ShiftModifier | Qt::AltModifier;
    modifiers.setFlag(Qt::ControlModifier, m_dice.below(2) == 0);
    QTest::keyClick(m_view, keys.at(size_t(m_dice.below(4))), modifiers);
}

void StormSession::addRun()
{
    const qsizetype length = m_view->article().text.size();
    if (length == 0 || !turnToAnyMark(m_scene))
        return;
    const qsizetype start = m_dice.below(length);
    m_view->setSelection({start, std::min<qsizetype>(length, start + 1 + m_dice.below(80))});
    QTest::keyClick(m_view, Qt::Key_H, Qt::ControlModifier);
}

void StormSession::removeRun()
{
    if (turnToAnyMark(m_scene))
        QTest::keyClick(m_view, Qt::Key_Delete, Qt::ShiftModifier);
}

void StormSession::nameColours()
{
    Palette palette = m_library->palette().value_or(defaultPalette());
    palette.colours[m_dice.below(palette.colours.size())].name = m_dice.word();
    m_dialogs->meanings.enqueue(palette);
    m_window->findChild<QAction *>(u"meanings"_s)->trigger();
}

void StormSession::correct()
{
    const Workspace &workspace = m_window->workspace();
    if (const auto step = m_dice.correction(workspace.analysis(), workspace.article()))
        m_window->workspace().correcting().correct({*step});
}

/// Those of one kind that are selected in its list, with one key.
void StormSession::correctSeveral()
{
    auto *side = m_window->findChild<SidePanel *>();
    const QList<QWidget *> lists = side->findingLists();
    auto *list = qobject_cast<QAbstractItemView *>(lists.at(m_dice.below(lists.size())));
    const int rows = list->model()->rowCount();
    if (rows < 2)
        return;
    for (int tab = 0; tab < side->count(); ++tab) {
        if (side->widget(tab)->isAncestorOf(list))
            side->setCurrentIndex(tab);
    }
    for (QWidget *page = list; page != side; page = page->parentWidget()) {
        if (auto *stack = qobject_cast<QStackedWidget *>(page->parentWidget()))
            stack->setCurrentWidget(page);
    }
    list->setFocus();
    const int first = m_dice.below(rows - 1);
    list->setCurrentIndex(list->model()->index(first, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, m_dice.below(3) == 0 ? Qt::Key_P : Qt::Key_X);
}

void StormSession::correctEverywhere()
{
    if (m_dice.below(2) == 0) {
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_A);
    } else if (const auto step = m_dice.correction(m_window->workspace().analysis(), EntityKind(m_dice.below(4)))) {
        m_window->workspace().correcting().correctEverywhere({*step});
    }
}

void StormSession::revoke()
{
    const QList<Correction> &standing = m_window->workspace().findings().standing();
    if (!standing.isEmpty())
        m_window->workspace().correcting().revert(standing.at(m_dice.below(standing.size())).id);
}

void StormSession::tagArticle()
{
    const ArticleId open = m_window->workspace().articleId();
    if (!open.isNull())
        m_window->workspace().tagging().tagArticles({open}, {{u"town/"_s + m_dice.word()}, {u"town/"_s + m_dice.word()}});
}

void StormSession::renameTag()
{
    m_window->workspace().tagging().rename(m_dice.word(), m_dice.word());
}

void StormSession::revert()
{
    const QList<Correction> &corrections = m_window->workspace().findings().corrections();
    if (!corrections.isEmpty())
        m_window->workspace().correcting().revert(corrections.at(m_dice.below(corrections.size())).id);
}

void StormSession::archive()
{
    const ArticleId open = m_window->workspace().articleId();
    if (const auto summary = m_library->summary(open))
        m_window->workspace().shelf().setArchived(open, !summary->archived);
}

void StormSession::throwAway()
{
    if (const ArticleId open = m_window->workspace().articleId(); !open.isNull())
        m_window->workspace().shelf().moveToBin(open);
}

void StormSession::undo()
{
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
}

void StormSession::redo()
{
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
}

void StormSession::write()
{
    writeNote(m_scene);
}

void StormSession::takeEdition()
{
    importAgain(m_scene);
}

void StormSession::review()
{
    reviewMark(m_scene);
}

}
