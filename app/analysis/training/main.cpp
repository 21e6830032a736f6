// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pullquote-train makes the tagger's model and measures it; not installed with the program.
//   pullquote-train clusters VECTORS.json CLUSTERS.bin
//   pullquote-train tagger CORPORA CLUSTERS.bin MODEL.bin
//   pullquote-train score CORPORA MODEL.bin
//   pullquote-train reliability FILE…      (annotated articles, .json, and corpora, .bio; with the built-in model)
#include "app/analysis/lexicon.h"
#include "app/analysis/training/clustering.h"
#include "app/analysis/training/crftrainer.h"
#include "app/analysis/training/evaluation.h"
#include "app/analysis/training/reliability.h"
#include "resources/resources.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>

#include <cstdio>
#include <ctime>
#include <print>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

// The tests are never trained on; resources/model/README.md lists both.
const QStringList trainingFiles = {
    u"crossner_politics.train"_s, u"crossner_politics.dev"_s, u"crossner_ai.train"_s, u"crossner_ai.dev"_s,
    u"crossner_literature.train"_s, u"crossner_literature.dev"_s, u"crossner_music.train"_s, u"crossner_music.dev"_s,
    u"crossner_science.train"_s, u"crossner_science.dev"_s, u"uner_ewt.train"_s, u"uner_ewt.dev"_s, u"redocred.train"_s,
    u"redocred.dev"_s, u"masc.other"_s, u"gum_news.train"_s, u"gum_news.dev"_s, u"gum_news.test"_s, u"gum_other.train"_s,
    u"gum_other.dev"_s, u"gum_other.test"_s, u"wnut17.train"_s};
const QStringList testFiles = {u"crossner_politics.test"_s, u"uner_pud.news"_s, u"masc.news"_s, u"wikigold.all"_s,
                               u"uner_ewt.test"_s, u"uner_pud.wiki"_s};

constexpr qsizetype clusteredWords = 85'000;
constexpr std::array<size_t, WordClusters::levelCount> clusterCounts = {2048, 512, 64};

int report(const Error &error)
{
    std::println(stderr, "{} {}", qPrintable(error.message), qPrintable(error.advice));
    return 1;
}

Outcome write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return {};
}

Result<WordClusters> readClusters(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    return WordClusters::fromBytes(file.readAll());
}

Outcome makeClusters(const Lexicon &lexicon, const QString &vectorsPath, const QString &out, quint32 seed)
{
    const auto vectors = readVectors(vectorsPath, clusteredWords);
    if (!vectors)
        return std::unexpected(vectors.error());
    std::array<std::vector<quint16>, WordClusters::levelCount> levels;
    for (size_t level = 0; level < levels.size(); ++level) {
        levels[level] = cluster(*vectors, clusterCounts[level], 12, seed);
        std::println("{} clusters of {} words", clusterCounts[level], vectors->words.size());
    }
    WordClusters clusters;
    clusters.reserve(static_cast<size_t>(vectors->words.size()));
    for (qsizetype word = 0; word < vectors->words.size(); ++word) {
        WordClusters::Clusters ids;
        for (size_t level = 0; level < levels.size(); ++level)
            ids[level] = static_cast<quint16>(levels[level][static_cast<size_t>(word)] + 1);
        clusters.add(lexicon.keyOf(vectors->words[word]), ids);
    }
    return write(out, clusters.toBytes());
}

/// Adds the documents of one corpus and, as documents of their own, copies of some sentences in other cases.
void addCorpus(CrfTrainer &trainer, const std::vector<std::vector<LabelledSentence>> &documents, std::mt19937 &random)
{
    for (const std::vector<LabelledSentence> &sentences : documents) {
        trainer.add(makeDocument(sentences));
        for (const LabelledSentence &sentence : sentences) {
            const auto draw = random() % 100;
            if (draw < 6)
                trainer.add(makeDocument({recased(sentence, Recasing::Upper)}));
            else if (draw < 14)
                trainer.add(makeDocument({recased(sentence, Recasing::Title)}));
            else if (draw < 17)
                trainer.add(makeDocument({recased(sentence, Recasing::Lower)}));
        }
    }
}

Outcome score(const Lexicon &lexicon, const QString &corpora, TaggerModel model)
{
    const Tagger tagger(std::move(model), lexicon);
    Evaluation total;
    std::println("{:24} {:>22} {:>6} {:>6} {:>6} {:>6}", "test", "PER precision/recall/F1", "ORG", "LOC", "LAW", "MISC");
    for (const QString &name : testFiles) {
        const auto documents = readCorpus(corpora + u'/' + name + u".bio");
        if (!documents)
            return std::unexpected(documents.error());
        Evaluation evaluation;
        for (const auto &sentences : *documents)
            evaluate(tagger, makeDocument(sentences), evaluation);
        const auto &kinds = evaluation.kinds;
        std::println("{:24}   {:6.1f} {:6.1f} {:6.1f} {:6.1f} {:6.1f} {:6.1f} {:6.1f}", qPrintable(name), kinds[0].precision(),
                     kinds[0].recall(), kinds[0].f1(), kinds[1].f1(), kinds[2].f1(), kinds[3].f1(), kinds[4].f1());
        for (size_t tenth = 0; tenth < total.confidence.size(); ++tenth) {
            total.confidence[tenth].found += evaluation.confidence[tenth].found;
            total.confidence[tenth].right += evaluation.confidence[tenth].right;
        }
    }
    std::print("persons right by tenth of confidence:");
    for (const NameCounts &tenth : total.confidence)
        std::print(" {:.0f}/{}", tenth.precision(), tenth.found);
    std::println("");
    return {};
}

