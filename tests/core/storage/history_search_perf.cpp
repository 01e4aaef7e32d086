// Search over 100 000 history rows: prints n, median and 95th percentile; asserts nothing about time.
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"
#include "tests/support/data_folder.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

using namespace timbre;
using namespace timbre::storage;

namespace {

constexpr int kRows = 100000;
constexpr int kVocabulary = 20000;

std::string word(std::mt19937& random) {
    // Roughly Zipf: low numbers are common.
    const double u = double(random()) / double(std::mt19937::max());
    return "word" + std::to_string(int(std::pow(double(kVocabulary), u)));
}

std::string twentyWords(std::mt19937& random) {
    std::string t;
    for (int i = 0; i < 20; ++i) t += (i ? " " : "") + word(random);
    return t;
}

}  // namespace

class HistorySearchPerf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void search() {
        const test::DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        database.execute("PRAGMA synchronous = OFF");
        HistoryStore history(database);
        JournalStore journal(database);
        std::mt19937 random(1);
        {
            Transaction transaction(database);
            for (int i = 1; i <= kRows; ++i) {
                journal.create(i, JobKind::Speak, "", "{}", "me");
                history.add(test::historyItem(i, twentyWords(random)));
            }
            transaction.commit();
        }
        struct Case {
            const char* name;
            std::function<std::string()> query;
        };
        const Case cases[] = {{"one word", [&] { return word(random); }},
                              {"two words", [&] { return word(random) + " " + word(random); }},
                              {"prefix", [&] { return word(random).substr(0, 6); }},
                              {"common word", [] { return std::string("word1"); }},
                              {"newest page", [] { return std::string(); }}};
        for (const auto& c : cases) {
            std::vector<double> ms;
            for (int i = 0; i < 200; ++i) {
                HistoryQuery query;
                query.text = c.query();
                QElapsedTimer timer;
                timer.start();
                history.search(query);
                ms.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            std::sort(ms.begin(), ms.end());
            qInfo("| search, %d rows, %s | %zu | %.2f | %.2f | ms |", kRows, c.name, ms.size(),
                  ms[ms.size() / 2], ms[ms.size() * 95 / 100]);
        }
    }
};

QTEST_GUILESS_MAIN(HistorySearchPerf)
#include "history_search_perf.moc"
