// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/corrected.h"
#include "app/annotation/palette.h"
#include "app/base/id.h"
#include "app/base/range.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QTabWidget>

#include <optional>

namespace pullquote
{

class AnnotationSet;
class CountTabBar;
class FindingModel;
class FindingPanel;
class NamesPanel;
class NotesPanel;
struct Article;
struct RuleFinding;

/// The right column: what was found in the article, and the reader's notes, each with its count in the tab.
class SidePanel : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanel)
public:
    enum Tab { Names, Policies, Figures, Quotes, Rules, Notes };

    /// The Notes tab watches @p annotations, which must outlive the panel.
    explicit SidePanel(AnnotationSet &annotations, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPalette(const Palette &palette);
    [[nodiscard]] NotesPanel &notes() { return *m_notes; }
    /// @p effects tell which of the findings the reader corrected. The current rows stay where they are.
    void setFindings(const Article &article, const Analysis &analysis, const QList<CorrectionEffect> &effects);
    /// What highlight rules found. Their tab is there while it is shown.
    void setRules(const QList<RuleFinding> &findings);
    void setRulesShown(bool shown);
    /// The lists of findings, for keys that act on the current row and correct it.
    [[nodiscard]] QList<QWidget *> findingLists() const;

    /// The findings that are selected in the list that has the focus, those that its filter shows; none where no list has it.
    struct Selection {
        MarkKind kind;
        QList<qsizetype> items;
    };
    [[nodiscard]] std::optional<Selection> selection() const;

    /// Makes finding @p item of the analysis the current row of its tab, at its place @p place; asks for nothing and
    /// leaves the tab in front; within Names, the list of that kind comes to the front.
    void showFinding(MarkKind kind, qsizetype item, qsizetype place = 0);
    /// Makes an own mark the current row of the Notes tab; asks for nothing and leaves the tab in front.
    void showNote(AnnotationId id);
    /// Brings the Notes tab to the front, with the focus in the note or the tags of @p id.
    void editNote(AnnotationId id);
    void editTags(AnnotationId id);
    /// Brings the Notes tab to the front with the notes that have @p words.
    void findNotes(const QString &words);
    /// Announces what was typed last into a note; before the article closes.
    void flush();

Q_SIGNALS:
    /// The reader made finding @p item the current one, at its place @p place.
    void findingChosen(pullquote::MarkKind kind, qsizetype item, qsizetype place);
    /// The reader dropped findings, or a variant of the name of one, on finding @p into; -1 is outside all.
    void findingsDropped(pullquote::MarkKind kind, const QList<qsizetype> &items, qsizetype into);
    void variantDropped(pullquote::MarkKind kind, qsizetype item, const QString &variant, qsizetype into);
    /// For what can be done with it; @p at is global.
    void findingMenuRequested(pullquote::MarkKind kind, qsizetype item, qsizetype place, QPoint at);
    void placeRequested(pullquote::TextRange place);
    void noteEdited(pullquote::AnnotationId id, const QString &note);
    void tagsEdited(pullquote::AnnotationId id, const QStringList &tags);
    void colourChosen(pullquote::AnnotationId id, int colour);
    void removalRequested(pullquote::AnnotationId id);

private:
    /// A list of findings of one kind.
    struct List {
        MarkKind kind;
        FindingModel *model;
        FindingPanel *panel;
    };

    FindingPanel *addList(MarkKind kind, const QString &emptyText);
    void addNames();
    void addFindings(Tab tab, FindingPanel *panel);
    void addNotes();
    void showCount(int tab, int count);

    CountTabBar *m_bar;
    QList<List> m_lists;
    NamesPanel *m_names;
    NotesPanel *m_notes;
    Palette m_palette = defaultPalette();
    Theme m_theme;
};

}
