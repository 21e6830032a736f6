// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/storm/scene.h"

#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <memory>

namespace pullquote
{

class ArticleView;
class Library;
class MainWindow;
class ScriptedDialogs;
class WindowSettings;

/// @p fixed, or what PULLQUOTE_STORM_SEED says: for storms by hand.
[[nodiscard]] quint32 stormSeed(quint32 fixed);

/**
 * A reader who does one thing after the other in the real window, at random but for a seed: marks, resizes, notes, tags,
 * corrects here and in every article, imports in one edition and another, throws away, undoes and redoes.
 *
 * What has a key is done by the key; what a panel asks for is asked for as the panel does. The same seed on the same library
 * does the same things.
 */
class StormSession
{
    Q_DISABLE_COPY_MOVE(StormSession)
public:
    /// Opens the library in @p folder, and a window on it.
    StormSession(const QString &folder, quint32 seed);
    ~StormSession();

    /// True where it changed what the library has.
    bool step();
    [[nodiscard]] Library &library() { return *m_library; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// How often each kind of step changed something.
    [[nodiscard]] const QMap<QString, int> &done() const { return m_done; }
    [[nodiscard]] QStringList errors() const;

private:
    void import();
    void openAnother();
    void highlight();
    void recolour();
    void note();
    void tag();
    void removeMark();
    void restoreMark();
    void markEvery();
    void resize();
    void addRun();
    void removeRun();
    void nameColours();
    void correct();
    void correctSeveral();
    void correctEverywhere();
    void revert();
    void revoke();
    void tagArticle();
    void renameTag();
    void archive();
    void write();
    void takeEdition();
    void review();
    void throwAway();
    void undo();
    void redo();
    void settle() const;

    StormDice m_dice;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<WindowSettings> m_settings;
    ScriptedDialogs *m_dialogs;
    std::unique_ptr<MainWindow> m_window;
    ArticleView *m_view;
    StormScene m_scene;
    QByteArray m_state; ///< what the library has
    const QDateTime m_began = QDateTime::currentDateTimeUtc(); // deleted marks of another year would go
    qint64 m_seconds = 0; // since then; each look at the clock is one
    QMap<QString, int> m_done;
};

}
