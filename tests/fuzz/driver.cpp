// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the fuzz target without libFuzzer: each seed as it is, then variants of it drawn from a fixed number.
//   fuzz_pipeline SEEDS [VARIANTS [NUMBER [--verbose]]]
#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <print>
#include <random>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace
{

/// What news text is made of and what upsets programs: put into the seeds by chance.
constexpr std::array pieces = {
    "\"",       "“",      "”",          "‘",         "’",      "'",        "\n",       "\n\n",    "\r\n",     ".",
    " said ",   "he said", "according to ", "Mr. ",   "Sen. ",  "U.S. ",    "President ", "Act ",  "the ",     " of ",
    "$",        "€",      "%",          " percent ", "million ", "one in ", "1,000 ",   "3.5",     "10-",      "–",
    "½",        "٣",      "Title ",     "H.R. ",     "ACA",    "(",        ")",        ":",       "A: ",      "Q. ",
    "\u0301",   "\u200d", "\u200b",     "\u202e",    "\ufeff", "\ufdd0",   "\u00ad",   "\u00a0",  "\u2028",   "\ufffd",
    "😀",       "👩‍👩‍👧", "é",          "İ",         "ﬁ",      "ß",        "𝔸",        "שלום",    "مرحبا",    "漢字",
    "Jr.",      "III",    "O’",         "Mc",        "-",      "—",        "…",        "999999999999999999999", "1e309", "0"};

class Mutator
{
public:
    explicit Mutator(uint32_t number)
        : m_random(number)
    {
    }

    [[nodiscard]] QByteArray variant(QByteArray bytes, const QByteArray &other)
    {
        for (qsizetype steps = 1 + below(6); steps > 0; --steps)
            step(bytes, other);
        return bytes;
    }

private:
    std::mt19937 m_random;

    /// Not by a distribution of the standard library: those differ between libraries.
    [[nodiscard]] qsizetype below(qsizetype limit) { return static_cast<qsizetype>(m_random() % static_cast<uint32_t>(limit)); }

    void step(QByteArray &bytes, const QByteArray &other)
    {
        const qsizetype at = below(bytes.size() + 1);
        const qsizetype length = std::min(1 + below(40), bytes.size() - at);
        switch (below(7)) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, bytes.sliced(at, length));
            break;
        case 2:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(m_random());
            break;
        case 3: {
            const qsizetype from = below(other.size() + 1);
            bytes.insert(at, other.sliced(from, std::min(1 + below(60), other.size() - from)));
            break;
        }
        case 4:
            bytes.replace(at, length, bytes.sliced(at, length).toUpper());
            break;
        default:
            bytes.insert(at, pieces.at(static_cast<size_t>(below(pieces.size()))));
        }
    }
};

void examine(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

QList<QByteArray> seedsIn(const QDir &folder)
{
    QList<QByteArray> seeds;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    return seeds;
}

}

int main(int argc, char **argv)
{
    const QList<QByteArray> seeds = argc > 1 ? seedsIn(QDir(QString::fromLocal8Bit(argv[1]))) : QList<QByteArray>();
    if (seeds.isEmpty()) {
        std::println(stderr, "usage: fuzz_pipeline SEEDS [VARIANTS [NUMBER [--verbose]]]; SEEDS must hold files");
        return 2;
    }
    const int variants = argc > 2 ? std::atoi(argv[2]) : 0;
    Mutator mutator(argc > 3 ? static_cast<uint32_t>(std::atoi(argv[3])) : 1);
    const bool verbose = argc > 4;
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        examine(seeds[i]);
        for (int variant = 0; variant < variants; ++variant) {
            const QByteArray bytes = mutator.variant(seeds[i], seeds[(i + 1 + variant) % seeds.size()]);
            if (verbose)
                std::println(stderr, "seed {} variant {}: {}", i, variant, bytes.toBase64().constData());
            examine(bytes);
        }
    }
    std::println("{} seeds with {} variants each", seeds.size(), variants);
    return 0;
}
