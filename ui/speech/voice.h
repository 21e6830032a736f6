// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace pullquote
{

/// Says one sentence at a time. What it was told before and has not said yet is dropped by say() and stop().
class Voice : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Voice)
public:
    using QObject::QObject;

    /// In @p language (BCP 47), where it knows that; else in its own.
    virtual void say(const QString &sentence, const QString &language) = 0;
    virtual void pause() = 0; ///< at once, or at the end of the word or sentence: as the voice can
    virtual void resume() = 0;
    virtual void stop() = 0;
    /// From -1 (slow) by 0 (the voice's own) to 1 (fast).
    virtual void setRate(double rate) = 0;

Q_SIGNALS:
    /// The word that is being said, in UTF-16 units of the sentence. Not every voice tells.
    void wordReached(qsizetype start, qsizetype length);
    void finished(); ///< the sentence has been said to its end
    void failed(const QString &why);
};

/// Makes a voice; that may take a moment, since the desktop's speech service has to be found.
using VoiceMaker = std::function<std::unique_ptr<Voice>()>;

/// Makes the desktop's voice. Empty where the program was built without Qt TextToSpeech.
[[nodiscard]] VoiceMaker systemVoice();

}
