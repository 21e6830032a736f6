// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/readaloud.h"
#include "ui/speech/voice.h"

QT_BEGIN_NAMESPACE
class QAction;
class QMenu;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class WindowSettings;
class Workspace;
struct Error;

/// Reading aloud: its actions, and the word that is said on the page. The voice is made when it is first needed.
class SpeechController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeechController)
public:
    SpeechController(Workspace &workspace, ArticleView &view, WindowSettings &settings, const VoiceMaker &makeVoice, QObject *parent);
    ~SpeechController() override;

    /// Adds nothing where there is no voice to be had.
    void fillMenu(QMenu &menu);
    /// Begins at the selection, the caret or the top of the page; what is being read it pauses, what is paused goes on.
    void toggle();
    void stop();

Q_SIGNALS:
    void failed(const pullquote::Error &error);

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key, const std::function<void()> &function);
    [[nodiscard]] bool prepare();
    void changeRate(int steps);
    void show(ReadAloud::State state);

    Workspace &m_workspace;
    ArticleView &m_view;
    WindowSettings &m_settings;
    VoiceMaker m_makeVoice;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<ReadAloud> m_reader; ///< goes before the voice
    QAction *m_toggle;
    QList<QAction *> m_whileReading;
};

}
