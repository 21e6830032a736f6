// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/article/article.h"

#include <QtCore/QObject>

namespace pullquote
{

class Voice;

/**
 * Reads an article aloud, sentence by sentence, and says which word is being said.
 *
 * Sentences are those of app/article/sentences.h, so that a step back or forward goes where the keys of the text go.
 * The voice must outlive this object.
 */
class ReadAloud : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadAloud)
public:
    enum class State { Silent, Reading, Paused };

    explicit ReadAloud(Voice &voice, QObject *parent = nullptr);

    /// From the sentence at @p position, or the next one where it lies between two.
    void start(const Article &article, qsizetype position);
    void pause();
    void resume();
    void stop();
    /// @p sentences ahead, or back where negative; ends at the first and the last sentence.
    void skip(int sentences);
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged(pullquote::ReadAloud::State state);
    /// What is being said: a sentence when it begins, then each of its words where the voice tells them.
    void reached(pullquote::TextRange range);
    void failed(const QString &why);

private:
    void become(State state);
    void say();
    void advance();
    /// The sentence @p count after (before, where negative) the one being read; as far as the article goes.
    void move(int count);
    [[nodiscard]] QList<TextRange> sentencesOf(qsizetype block) const;

    Voice &m_voice;
    Article m_article;
    State m_state = State::Silent;
    qsizetype m_block = 0;
    QList<TextRange> m_sentences; ///< of the block, in the article's text
    qsizetype m_sentence = 0; ///< index into m_sentences
};

}
