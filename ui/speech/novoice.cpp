// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/voice.h"

namespace pullquote
{

VoiceMaker systemVoice()
{
    return {};
}

}
