// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialogs.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace pullquote
{

/// Asks with the platform's dialogs, before the window @p parent.
class WindowDialogs : public Dialogs
{
public:
    /// @p parent outlives this object.
    explicit WindowDialogs(QWidget *parent) : m_parent(parent) {}

    [[nodiscard]] QStringList openFiles() override;
    [[nodiscard]] QString savePdf(const QString &suggested) override;
    [[nodiscard]] QString saveLibrary(const QString &suggested) override;
    [[nodiscard]] std::optional<QString> askText(const QString &title, const QString &label,
                                                 const QString &initial) override;
    [[nodiscard]] std::optional<qsizetype> choose(const QString &title, const QString &label,
                                                  const QStringList &choices) override;
    [[nodiscard]] std::optional<FigureValue> askFigure(const QString &words, const FigureValue &initial) override;
    [[nodiscard]] std::optional<int> askNumber(const QString &title, const QString &label, int initial, int most) override;
    void showError(const Error &error) override;
    [[nodiscard]] bool confirm(const QString &title, const QString &text, const QString &actionWord) override;
    [[nodiscard]] bool confirmAll(const QString &title, const QString &text, const QStringList &rows,
                                  const QString &actionWord) override;
    [[nodiscard]] std::optional<TagChange> askTags(const TagQuestion &question) override;
    [[nodiscard]] std::optional<TagDescription> askTagDescription(const QString &tag, const TagDescription &initial,
                                                                  const Theme &theme) override;
    [[nodiscard]] std::optional<Palette> askMeanings(const Palette &initial, const QList<int> &used, const Theme &theme) override;

private:
    /// Where to write a file of this kind, by its title, the words and the suffix for it.
    [[nodiscard]] QString saveFile(const QString &title, const QString &kind, const QString &suffix, const QString &suggested);

    QWidget *m_parent;
    QString m_folder; ///< of the files chosen last
};

}
