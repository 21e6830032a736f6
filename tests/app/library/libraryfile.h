// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/database.h"
#include "app/library/library.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

namespace pullquote
{

/// A library's file in a folder of its own that is gone at the end of the test.
class LibraryFile
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }

    /// A library on the file; null, with the reason in the test's output, where it cannot be opened.
    [[nodiscard]] std::unique_ptr<Library> open() const
    {
        auto library = Library::open(path());
        if (!library) {
            qWarning().noquote() << library.error().message;
            return nullptr;
        }
        return *std::move(library);
    }

    /// Runs a statement behind the library's back.
    [[nodiscard]] bool run(const QString &statement) const
    {
        const auto database = Database::open(path());
        return database && (*database)->run(statement).has_value();
    }

private:
    QTemporaryDir m_folder;
};

}
