// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/annotation.h"
#include "app/article/article.h"

namespace pullquote
{

struct PdfSource;

/// An image of a note as a file in the PDF.
struct NoteAttachment {
    QString name; ///< "note-image-1.png"
    QString description;
    ImageFile image;
};

/// The images that the notes name, in the order of the notes, each once; those that the source does not bring are left out.
[[nodiscard]] QList<NoteAttachment> noteAttachments(const PdfSource &source);

/// The annotations, with notes that name the attached files: whoever takes all attachments out into one folder can follow.
[[nodiscard]] QList<Annotation> withAttachedImages(const PdfSource &source);

}
