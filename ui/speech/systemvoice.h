// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/voice.h"

#include <QtTextToSpeech/QTextToSpeech>

namespace pullquote
{

/// A voice of Qt TextToSpeech: speech-dispatcher's on Linux, unless another @p engine is named.
class SystemVoice : public Voice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemVoice)
public:
    explicit SystemVoice(const QString &engine = {});

    void say(const QString &sentence, const QString &language) override;
    void pause() override { m_speech.pause(); }
    void resume() override { m_speech.resume(); }
    void stop() override;
    void setRate(double rate) override { m_speech.setRate(rate); }

private:
    void follow(QTextToSpeech::State state);

    QTextToSpeech m_speech;
    bool m_saying = false; ///< so that going idle after stop() is no end of a sentence
};

}
