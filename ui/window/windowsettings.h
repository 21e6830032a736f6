// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/tagmodel.h"
#include "ui/reading/readingstyle.h"
#include "ui/reading/spans.h"

#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>

#include <optional>

namespace pullquote
{

/// How the window was left, in a file of the XDG state folder; losing it loses no work.
class WindowSettings
{
public:
    explicit WindowSettings(const QString &path);
    /// pullquote/window.ini in the XDG state folder.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] QString theme() const; ///< a Theme::id, empty for "as the system"
    void setTheme(const QString &id);
    [[nodiscard]] ReadingStyle readingStyle() const;
    void setReadingStyle(const ReadingStyle &style);
    [[nodiscard]] bool focusMode() const;
    void setFocusMode(bool on);
    [[nodiscard]] double speechRate() const; ///< as Voice::setRate() takes it
    void setSpeechRate(double rate);
    [[nodiscard]] MarkKinds visibleKinds() const;
    void setVisibleKinds(MarkKinds kinds);
    /// Names of the highlight rules that are not to mark anything, even while rules are shown.
    [[nodiscard]] QStringList hiddenRules() const;
    void setHiddenRules(const QStringList &names);
    [[nodiscard]] bool doubtfulShown() const;
    void setDoubtfulShown(bool shown);
    [[nodiscard]] TagOrder tagOrder() const;
    void setTagOrder(TagOrder order);
    /// What the reader gave the action of this name, as QKeySequence::listToString writes it; none where they left it.
    [[nodiscard]] std::optional<QString> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QString> &keys);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray panes() const;
    void setPanes(const QByteArray &state);

private:
    QSettings m_file;
};

}
