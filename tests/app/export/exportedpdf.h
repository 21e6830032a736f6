// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/annotatedpdf.h"

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>

#include <poppler-qt6.h>

#include <map>
#include <memory>

/// Reads an exported PDF as a viewer does, through Poppler.
namespace pullquote
{

/// Letters as they compare after extraction: Arabic comes back in presentation forms, spaces at line ends vanish.
[[nodiscard]] QString bare(const QString &text);

/// A mark as a viewer finds it: all its parts together.
struct FoundMark {
    QString author;
    QString subject;
    QString contents;
    QString words;
    int parts = 0;
    int firstPage = -1;
};

/// One PDF, written from a source into a folder of its own and opened again.
class ExportedPdf
{
public:
    explicit ExportedPdf(const PdfSource &source);

    [[nodiscard]] bool isOpen() const { return m_document != nullptr; }
    [[nodiscard]] Poppler::Document &document() const { return *m_document; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// The marks by the name they share, "id" for "id/2".
    [[nodiscard]] std::map<QString, FoundMark> marks() const;
    [[nodiscard]] QString pageText(int page) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Poppler::Document> m_document;
};

}