Outcome measureSpeed(const Lexicon &lexicon, const QString &corpora, TaggerModel model)
{
    const auto documents = readCorpus(corpora + u"/masc.news.bio");
    if (!documents)
        return std::unexpected(documents.error());
    std::vector<LabelledDocument> texts;
    qsizetype characters = 0;
    for (const auto &sentences : *documents)
        characters += texts.emplace_back(makeDocument(sentences)).text.size();
    const Tagger tagger(std::move(model), lexicon);
    const std::clock_t start = std::clock(); // of this process, whatever else the machine does
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        for (const LabelledDocument &text : texts)
            static_cast<void>(tagger.tag(text.tokens));
    }
    const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::println("{:.2f} million characters a second", static_cast<double>(characters * rounds) / 1e6 / seconds);
    return {};
}

Outcome reportReliability(const Lexicon &lexicon, const QStringList &files)
{
    const auto analyser = Analyser::load();
    if (!analyser)
        return std::unexpected(analyser.error());
    auto model = TaggerModel::load();
    if (!model)
        return std::unexpected(model.error());
    const Tagger tagger(std::move(*model), lexicon);
    const auto people = judgePeople(*analyser, files.filter(QRegularExpression(u"\\.json$"_s)));
    const auto names = judgeNames(lexicon, tagger, files.filter(QRegularExpression(u"\\.bio$"_s)));
    if (!people || !names)
        return std::unexpected(people ? names.error() : people.error());
    printReliability(u"people of articles"_s, *people);
    printReliability(u"people of corpora"_s, names->people);
    printReliability(u"organisations and places of corpora"_s, names->others);
    return {};
}

Outcome train(const Lexicon &lexicon, const QString &corpora, const QString &clustersPath, const QString &out,
              const TrainingOptions &options)
{
    const auto clusters = readClusters(clustersPath);
    if (!clusters)
        return std::unexpected(clusters.error());
    CrfTrainer trainer(options, lexicon, *clusters);
    std::mt19937 random(options.seed);
    for (const QString &name : trainingFiles) {
        const auto documents = readCorpus(corpora + u'/' + name + u".bio");
        if (!documents)
            return std::unexpected(documents.error());
        addCorpus(trainer, *documents, random);
    }
    trainer.train([](int epoch, double loss) {
        std::println("epoch {}: loss {:.4f}", epoch, loss);
        std::fflush(stdout);
    });
    const TaggerModel model = trainer.model();
    if (const Outcome written = write(out, model.toBytes()); !written)
        return written;
    return score(lexicon, corpora, model);
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    registerResources();
    TrainingOptions options;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes the tagger's model and measures it."_s);
    parser.addHelpOption();
    const QCommandLineOption epochs(u"epochs"_s, u"Passes over the corpora."_s, u"number"_s, QString::number(options.epochs));
    const QCommandLineOption rate(u"rate"_s, u"Step size."_s, u"number"_s, QString::number(options.rate));
    const QCommandLineOption dropout(u"dropout"_s, u"Share of features left out."_s, u"share"_s, QString::number(options.dropout));
    const QCommandLineOption least(u"least"_s, u"Least count of a feature."_s, u"number"_s, QString::number(options.leastCount));
    const QCommandLineOption buckets(u"buckets"_s, u"Size of the weight table."_s, u"number"_s, QString::number(options.buckets));
    const QCommandLineOption seed(u"seed"_s, u"Seed of all chance."_s, u"number"_s, QString::number(options.seed));
    parser.addOptions({epochs, rate, dropout, least, buckets, seed});
    parser.addPositionalArgument(
        u"command"_s,
        u"clusters VECTORS OUT, tagger CORPORA CLUSTERS OUT, score CORPORA MODEL, speed CORPORA MODEL or reliability FILE…"_s);
    parser.process(application);
    options.epochs = parser.value(epochs).toInt();
    options.rate = parser.value(rate).toFloat();
    options.dropout = parser.value(dropout).toFloat();
    options.leastCount = parser.value(least).toUInt();
    options.buckets = parser.value(buckets).toUInt();
    options.seed = parser.value(seed).toUInt();

    const auto lexicon = Lexicon::load();
    if (!lexicon)
        return report(lexicon.error());
    const QStringList arguments = parser.positionalArguments();
    const QString command = arguments.value(0);
    Outcome outcome;
    if (command == "clusters"_L1 && arguments.size() == 3) {
        outcome = makeClusters(*lexicon, arguments[1], arguments[2], options.seed);
    } else if (command == "tagger"_L1 && arguments.size() == 4) {
        outcome = train(*lexicon, arguments[1], arguments[2], arguments[3], options);
    } else if (command == "reliability"_L1 && arguments.size() > 1) {
        outcome = reportReliability(*lexicon, arguments.sliced(1));
    } else if ((command == "score"_L1 || command == "speed"_L1) && arguments.size() == 3) {
        auto model = TaggerModel::load(arguments[2]);
        if (!model)
            return report(model.error());
        outcome = command == "score"_L1 ? score(*lexicon, arguments[1], std::move(*model))
                                        : measureSpeed(*lexicon, arguments[1], std::move(*model));
    } else {
        parser.showHelp(1);
    }
    return outcome ? 0 : report(outcome.error());
}
