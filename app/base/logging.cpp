// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/logging.h"

namespace pullquote
{

Q_LOGGING_CATEGORY(lcImport, "pullquote.import", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLibrary, "pullquote.library", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAnalysis, "pullquote.analysis", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "pullquote.ui", QtWarningMsg)

}
