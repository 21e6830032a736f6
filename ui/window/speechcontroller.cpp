// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/speechcontroller.h"

#include "app/base/result.h"
#include "ui/reading/articleview.h"
#include "ui/reading/readingpage.h"
#include "ui/session/workspace.h"
#include "ui/window/newaction.h"
#include "ui/window/windowsettings.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

SpeechController::SpeechController(Workspace &workspace, ArticleView &view, WindowSettings &settings, const VoiceMaker &makeVoice, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_settings(settings)
    , m_makeVoice(makeVoice)
    , m_toggle(add(u"readAloud"_s, tr("&Read Aloud"), QKeySequence(Qt::Key_R), [this] { toggle(); }))
    , m_whileReading({
          add(u"stopReading"_s, tr("S&top Reading Aloud"), QKeySequence(Qt::SHIFT | Qt::Key_R), [this] { stop(); }),
          add(u"readNext"_s, tr("&Next Sentence"), QKeySequence(Qt::Key_Period), [this] { m_reader->skip(1); }),
          add(u"readPrevious"_s, tr("&Previous Sentence"), QKeySequence(Qt::Key_Comma), [this] { m_reader->skip(-1); }),
          add(u"readFaster"_s, tr("&Faster"), QKeySequence(Qt::Key_Greater), [this] { changeRate(1); }),
          add(u"readSlower"_s, tr("&Slower"), QKeySequence(Qt::Key_Less), [this] { changeRate(-1); }),
      })
{
    show(ReadAloud::State::Silent);
    m_toggle->setEnabled(false);
    connect(&m_workspace, &Workspace::aboutToLeave, this, &SpeechController::stop);
    connect(&m_workspace, &Workspace::articleOpened, this, [this] { m_toggle->setEnabled(true); });
    connect(&m_workspace, &Workspace::articleClosed, this, [this] { m_toggle->setEnabled(false); });
}

SpeechController::~SpeechController() = default;

QAction *SpeechController::add(const QString &name, const QString &text, const QKeySequence &key, const std::function<void()> &function)
{
    const QList<QWidget *> readers = m_makeVoice ? QList<QWidget *>{&m_view} : QList<QWidget *>();
    QAction *action = newReadingAction(*this, name, text, key, readers);
    connect(action, &QAction::triggered, this, function);
    return action;
}

void SpeechController::fillMenu(QMenu &menu)
{
    if (!m_makeVoice)
        return;
    menu.addSeparator();
    QMenu *speech = menu.addMenu(tr("Read &Aloud"));
    speech->addAction(m_toggle);
    speech->addActions(m_whileReading);
}

bool SpeechController::prepare()
{
    if (m_reader)
        return true;
    m_voice = m_makeVoice ? m_makeVoice() : nullptr;
    if (!m_voice)
        return false;
    m_voice->setRate(m_settings.speechRate());
    m_reader = std::make_unique<ReadAloud>(*m_voice);
    connect(m_reader.get(), &ReadAloud::stateChanged, this, &SpeechController::show);
    connect(m_reader.get(), &ReadAloud::reached, this, [this](TextRange range) {
        m_view.page().setSpoken(range);
        m_view.ensureVisible(range);
    });
    connect(m_reader.get(), &ReadAloud::failed, this, [this](const QString &why) {
        Q_EMIT failed({tr("The article cannot be read aloud: %1").arg(why),
                       tr("Install speech-dispatcher with a voice, as espeak-ng, and try again.")});
    });
    return true;
}

void SpeechController::toggle()
{
    if (!prepare())
        return;
    if (m_reader->state() == ReadAloud::State::Reading)
        return m_reader->pause();
    if (m_reader->state() == ReadAloud::State::Paused)
        return m_reader->resume();
    const TextRange selection = m_view.selection();
    const qsizetype top = m_view.firstVisiblePosition();
    const bool atCaret = m_view.caretMode() || !selection.isEmpty();
    m_reader->start(m_workspace.article(), atCaret ? (selection.isEmpty() ? m_view.caretPosition() : selection.start) : top);
}

void SpeechController::stop()
{
    if (m_reader)
        m_reader->stop();
}

void SpeechController::changeRate(int steps)
{
    constexpr double step = 0.2;
    const double rate = std::clamp(m_settings.speechRate() + steps * step, -1.0, 1.0);
    m_settings.setSpeechRate(rate);
    m_voice->setRate(rate);
}

void SpeechController::show(ReadAloud::State state)
{
    m_toggle->setText(state == ReadAloud::State::Reading  ? tr("&Pause Reading Aloud")
                      : state == ReadAloud::State::Paused ? tr("&Go On Reading Aloud")
                                                          : tr("&Read Aloud"));
    for (QAction *action : std::as_const(m_whileReading))
        action->setEnabled(state != ReadAloud::State::Silent);
    if (state == ReadAloud::State::Silent)
        m_view.page().setSpoken({});
}

}
