// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tagdialog.h"

#include "ui/panels/tagfield.h"
#include "ui/theme/colourdot.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace pullquote
{

namespace
{

constexpr int stateRole = Qt::UserRole; ///< the tick with which the dialog opened

Qt::CheckState stateOf(const QString &tag, const QList<QStringList> &carried)
{
    const auto has = [&](const QStringList &tags) {
        return std::ranges::any_of(tags, [&](const QString &each) { return isSameTag(each, tag); });
    };
    const auto count = std::ranges::count_if(carried, has);
    if (count == 0)
        return Qt::Unchecked;
    return count == carried.size() ? Qt::Checked : Qt::PartiallyChecked;
}

}

TagDialog::TagDialog(const TagQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_field(new TagField)
    , m_list(new QListWidget)
{
    setWindowTitle(question.title);
    auto *label = new QLabel(tr("&Add tags, separated by commas:"));
    label->setBuddy(m_field);
    m_field->setKnownTags(question.known, question.codebook, question.theme);
    m_field->setPlaceholderText(tr("policy/health, to check"));
    m_list->setAccessibleName(tr("Known tags"));
    QStringList tags = question.known;
    for (const QStringList &each : question.carried)
        tags += each;
    tags = normalisedTags(tags);
    // what is carried comes first: it is what can be taken away
    std::ranges::stable_partition(tags, [&](const QString &tag) { return stateOf(tag, question.carried) != Qt::Unchecked; });
    const QStringList colours = coloursOf(tags, question.codebook);
    for (qsizetype row = 0; row < tags.size(); ++row)
        addRow(tags.at(row), colourDot(colours.at(row), question.theme), stateOf(tags.at(row), question.carried));
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(buttons);
    resize(380, 400);
    connect(m_field, &QLineEdit::textChanged, this, &TagDialog::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_field->setFocus();
}

void TagDialog::addRow(const QString &tag, const QIcon &dot, Qt::CheckState state)
{
    auto *item = new QListWidgetItem(dot, tag, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(state);
    item->setData(stateRole, state);
}

void TagDialog::filter(const QString &line)
{
    const QString typed = normalisedTag(QStringView(line).sliced(line.lastIndexOf(u',') + 1));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(typed, Qt::CaseInsensitive));
}

TagChange TagDialog::change() const
{
    TagChange change;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        if (item.checkState() == static_cast<Qt::CheckState>(item.data(stateRole).toInt()))
            continue;
        (item.checkState() == Qt::Checked ? change.added : change.removed).append(item.text());
    }
    change.added = normalisedTags(change.added + m_field->tags());
    return change;
}

}
