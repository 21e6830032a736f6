// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/markreview.h"

#include "app/annotation/markruns.h"
#include "app/annotation/reanchoring.h"
#include "ui/session/markchanges.h"
#include "ui/session/workspace.h"
#include "ui/window/difftext.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Units shown on either side of the words, at most: a little less than a selector keeps, so that a whole word ends them.
constexpr qsizetype contextLength = 28;

/// The end of @p text that stands in the words' own paragraph, from a whole word on.
QString contextBefore(const QString &text)
{
    QString context = text.sliced(text.lastIndexOf(u'\n') + 1);
    if (context.size() <= contextLength)
        return context;
    context = context.last(contextLength);
    return u'…' + context.sliced(context.indexOf(u' ') + 1);
}

QString contextAfter(const QString &text)
{
    const qsizetype lineFeed = text.indexOf(u'\n');
    const QString context = lineFeed < 0 ? text : text.first(lineFeed);
    if (context.size() <= contextLength)
        return context;
    const qsizetype space = context.lastIndexOf(u' ', contextLength);
    return context.first(space > 0 ? space : contextLength) + u'…';
}

QTextEdit *passageView(const QString &name)
{
    auto *view = new QTextEdit;
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(name);
    return view;
}

}

MarkReview::MarkReview(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("Every mark in this article has its place.")))
    , m_before(passageView(tr("Before")))
    , m_now(passageView(tr("Now")))
    , m_accept(addAction(tr("&Accept"), &MarkReview::acceptRequested))
    , m_place(addAction(tr("&Pick Another Place"), &MarkReview::placeRequested))
    , m_detach(addAction(tr("&Detach"), &MarkReview::detachRequested))
{
    setWindowTitle(tr("Review Marks"));
    m_list->setHeaderLabels({tr("Mark"), tr("State")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Marks without a sure place"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_detach->setToolTip(tr("Keep the mark and its note without a place"));
    auto *passages = new QGridLayout;
    for (const auto &[column, view] : {std::pair(0, m_before), std::pair(1, m_now)}) {
        auto *label = new QLabel(view->accessibleName());
        label->setBuddy(view);
        passages->addWidget(label, 0, column);
        passages->addWidget(view, 1, column);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *action : {m_accept, m_place, m_detach})
        buttons->addButton(action, QDialogButtonBox::ActionRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(passages, 1);
    column->addWidget(buttons);
    resize(720, 480);
    m_accept->setDefault(true);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MarkReview::showCurrent);
    onMarksChanged(workspace, *this, [this] { fill(); });
    connect(&workspace.annotations(), &AnnotationSet::reset, this, &MarkReview::fill);
    fill();
    m_list->setFocus();
}

QPushButton *MarkReview::addAction(const QString &text, void (MarkReview::*request)(AnnotationId))
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, request] {
        if (const Annotation *mark = current())
            Q_EMIT(this->*request)(mark->id);
    });
    return button;
}

void MarkReview::fill()
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Annotation &annotation : m_workspace.annotations().all()) {
            const AnchorState state = anchorState(annotation);
            if (state < AnchorState::Uncertain)
                continue;
            auto *item = new QTreeWidgetItem(
                m_list, {wordsOf(annotation), state == AnchorState::Uncertain ? tr("to check") : tr("no place")});
            item->setData(0, Qt::UserRole, annotation.id.value);
        }
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    }
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    showCurrent();
}

const Annotation *MarkReview::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? m_workspace.annotations().find(AnnotationId{item->data(0, Qt::UserRole).toUuid()}) : nullptr;
}

void MarkReview::showCurrent()
{
    m_before->clear();
    m_now->clear();
    const Annotation *mark = current();
    const bool hasProposal = mark && anchorState(*mark) == AnchorState::Uncertain;
    m_accept->setEnabled(hasProposal);
    m_detach->setEnabled(hasProposal);
    m_place->setEnabled(mark);
    if (mark)
        showWords(*mark);
}

void MarkReview::showWords(const Annotation &annotation)
{
    QTextCursor before(m_before->document());
    QTextCursor now(m_now->document());
    const QString &text = m_workspace.article().text;
    TextRange first;
    for (const Segment &segment : annotation.segments) {
        if (segment.state < AnchorState::Uncertain)
            continue;
        if (!before.atStart())
            before.insertBlock();
        const TextRange place = segment.proposal;
        const QStringView proposed = place.in(text);
        writeContext(before, contextBefore(segment.quote.prefix), palette());
        writeDiff(before, segment.quote.exact, place.isEmpty() ? QStringView(segment.quote.exact) : proposed,
                  DiffSide::Before, palette());
        writeContext(before, contextAfter(segment.quote.suffix), palette());
        if (!now.atStart())
            now.insertBlock();
        if (place.isEmpty()) {
            writeContext(now, tr("These words are no longer in the article."), palette());
            continue;
        }
        first = first.isEmpty() ? place : first;
        writeContext(now, contextBefore(text.first(place.start)), palette());
        writeDiff(now, segment.quote.exact, proposed, DiffSide::After, palette());
        writeContext(now, contextAfter(text.sliced(place.end)), palette());
    }
    if (!first.isEmpty() && isVisible() && annotation.id != m_shown)
        Q_EMIT proposalShown(first);
    m_shown = annotation.id;
}

}
