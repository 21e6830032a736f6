// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QtClassHelperMacros>

#include <optional>

namespace pullquote
{

struct Error;
struct FigureValue;
struct Palette;
struct TagChange;
struct TagDescription;
struct TagQuestion;
struct Theme;

/// Every question the window asks and waits for: in one place, so that a test can answer (tests/support/scripteddialogs.h).
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// Article files to read; none where the reader thought better of it.
    [[nodiscard]] virtual QStringList openFiles() = 0;
    /// Where to write a PDF, @p suggested being a file's name or path; empty where the reader thought better of it.
    [[nodiscard]] virtual QString savePdf(const QString &suggested) = 0;
    /// The same for a library.
    [[nodiscard]] virtual QString saveLibrary(const QString &suggested) = 0;
    [[nodiscard]] virtual std::optional<QString> askText(const QString &title, const QString &label,
                                                         const QString &initial) = 0;
    /// Which of @p choices the reader picks, by its row.
    [[nodiscard]] virtual std::optional<qsizetype> choose(const QString &title, const QString &label,
                                                          const QStringList &choices) = 0;
    /// What a figure says, @p words being those of the text.
    [[nodiscard]] virtual std::optional<FigureValue> askFigure(const QString &words, const FigureValue &initial) = 0;
    /// A whole number from 1 to @p most.
    [[nodiscard]] virtual std::optional<int> askNumber(const QString &title, const QString &label, int initial, int most) = 0;
    virtual void showError(const Error &error) = 0;
    /// @p actionWord stands on the button that says yes: "Delete".
    [[nodiscard]] virtual bool confirm(const QString &title, const QString &text, const QString &actionWord) = 0;
    /// The same for what concerns all of @p rows, which are shown.
    [[nodiscard]] virtual bool confirmAll(const QString &title, const QString &text, const QStringList &rows,
                                          const QString &actionWord) = 0;
    [[nodiscard]] virtual std::optional<TagChange> askTags(const TagQuestion &question) = 0;
    /// The entry of @p tag in the codebook; @p theme has the colours to choose from.
    [[nodiscard]] virtual std::optional<TagDescription> askTagDescription(const QString &tag, const TagDescription &initial,
                                                                          const Theme &theme) = 0;
    /// The colours of the reader's marks and what they mean; those with an index in @p used stay.
    [[nodiscard]] virtual std::optional<Palette> askMeanings(const Palette &initial, const QList<int> &used, const Theme &theme) = 0;

protected:
    Dialogs() = default;
    Q_DISABLE_COPY_MOVE(Dialogs)
};

}
