// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/annotation/palette.h"
#include "app/rules/rulefindings.h"
#include "ui/reading/cardcontent.h"
#include "ui/reading/spans.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

QT_BEGIN_NAMESPACE
class QRect;
QT_END_NAMESPACE

namespace pullquote
{

class ArticleView;
class FindingCard;
class Icons;
class SelectionBar;
class Workspace;
struct Theme;

/**
 * Ties the reading view to the workspace: draws what was found and marked, shows the bar beside a selection and the card
 * beside a mark, and carries out the reading keys.
 *
 * A key acts on the selection where there is one, else on the mark that is current: the one clicked, stepped to, or under
 * the caret.
 */
class ReadingController : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingController)
public:
    /// The bar and the card become children of @p page, which holds @p view. All must outlive this object.
    ReadingController(Workspace &workspace, ArticleView &view, Icons &icons, QWidget &page);

    void setPalette(const Palette &palette, const Theme &theme);
    [[nodiscard]] const Palette &palette() const { return m_palette; }
    void setVisibleKinds(MarkKinds kinds);
    /// Of the open article; forgotten when another opens.
    void setRuleFindings(const QList<RuleFinding> &findings);
    void setSearchHits(const QList<TextRange> &hits);
    void refresh(); ///< shows the marks as they are by now

    [[nodiscard]] int colour() const { return m_colour; } ///< used last
    void highlight(); ///< in the colour used last
    void chooseColour(int colour); ///< marks the selection, or recolours the current mark
    void note();
    void tag();
    void removeCurrent();
    void copyCitation();
    /// The reader's mark that a key acts on, made from the selection where there is one; null where there is neither.
    [[nodiscard]] AnnotationId target();
    void step(int direction); ///< to the next (1) or previous (-1) mark that is shown
    void setCurrent(const std::optional<MarkKey> &key);
    [[nodiscard]] const std::optional<MarkKey> &current() const { return m_current; }

Q_SIGNALS:
    /// A mark became current by the reader's doing in the text: the panels follow.
    void markActivated(const pullquote::MarkKey &key);
    /// Another mark is current, or the current one has another place.
    void currentChanged();
    void noteRequested(pullquote::AnnotationId id);
    void tagsRequested(pullquote::AnnotationId id);
    void everyRequested(); ///< all places where the selected words stand
    /// The selected words are a finding of this kind.
    void findingRequested(pullquote::MarkKind kind);

private:
    void keepCurrentRun();
    void showSpans(); ///< the marks and the search hits
    void followCaret(qsizetype position);
    void activate(const MarkKey &key);
    void offerBar();
    void showCard(const MarkKey &key);
    [[nodiscard]] CardContent cardFor(const MarkKey &key) const;
    [[nodiscard]] CardContent findingCard(const MarkKey &key) const;
    [[nodiscard]] QRect onPage(const QRect &inViewport) const;

    Workspace &m_workspace;
    ArticleView &m_view;
    QWidget &m_page;
    SelectionBar *m_bar;
    FindingCard *m_card;
    Palette m_palette;
    int m_colour = 0; ///< used last
    Spans m_spans;
    QList<RuleFinding> m_ruleFindings;
    QList<TextRange> m_searchHits;
    MarkKinds m_shown = MarkKinds().set();
    std::optional<MarkKey> m_current;
    qsizetype m_lastPlace = -1; ///< of the mark that was current last: the next one is looked for from there
    QTimer m_settling; ///< the bar waits until the selection is made
};

}
