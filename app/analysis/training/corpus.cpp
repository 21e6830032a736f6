// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/training/corpus.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pullquote
{

namespace
{

Label labelNamed(QStringView name)
{
    if (name.size() < 3)
        return outsideLabel;
    const QStringView kind = name.sliced(2);
    const int inside = name.startsWith(u'I') ? 1 : 0;
    const auto label = [inside](NameKind of) { return static_cast<Label>(beginLabel(of) + inside); };
    if (kind == "PER"_L1)
        return label(NameKind::Person);
    if (kind == "ORG"_L1)
        return label(NameKind::Organisation);
    if (kind == "LOC"_L1)
        return label(NameKind::Place);
    return kind == "LAW"_L1 ? label(NameKind::Law) : label(NameKind::Other);
}

QString plainWord(QStringView word)
{
    if (word == "-LRB-"_L1)
        return u"("_s;
    if (word == "-RRB-"_L1)
        return u")"_s;
    if (word == "``"_L1 || word == "''"_L1)
        return u"\""_s;
    return word.toString();
}

bool isSmallWord(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLower(); });
}

/// Whether the hyphen at @p at joins its neighbours into one word of the program's tokeniser.
bool hyphenJoins(const LabelledSentence &sentence, qsizetype at)
{
    if (sentence.words[at] != "-"_L1 || at == 0 || at + 1 >= sentence.words.size())
        return false;
    const QString &before = sentence.words[at - 1];
    const QString &after = sentence.words[at + 1];
    if (!before.back().isLetterOrNumber() || !after.front().isLetterOrNumber())
        return false;
    if (isInside(sentence.labels[at]) && isInside(sentence.labels[at + 1]))
        return true;
    return sentence.labels[at - 1] == outsideLabel && sentence.labels[at] == outsideLabel
        && sentence.labels[at + 1] == outsideLabel && isSmallWord(before) && isSmallWord(after);
}

LabelledSentence joined(const LabelledSentence &sentence)
{
    static const QSet<QString> clitics = {u"n't"_s, u"n’t"_s, u"'ll"_s, u"'re"_s, u"'ve"_s, u"'d"_s, u"'m"_s, u"’ll"_s, u"’re"_s, u"’ve"_s};
    LabelledSentence result;
    for (qsizetype at = 0; at < sentence.words.size(); ++at) {
        const QString &word = sentence.words[at];
        if (hyphenJoins(sentence, at) && !result.words.isEmpty()) {
            result.words.back() += u'-' + sentence.words[++at];
        } else if (clitics.contains(word) && !result.words.isEmpty() && result.labels.back() == outsideLabel) {
            result.words.back() += word;
        } else if (word == "s"_L1 && !result.words.isEmpty() && (result.words.back() == "'"_L1 || result.words.back() == "’"_L1)) {
            result.words.back() += word;
            result.labels.back() = outsideLabel;
        } else {
            result.words.append(word);
            result.labels.push_back(sentence.labels[at]);
        }
    }
    return result;
}

