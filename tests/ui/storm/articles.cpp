// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/storm/articles.h"

#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

QString addressOf(int number)
{
    return u"https://water.example/%1"_s.arg(number);
}

struct Story {
    QString title;
    QString plan;
    QString speech;
    QString law;
    QString letter;
};

/// They differ in names and figures.
Story story(int number)
{
    static const QStringList towns = {u"Velmar"_s, u"Ostby"_s, u"Karsund"_s, u"Tolle"_s, u"Brisk Harbour"_s, u"Hauge"_s};
    static const QStringList mayors = {u"Irene Falk"_s, u"Tobias Renn"_s, u"Marta Quist"_s, u"Per Dahlen"_s, u"Lise Orr"_s, u"Ada Brem"_s};
    const QString &town = towns.at(number);
    const QString &mayor = mayors.at(number);
    return {u"%1 decides on its water for the year"_s.arg(town),
            u"Mayor %1 of %2 said on Tuesday that the town would spend $%3 million on wells."_s.arg(mayor, town).arg(number + 2),
            u"“We have %1 wells and need %2 more,” %3 told the council. “Nobody will go thirsty.”"_s.arg(number + 11).arg(number + 40).arg(mayor),
            u"The Clean Wells Act passed in 2019 lets towns borrow up to 12 percent of their income. Anna Lindqvist, who leads "
            "the Valley Water Board, called the plan “brave, and late.”"_s,
            u"About 4,%100 people signed a letter against it, the board said. 🚰 Lindqvist said the board would answer in May."_s.arg(number + 3)};
}

}

QString stormArticle(int number, int edition)
{
    const Story it = story(number);
    QStringList parts = {it.title, it.plan, it.speech, it.law, it.letter};
    switch (edition) {
    case 1: // another number in the quote, and news before it
        parts[2].replace(u"need "_s, u"need 1"_s);
        parts.insert(1, u"Updated on Wednesday, when the council had met."_s);
        break;
    case 2: // the letter moved up, a sentence shortened, a slip made
        parts[2].replace(u" told the council. “Nobody will go thirsty.”"_s, u" told the council."_s);
        parts[3].replace(u"income"_s, u"incme"_s);
        parts.move(4, 2);
        break;
    case 3: // the law gone, a paragraph split, words said otherwise
        parts.removeAt(3);
        parts[3].replace(u"board said. 🚰 "_s, u"board said.\n\n🚰 "_s).replace(u"signed a letter"_s, u"wrote letters"_s);
        break;
    case 4: // but for the title nothing is left
        parts = {it.title, u"The vote was put off. Rain had come, and the wells stood full on all the farms round the town."_s};
        break;
    default:
        break;
    }
    return parts.join(u"\n\n"_s) + u"\n\nSource: "_s + addressOf(number) + u'\n';
}

int stormArticleFrom(const QString &source)
{
    for (int number = 0; number < stormArticles; ++number) {
        if (addressOf(number) == source)
            return number;
    }
    return -1;
}

}
