// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/voice.h"

#include <QtCore/QStringList>

namespace pullquote
{

/// A voice that keeps what it is told; the test says when it has said it, by emitting its signals.
class ScriptedVoice : public Voice
{
public:
    void say(const QString &sentence, const QString &language) override
    {
        said.append(sentence);
        languages.append(language);
    }
    void pause() override { paused = true; }
    void resume() override { paused = false; }
    void stop() override { ++stops; }
    void setRate(double wanted) override { rate = wanted; }

    QStringList said;
    QStringList languages;
    bool paused = false;
    int stops = 0;
    double rate = 0;
};

}
