// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/systemvoice.h"

#include <QtCore/QLocale>

#include <utility>

namespace pullquote
{

SystemVoice::SystemVoice(const QString &engine)
    : m_speech(engine)
{
    connect(&m_speech, &QTextToSpeech::stateChanged, this, &SystemVoice::follow);
    connect(&m_speech, &QTextToSpeech::sayingWord, this,
            [this](const QString &, qsizetype, qsizetype start, qsizetype length) { Q_EMIT wordReached(start, length); });
}

void SystemVoice::say(const QString &sentence, const QString &language)
{
    stop();
    if (m_speech.state() == QTextToSpeech::Error) {
        Q_EMIT failed(m_speech.errorString());
        return;
    }
    const QLocale locale(language);
    if (!language.isEmpty() && m_speech.locale().language() != locale.language()
        && m_speech.availableLocales().contains(locale))
        m_speech.setLocale(locale);
    m_saying = true;
    m_speech.say(sentence);
}

void SystemVoice::stop()
{
    m_saying = false;
    m_speech.stop();
}

void SystemVoice::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Error) {
        m_saying = false;
        Q_EMIT failed(m_speech.errorString());
    } else if (state == QTextToSpeech::Ready && std::exchange(m_saying, false)) {
        Q_EMIT finished();
    }
}

VoiceMaker systemVoice()
{
    return [] { return std::make_unique<SystemVoice>(); };
}

}
