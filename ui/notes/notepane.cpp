// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notepane.h"

#include "app/annotation/markruns.h"
#include "ui/notes/markdownedit.h"
#include "ui/notes/notedraft.h"
#include "ui/notes/notepreview.h"
#include "ui/theme/icons.h"

#include <QtGui/QAction>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

constexpr int textMargin = 12;
constexpr int leastLines = 4; ///< that stay to be seen however small the window is

QString titleOf(const Annotation &annotation)
{
    return annotation.segments.isEmpty() ? NotePane::tr("Note on the article") : NotePane::tr("Note on “%1”").arg(wordsOf(annotation));
}

}

NotePane::NotePane(QWidget *parent)
    : QDockWidget(tr("Note"), parent)
    , m_title(new QLabel)
    , m_edit(new MarkdownEdit)
    , m_draft(new NoteDraft(*m_edit))
    , m_preview(new NotePreview)
    , m_previewShown(add(tr("Preview"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}))
    , m_close(add(tr("Close"), {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}))
{
    setObjectName(u"notePane"_s);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::RightDockWidgetArea);
    setFocusProxy(m_edit);
    layTitle();
    layBody();
    m_previewShown->setCheckable(true);
    m_previewShown->setChecked(true);
    connect(m_previewShown, &QAction::toggled, this, [this](bool shown) {
        m_preview->setVisible(shown);
        showPreview();
    });
    connect(m_close, &QAction::triggered, this, &NotePane::finish);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NotePane::showPreview);
    connect(m_draft, &NoteDraft::noteEdited, this, &NotePane::noteEdited);
    hide();
}

QAction *NotePane::add(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

QToolButton *NotePane::button(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    return button;
}

void NotePane::layTitle()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // long words must not widen the window
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(textMargin, 4, 4, 4);
    row->setSpacing(2);
    row->addWidget(m_title, 1);
    for (QAction *action : {m_edit->bold, m_edit->italic, m_edit->link, m_edit->list, m_previewShown, m_close})
        row->addWidget(button(action));
    setTitleBarWidget(bar);
}

void NotePane::layBody()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(m_edit->font().pointSizeF() + 1);
    m_edit->setFont(font);
    m_edit->setAccessibleName(tr("Note"));
    m_edit->setPlaceholderText(tr("Write in Markdown…"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->document()->setDocumentMargin(textMargin);
    m_edit->setMinimumHeight(m_edit->fontMetrics().lineSpacing() * leastLines);
    QFont reading = m_preview->font();
    reading.setPointSizeF(reading.pointSizeF() + 1);
    m_preview->setFont(reading);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->document()->setDocumentMargin(textMargin);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_edit);
    halves->addWidget(m_preview);
    halves->setSizes({1, 1});
    setWidget(halves);
}

void NotePane::setTheme(Icons &icons, const Theme &theme)
{
    m_theme = theme;
    if (m_highlighter)
        m_highlighter->setTheme(theme);
    const QList<std::pair<QAction *, QString>> pictures = {
        {m_edit->bold, u"bold"_s}, {m_edit->italic, u"italic"_s},        {m_edit->link, u"link"_s},
        {m_edit->list, u"list"_s}, {m_previewShown, u"preview"_s}, {m_close, u"close"_s},
    };
    for (const auto &[action, name] : pictures)
        action->setIcon(icons.icon(name, theme));
    showPreview();
}

void NotePane::setImagePaste(const ImagePaste &paste)
{
    m_edit->setImagePaste(paste);
}

void NotePane::setDictionary(const DictionarySource &dictionary)
{
    m_edit->setDictionary(dictionary);
}

void NotePane::setLinkTargets(const LinkCompletion::Targets &targets)
{
    m_edit->setLinkTargets(targets);
}

void NotePane::open(const Annotation &annotation)
{
    if (!m_highlighter) {
        m_highlighter.emplace(*m_edit->document(), u"Markdown"_s);
        m_highlighter->setTheme(m_theme);
    }
    m_title->setText(titleOf(annotation));
    m_title->setToolTip(m_title->text());
    m_draft->setAnnotation(annotation);
    m_edit->moveCursor(QTextCursor::End);
    show();
    showPreview();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NotePane::refresh(const Annotation &annotation)
{
    if (annotation.id == m_draft->annotation())
        m_draft->setAnnotation(annotation);
}

void NotePane::finish()
{
    m_draft->flush();
    drop();
    Q_EMIT finished();
}

void NotePane::drop()
{
    m_draft->drop();
    hide();
}

void NotePane::flush()
{
    m_draft->flush();
}

AnnotationId NotePane::annotation() const
{
    return m_draft->annotation();
}

void NotePane::showPreview()
{
    if (m_preview->isVisible())
        m_preview->setNote(m_edit->toPlainText());
}

}
