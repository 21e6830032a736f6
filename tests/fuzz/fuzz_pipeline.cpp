// SPDX-FileCopyrightText: The Pullquote developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fuzz target: bytes, as of a file and as pasted text, through importer and analyser. A fault ends the program, as
// libFuzzer expects it. CMake's PULLQUOTE_FUZZ links it with libFuzzer, and without that with driver.cpp.
#include "app/analysis/analyser.h"
#include "app/article/article.h"
#include "app/import/importers.h"
#include "resources/resources.h"
#include "tests/fuzz/invariants.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

using namespace pullquote;
using namespace Qt::StringLiterals;

namespace
{

const Analyser &analyser()
{
    static const Analyser loaded = [] {
        registerResources();
        Result<Analyser> result = Analyser::load();
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return std::move(*result);
    }();
    return loaded;
}

void examine(const Result<ImportedArticle> &imported, const char *way)
{
    if (!imported)
        return; // refused with a reason, which is an answer
    const Article &article = imported->article;
    QStringList faults = faultsOf(article);
    if (faults.isEmpty()) {
        const Analysis analysis = analyser().analyse(article);
        faults = faultsOf(analysis, article);
        if (analyser().analyse(article) != analysis)
            faults.append(u"the second analysis differs from the first"_s);
    }
    if (!faults.isEmpty())
        qFatal("%s: %s\n%s", way, qPrintable(faults.join(u"\n"_s)), qPrintable(article.text));
}

}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    examine(importBytes(bytes, {}), "as a file");
    // As UTF-16 units, halves of surrogate pairs come in too: a paste may hold what no file can.
    QString units(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(units.data(), bytes.constData(), static_cast<size_t>(units.size()) * sizeof(char16_t));
    examine(importText(QString::fromUtf8(bytes)), "as text");
    examine(importText(units), "as UTF-16 units");
    Article bare;
    setBlocks(bare, {{BlockKind::Paragraph, units}, {BlockKind::Heading, QString::fromUtf8(bytes), 1}});
    examine(ImportedArticle{bare, {}}, "as blocks");
    return 0;
}
