// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/codebookdialog.h"

#include "app/annotation/tagpath.h"
#include "ui/dialogs/dialogs.h"
#include "ui/session/tagging.h"
#include "ui/theme/colourdot.h"
#include "ui/window/tagcontroller.h"

#include <QtCore/QLocale>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace pullquote
{

namespace
{

enum Column { TagColumn, ColourColumn, DescriptionColumn, MarksColumn, ArticlesColumn };

}

CodebookDialog::CodebookDialog(TagController &tags, Tagging &tagging, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_controller(tags)
    , m_tagging(tagging)
    , m_dialogs(dialogs)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Codebook"));
    m_list->setHeaderLabels({tr("Tag"), tr("Colour"), tr("Description"), tr("Marks"), tr("Articles")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Codebook"));
    m_list->header()->setStretchLastSection(false);
    for (const Column column : {TagColumn, ColourColumn, MarksColumn, ArticlesColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(DescriptionColumn, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    addButtons(*buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(720, 440);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_controller.describe(currentTag()); });
}

void CodebookDialog::addButtons(QDialogButtonBox &buttons)
{
    const auto add = [&](const QString &text, auto function) {
        QPushButton *button = buttons.addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false); // Enter in the list describes the tag
        connect(button, &QPushButton::clicked, this, function);
        return button;
    };
    add(tr("&New Tag…"), [this] { addTag(); });
    m_needTag = {
        add(tr("&Describe…"), [this] { m_controller.describe(currentTag()); }),
        add(tr("&Rename…"), [this] { m_controller.rename(currentTag()); }),
        add(tr("&Merge…"), [this] { m_controller.mergeInto(currentTag()); }),
        add(tr("De&lete…"), [this] { m_controller.remove(currentTag()); }),
    };
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        for (QPushButton *button : std::as_const(m_needTag))
            button->setEnabled(m_list->currentItem());
    });
}

void CodebookDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    fill();
}

void CodebookDialog::setTags(const QList<TagCount> &tags, const Codebook &codebook)
{
    m_tags = tags;
    m_codebook = codebook;
    fill();
}

void CodebookDialog::fill()
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_list->clear();
    for (const TagCount &tag : std::as_const(m_tags)) {
        const TagDescription *known = pullquote::find(m_codebook, tag.path);
        const TagDescription description = known ? *known : TagDescription();
        auto *item = new QTreeWidgetItem(m_list, {tag.path, colourName(description.colour), description.words.simplified(),
                                                  QLocale().toString(tag.annotations), QLocale().toString(tag.articles)});
        item->setIcon(ColourColumn, colourDot(description.colour, m_theme));
        item->setToolTip(DescriptionColumn, description.words);
        for (const Column column : {MarksColumn, ArticlesColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    for (QPushButton *button : std::as_const(m_needTag))
        button->setEnabled(m_list->currentItem());
}

void CodebookDialog::addTag()
{
    const auto typed = m_dialogs.askText(tr("New Tag"), tr("Name, with those above it as in policy/health:"), {});
    const QString tag = normalisedTag(typed.value_or(QString()));
    if (!tag.isEmpty() && !pullquote::find(m_codebook, tag))
        m_tagging.describe(tag, {});
}

QString CodebookDialog::currentTag() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->text(TagColumn) : QString();
}

}
