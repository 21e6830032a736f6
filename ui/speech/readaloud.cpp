// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/readaloud.h"

#include "app/article/sentences.h"
#include "ui/speech/voice.h"

#include <algorithm>

namespace pullquote
{

ReadAloud::ReadAloud(Voice &voice, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
{
    connect(&m_voice, &Voice::finished, this, &ReadAloud::advance);
    connect(&m_voice, &Voice::wordReached, this, [this](qsizetype start, qsizetype length) {
        if (m_state == State::Silent)
            return;
        const qsizetype from = m_sentences.at(m_sentence).start + start;
        Q_EMIT reached({from, std::min(from + length, m_sentences.at(m_sentence).end)});
    });
    connect(&m_voice, &Voice::failed, this, [this](const QString &why) {
        become(State::Silent);
        Q_EMIT failed(why);
    });
}

void ReadAloud::start(const Article &article, qsizetype position)
{
    m_article = article;
    m_block = std::max<qsizetype>(0, blockAt(article, position));
    m_sentences = sentencesOf(m_block);
    const auto at = std::ranges::find_if(m_sentences, [position](TextRange sentence) { return sentence.end > position; });
    m_sentence = at - m_sentences.begin();
    if (m_sentence == m_sentences.size()) {
        m_sentence = m_sentences.size() - 1;
        const qsizetype block = m_block;
        move(1);
        if (block == m_block) // nothing is left to say
            return stop();
    }
    become(State::Reading);
    say();
}

void ReadAloud::pause()
{
    if (m_state != State::Reading)
        return;
    m_voice.pause();
    become(State::Paused);
}

void ReadAloud::resume()
{
    if (m_state != State::Paused)
        return;
    become(State::Reading);
    m_voice.resume();
}

void ReadAloud::stop()
{
    m_voice.stop();
    become(State::Silent);
}

void ReadAloud::skip(int sentences)
{
    if (m_state == State::Silent)
        return;
    move(sentences);
    become(State::Reading);
    say();
}

void ReadAloud::become(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void ReadAloud::say()
{
    const TextRange sentence = m_sentences.at(m_sentence);
    Q_EMIT reached(sentence);
    m_voice.say(m_article.text.sliced(sentence.start, sentence.length()), m_article.language);
}

void ReadAloud::advance()
{
    if (m_state == State::Silent)
        return;
    const TextRange said = m_sentences.at(m_sentence);
    move(1);
    if (m_sentences.at(m_sentence) == said)
        return become(State::Silent);
    say();
}

void ReadAloud::move(int count)
{
    qsizetype block = m_block;
    QList<TextRange> sentences = m_sentences;
    qsizetype sentence = m_sentence + count;
    while (sentence < 0 || sentence >= sentences.size()) {
        const bool ahead = sentence >= 0;
        sentence -= ahead ? sentences.size() : 0;
        block += ahead ? 1 : -1;
        if (block < 0 || block >= m_article.blocks.size())
            return;
        sentences = sentencesOf(block);
        sentence += ahead ? 0 : sentences.size();
    }
    m_block = block;
    m_sentences = sentences;
    m_sentence = sentence;
}

QList<TextRange> ReadAloud::sentencesOf(qsizetype block) const
{
    const TextRange place = block < m_article.blocks.size() ? m_article.blocks.at(block).range : TextRange();
    QList<TextRange> found = sentences(QStringView(m_article.text).sliced(place.start, place.length()));
    for (TextRange &sentence : found)
        sentence = {sentence.start + place.start, sentence.end + place.start};
    return found;
}

}