/// Takes titles off the front of persons' names; the corpora do not agree on them, the program leaves them out.
void dropTitles(LabelledSentence &sentence)
{
    static const QSet<QString> titles = {
        u"Mr"_s, u"Mr."_s, u"Mrs"_s, u"Mrs."_s, u"Ms"_s, u"Ms."_s, u"Miss"_s, u"Dr"_s, u"Dr."_s, u"Sir"_s, u"Dame"_s, u"Lord"_s,
        u"Lady"_s, u"President"_s, u"Senator"_s, u"Sen."_s, u"Rep."_s, u"Gov."_s, u"Governor"_s, u"Pope"_s, u"King"_s, u"Queen"_s,
        u"Prince"_s, u"Princess"_s, u"Prof."_s, u"Professor"_s, u"General"_s, u"Gen."_s, u"Colonel"_s, u"Col."_s, u"Captain"_s,
        u"Capt."_s, u"Judge"_s, u"Justice"_s, u"Minister"_s, u"Chancellor"_s, u"Archbishop"_s, u"Bishop"_s, u"Cardinal"_s,
        u"Rabbi"_s, u"Emperor"_s, u"Empress"_s, u"Saint"_s, u"St."_s, u"Sheikh"_s, u"Rev."_s, u"Reverend"_s, u"Sgt."_s, u"Lt."_s};
    const Label begin = beginLabel(NameKind::Person);
    for (size_t at = 0; at + 1 < sentence.labels.size(); ++at) {
        const QString &next = sentence.words[qsizetype(at) + 1];
        if (sentence.labels[at] == begin && sentence.labels[at + 1] == begin + 1 && next.front().isUpper()
            && next != "Jr."_L1 && titles.contains(sentence.words[qsizetype(at)])) {
            sentence.labels[at] = outsideLabel;
            sentence.labels[at + 1] = begin;
        }
    }
}

}

LabelledDocument makeDocument(const std::vector<LabelledSentence> &sentences)
{
    LabelledDocument document;
    for (const LabelledSentence &sentence : sentences) {
        const qsizetype first = document.tokens.tokens.size();
        for (qsizetype at = 0; at < sentence.words.size(); ++at) {
            const QString &word = sentence.words[at];
            const bool possessive = word == "'s"_L1 || word == "’s"_L1;
            if (!document.text.isEmpty() && !possessive)
                document.text += u' ';
            Token token;
            token.range = {document.text.size(), document.text.size() + word.size()};
            token.spaceBefore = !possessive;
            token.capitalised = word.front().isUpper();
            token.allCaps = word.size() > 1 && token.capitalised && word == word.toUpper();
            token.sentence = static_cast<qint32>(document.tokens.sentences.size());
            document.text += word;
            document.tokens.tokens.append(token);
            document.labels.push_back(sentence.labels[static_cast<size_t>(at)]);
        }
        document.tokens.sentences.append({first, document.tokens.tokens.size(), 0});
    }
    document.tokens.text = document.text;
    return document;
}

Result<std::vector<std::vector<LabelledSentence>>> readCorpus(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"The corpus %1 cannot be read: %2."_s.arg(path, file.errorString()));
    const QString contents = QString::fromUtf8(file.readAll());
    std::vector<std::vector<LabelledSentence>> documents;
    LabelledSentence sentence;
    const auto finish = [&] {
        if (sentence.words.isEmpty())
            return;
        if (documents.empty())
            documents.emplace_back();
        LabelledSentence ready = joined(sentence);
        dropTitles(ready);
        documents.back().push_back(std::move(ready));
        sentence = {};
    };
    for (const QStringView line : QStringTokenizer(contents, u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith("-DOCSTART-"_L1)) {
            finish();
            documents.emplace_back();
        } else if (tab <= 0) {
            finish();
        } else {
            sentence.words.append(plainWord(line.first(tab)));
            sentence.labels.push_back(labelNamed(line.sliced(tab + 1).trimmed()));
        }
    }
    finish();
    return documents;
}

LabelledSentence recased(const LabelledSentence &sentence, Recasing recasing)
{
    static const QSet<QString> small = {u"a"_s, u"an"_s, u"the"_s, u"of"_s, u"in"_s, u"on"_s, u"at"_s, u"to"_s, u"for"_s, u"and"_s, u"or"_s,
                                        u"but"_s, u"by"_s, u"as"_s, u"with"_s, u"from"_s, u"'s"_s, u"’s"_s};
    LabelledSentence result = sentence;
    for (QString &word : result.words) {
        if (recasing == Recasing::Upper)
            word = word.toUpper();
        else if (recasing == Recasing::Lower)
            word = word.toLower();
        else if (!small.contains(word))
            word[0] = word[0].toUpper();
    }
    return result;
}

}
