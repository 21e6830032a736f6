// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/longtext.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

/// Paragraphs of the sample, without its head and the lines about its author and source.
QStringList sampleParagraphs()
{
    QFile file(u":/sample/three-rivers-summit.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample article is missing.");
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype first = text.indexOf(u"LINDHAVN"_s);
    const qsizetype end = text.lastIndexOf(u"Clara Whitcombe\n"_s);
    return text.sliced(first, end - first).split(u"\n\n"_s, Qt::SkipEmptyParts);
}

/// A name that is in no list, of two or three syllables; there are about eight thousand.
QString inventedName(QRandomGenerator &random)
{
    static const QStringList syllables
        = u"ba den fro gal hem ir kol lan mar nes or pel rus sa tor ul ven wes zan lin"_s.split(u' ');
    QString name;
    for (int count = random.bounded(2, 4); count > 0; --count)
        name += syllables.at(random.bounded(int(syllables.size())));
    name[0] = name[0].toUpper();
    return name;
}

QString givenName(QRandomGenerator &random)
{
    static const QStringList names
        = u"Ingrid Tomás Daniel Nadia Anders Henrik Maria Aiko Ruth Samuel Leila Peter Grace "
          "Viktor Amina Joseph Helen Omar Judith Carlos"_s.split(u' ');
    return names.at(random.bounded(int(names.size())));
}

/// The names of one telling of the story: each name of the sample keeps one new name throughout.
QHash<QString, QString> renaming(QRandomGenerator &random)
{
    static const QStringList given = u"Ingrid Tomás Daniel Nadia Anders Henrik Maria Aiko"_s.split(u' ');
    static const QStringList others
        = u"Solheim Ibáñez Olmedo Okafor Rahmani Lykke Vance Brandt Lindhavn Lusmark Tereno Carvania Arda Oriol"_s
              .split(u' ');
    QHash<QString, QString> names;
    for (const QString &name : given)
        names.insert(name, givenName(random));
    for (const QString &name : others)
        names.insert(name, inventedName(random));
    return names;
}

/// @p paragraph with other names, and other digits in place of those after a number's first.
QString retold(const QString &paragraph, const QHash<QString, QString> &names, QRandomGenerator &random)
{
    static const QRegularExpression wordOrDigit(u"\\p{Lu}\\p{L}+|(?<=\\d)\\d"_s);
    QString text;
    qsizetype copied = 0;
    for (const QRegularExpressionMatch &match : wordOrDigit.globalMatch(paragraph)) {
        text += QStringView(paragraph).sliced(copied, match.capturedStart() - copied);
        const QString found = match.captured();
        text += found.at(0).isDigit() ? QString::number(random.bounded(10)) : names.value(found, found);
        copied = match.capturedEnd();
    }
    return text + QStringView(paragraph).sliced(copied);
}

}

Article longArticle(qsizetype bytes)
{
    const QStringList paragraphs = sampleParagraphs();
    QRandomGenerator random(7);
    QList<DraftBlock> drafts;
    QHash<QString, QString> names;
    for (qsizetype written = 0, next = 0; written < bytes; ++next) {
        if (next % paragraphs.size() == 0)
            names = renaming(random);
        const QString text = retold(paragraphs.at(next % paragraphs.size()), names, random);
        written += text.toUtf8().size() + 1;
        drafts.append({BlockKind::Paragraph, text, 0});
    }
    Article article;
    setBlocks(article, drafts);
    return article;
}

}
