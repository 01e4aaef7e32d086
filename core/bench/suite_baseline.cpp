#include "core/bench/suite_baseline.h"

#include "core/base/error.h"
#include "core/bench/judgement.h"
#include "core/storage/bench_store.h"

#include <utility>

namespace timbre::bench {
namespace {

using metrics::BenchRun;
using metrics::BenchSeries;

BenchRun storedRun(storage::BenchStore store, std::int64_t id) {
    auto run = store.run(id);
    if (!run) throw Error(ErrorCode::NotFound, "there is no bench run " + std::to_string(id));
    return *std::move(run);
}

BenchRun lastRun(storage::BenchStore store, const std::string& suite) {
    const auto rows = store.runs(suite, 1);
    if (rows.empty()) throw Error(ErrorCode::NotFound, "no run of '" + suite + "' is kept");
    return storedRun(store, rows.front().id);
}

// What somebody chose for each series.
BaselineOf chosenBaselines(storage::Database& books, std::string& from) {
    return [&](const BenchSeries& series) {
        const auto baseline = storage::BenchStore(books).baseline(
            {series.subject, series.device, series.precision, series.lengthBucket, series.metric});
        if (!baseline) return std::vector<double>();
        from = "run " + std::to_string(baseline->run);
        return baseline->values;
    };
}

}  // namespace

void judgeRun(BenchRun& run, const BaselineWish& wish, storage::Database* books,
              const metrics::RegressionLimits& limits) {
    using From = BaselineWish::From;
    if (const auto against = run.settings.find("against"); against != run.settings.end()) {
        run.baseline = against->second;
        return judge(run, baselineFromArmB(run), limits);
    }
    if (wish.from == From::Document) {
        run.baseline = wish.name;
        return judge(run, baselineFrom(wish.document.value()), limits);
    }
    if (books == nullptr) {
        if (wish.from != From::Chosen) throw Error(ErrorCode::NotFound, "no run of the bench is kept yet");
        return judge(
            run, [](const BenchSeries&) { return std::vector<double>(); }, limits);
    }
    if (wish.from == From::Chosen) return judge(run, chosenBaselines(*books, run.baseline), limits);
    const auto earlier = wish.from == From::Last ? lastRun(storage::BenchStore(*books), run.suite)
                                                 : storedRun(storage::BenchStore(*books), wish.run);
    run.baseline = "run " + std::to_string(earlier.id);
    judge(run, baselineFrom(earlier), limits);
}

}  // namespace timbre::bench
