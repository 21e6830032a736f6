// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/markchanges.h"

#include "app/annotation/annotationset.h"
#include "ui/session/workspace.h"

#include <memory>
#include <utility>

namespace pullquote
{

void onMarksChanged(Workspace &workspace, QObject &context, const std::function<void()> &refresh)
{
    const auto isStale = std::make_shared<bool>(false);
    for (const auto signal : {&AnnotationSet::inserted, &AnnotationSet::removed, &AnnotationSet::changed})
        QObject::connect(&workspace.annotations(), signal, &context, [isStale] { *isStale = true; });
    QObject::connect(&workspace, &Workspace::libraryChanged, &context, [isStale, refresh] {
        if (std::exchange(*isStale, false))
            refresh();
    });
}

}
