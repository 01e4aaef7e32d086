// Search over 100 000 history rows: prints n, median and 95th percentile; asserts nothing about time.
#include "core/storage/history_search.h"
#include "tests/support/data_folder.h"
#include "tests/support/many_rows.h"

#include <QElapsedTimer>
#include <QtTest>

#include <algorithm>
#include <functional>
#include <random>

using namespace timbre;
using namespace timbre::storage;

namespace {

constexpr int kRows = 100000;
constexpr int kRounds = 100;
constexpr int kScreen = 64;  // rows that a list reads together

}  // namespace

class HistorySearchPerf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What a list does: where every row stands, then the rows of the first screen with their hits.
    void search() {
        const test::DataFolder folder;
        Database database(folder / "a.db", Access::ReadWrite);
        test::addManyRows(database, kRows);
        HistorySearch history(database);
        std::mt19937 random(2);
        struct Case {
            const char* name;
            std::function<void(HistoryQuery&)> change;
        };
        const Case cases[] = {
            {"everything", [](HistoryQuery&) {}},
            {"takes", [](HistoryQuery& query) { query.kind = HistoryKind::Take; }},
            {"one voice", [](HistoryQuery& query) { query.voices = {"slt"}; }},
            {"longest first", [](HistoryQuery& query) { query.sort = HistorySort::Longest; }},
            {"by title", [](HistoryQuery& query) { query.sort = HistorySort::Title; }},
            {"one word", [&](HistoryQuery& query) { query.text = test::madeUpWord(random); }},
            {"two words",
             [&](HistoryQuery& query) {
                 query.text = test::madeUpWord(random) + " " + test::madeUpWord(random);
             }},
            {"prefix", [&](HistoryQuery& query) { query.text = test::madeUpWord(random).substr(0, 6); }},
            {"common word", [](HistoryQuery& query) { query.text = "word1"; }}};
        for (const auto& [name, change] : cases) {
            std::vector<double> ms;
            for (int i = 0; i < kRounds; ++i) {
                HistoryQuery query;
                query.limit = 0;
                change(query);
                QElapsedTimer timer;
                timer.start();
                const auto keys = history.keys(query);
                std::vector<std::int64_t> ids;
                for (std::size_t k = 0; k < std::min<std::size_t>(kScreen, keys.size()); ++k)
                    ids.push_back(keys[k].id);
                history.rows(ids, query.text);
                ms.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
            std::sort(ms.begin(), ms.end());
            qInfo("| search, %d rows, %s | %zu | %.2f | %.2f | ms |", kRows, name, ms.size(),
                  ms[ms.size() / 2], ms[ms.size() * 95 / 100]);
        }
    }
};

QTEST_GUILESS_MAIN(HistorySearchPerf)
#include "history_search_perf.moc"
