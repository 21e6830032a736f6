// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/findingref.h"
#include "app/annotation/palette.h"
#include "app/annotation/tagpath.h"
#include "app/base/error.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/tagquestion.h"

#include <QtCore/QQueue>
#include <QtTest/QTest>

namespace pullquote
{

/**
 * Answers the window's questions from queues and keeps what was asked.
 *
 * A question without an answer in its queue fails the test; it is answered as if the reader had cancelled. A test ends
 * with a look at allAnswered(), lest a question it counted on was never asked.
 */
class ScriptedDialogs : public Dialogs
{
public:
    QQueue<QStringList> filesToOpen;
    QQueue<QString> pdfPaths;
    QQueue<QString> libraryPaths;
    QQueue<std::optional<QString>> texts;
    QQueue<std::optional<QString>> choices; ///< the words of the row to pick
    QQueue<std::optional<FigureValue>> figures;
    QQueue<std::optional<int>> numbers;
    QQueue<bool> confirmations;
    QQueue<std::optional<TagChange>> tagChanges;
    QQueue<std::optional<TagDescription>> tagDescriptions;
    QQueue<std::optional<Palette>> meanings;

    QStringList confirmedRows; ///< shown by the last confirmAll
    QList<int> usedColours; ///< that askMeanings was told of
    QStringList asked; ///< "openFiles", "savePdf: name.pdf", "askText: title", "choose: title", "askFigure: words", "askNumber: label", "confirm: title", "confirmAll: title", "askTags: title", "askTagDescription: tag", "askMeanings"
    QList<Error> errors; ///< shown; a test that expects none compares with an empty list

    [[nodiscard]] bool allAnswered() const
    {
        return filesToOpen.isEmpty() && pdfPaths.isEmpty() && libraryPaths.isEmpty() && texts.isEmpty() && choices.isEmpty() && figures.isEmpty()
            && numbers.isEmpty() && confirmations.isEmpty() && tagChanges.isEmpty() && tagDescriptions.isEmpty() && meanings.isEmpty();
    }

    [[nodiscard]] QStringList openFiles() override { return answer(filesToOpen, QStringLiteral("openFiles")); }
    [[nodiscard]] QString savePdf(const QString &suggested) override
    {
        return answer(pdfPaths, QStringLiteral("savePdf: ") + suggested);
    }
    [[nodiscard]] QString saveLibrary(const QString &suggested) override
    {
        return answer(libraryPaths, QStringLiteral("saveLibrary: ") + suggested);
    }
    [[nodiscard]] std::optional<QString> askText(const QString &title, const QString &, const QString &) override
    {
        return answer(texts, QStringLiteral("askText: ") + title);
    }
    [[nodiscard]] std::optional<qsizetype> choose(const QString &title, const QString &, const QStringList &rows) override
    {
        const std::optional<QString> words = answer(choices, QStringLiteral("choose: ") + title);
        if (!words)
            return std::nullopt;
        if (!rows.contains(*words))
            QTest::qFail(qPrintable(QStringLiteral("there is no choice ") + *words), __FILE__, __LINE__);
        return rows.indexOf(*words);
    }
    [[nodiscard]] std::optional<FigureValue> askFigure(const QString &words, const FigureValue &) override
    {
        return answer(figures, QStringLiteral("askFigure: ") + words);
    }
    [[nodiscard]] std::optional<int> askNumber(const QString &, const QString &label, int, int) override
    {
        return answer(numbers, QStringLiteral("askNumber: ") + label);
    }
    void showError(const Error &error) override { errors.append(error); }
    [[nodiscard]] bool confirm(const QString &title, const QString &, const QString &) override
    {
        return answer(confirmations, QStringLiteral("confirm: ") + title);
    }
    [[nodiscard]] bool confirmAll(const QString &title, const QString &, const QStringList &all, const QString &) override
    {
        confirmedRows = all;
        return answer(confirmations, QStringLiteral("confirmAll: ") + title);
    }
    [[nodiscard]] std::optional<TagChange> askTags(const TagQuestion &question) override
    {
        return answer(tagChanges, QStringLiteral("askTags: ") + question.title);
    }
    [[nodiscard]] std::optional<TagDescription> askTagDescription(const QString &tag, const TagDescription &, const Theme &) override
    {
        return answer(tagDescriptions, QStringLiteral("askTagDescription: ") + tag);
    }
    [[nodiscard]] std::optional<Palette> askMeanings(const Palette &, const QList<int> &used, const Theme &) override
    {
        usedColours = used;
        return answer(meanings, QStringLiteral("askMeanings"));
    }

private:
    template<typename Answer>
    Answer answer(QQueue<Answer> &queue, const QString &question)
    {
        asked.append(question);
        if (!queue.isEmpty())
            return queue.dequeue();
        QTest::qFail(qPrintable(QStringLiteral("asked without an answer: ") + question), __FILE__, __LINE__);
        return {};
    }
};

}
