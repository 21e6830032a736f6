// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QtCore/QtGlobal>

// The macro declares a function of Qt's and so cannot stand inside a namespace.
static void initResources()
{
    Q_INIT_RESOURCE(icons);
    Q_INIT_RESOURCE(lexicon);
    Q_INIT_RESOURCE(model);
    Q_INIT_RESOURCE(sample);
    Q_INIT_RESOURCE(syntax);
    Q_INIT_RESOURCE(themes);
}

namespace pullquote
{

void registerResources()
{
    initResources();
}

}
