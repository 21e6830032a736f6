// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/codebook.h"
#include "app/annotation/palette.h"
#include "app/base/id.h"

#include <QtCore/QAbstractListModel>

namespace pullquote
{

class AnnotationSet;
struct Annotation;

/// The rows of the Notes panel: forwards an AnnotationSet without keeping a copy. The set may die first; then it is empty.
class AnnotationModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationModel)
public:
    explicit AnnotationModel(AnnotationSet &set, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] QModelIndex indexOf(AnnotationId id) const;

    /// Gives tags their colours.
    void setCodebook(const Codebook &codebook);
    /// Tells rows by what their colours mean, too.
    void setPalette(const Palette &palette);

private:
    void forward(const AnnotationSet &set);
    [[nodiscard]] QString wholeText(const Annotation &annotation) const;

    const AnnotationSet *m_set;
    Codebook m_codebook;
    Palette m_palette; ///< empty at first: then colours are not spoken of
};

/// The words of @p annotation for a row, or that it is a note on the article.
[[nodiscard]] QString markedText(const Annotation &annotation);

}
