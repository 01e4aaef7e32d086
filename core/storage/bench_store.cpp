#include "core/storage/bench_store.h"

#include "core/base/error.h"
#include "core/storage/bench_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace timbre::storage {
namespace {

using metrics::BenchRun;
using metrics::Verdict;

Verdict verdictOf(const std::string& name) {
    using enum Verdict;
    for (const auto verdict : {Pass, Warn, Fail})
        if (verdictName(verdict) == name) return verdict;
    return Error;
}

void addSamples(Database& database, std::int64_t run, const metrics::BenchSeries& series) {
    Statement insert(database,
                     "INSERT INTO bench_sample (run_id, subject, arm, metric, device, precision, "
                     "length_bucket, position, value, unit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const double value : series.values) {
        if (!std::isfinite(value)) continue;
        insert.bind(1, run)
            .bind(2, std::string_view(series.subject))
            .bind(3, std::string_view(&series.arm, 1))
            .bind(4, std::string_view(series.metric))
            .bind(5, std::string_view(series.device))
            .bind(6, std::string_view(series.precision))
            .bind(7, std::string_view(series.lengthBucket))
            .bind(8, position++)
            .bind(9, value)
            .bind(10, std::string_view(series.unit))
            .run();
    }
}

Statement& bindKey(Statement& statement, const BaselineKey& key) {
    return statement.bind(1, std::string_view(key.subject))
        .bind(2, std::string_view(key.device))
        .bind(3, std::string_view(key.precision))
        .bind(4, std::string_view(key.lengthBucket))
        .bind(5, std::string_view(key.metric));
}

void readSamples(Database& database, Baseline& baseline) {
    Statement rows(database,
                   "SELECT value, unit FROM bench_sample WHERE subject = ? AND device = ? AND precision = ? "
                   "AND length_bucket = ? AND metric = ? AND arm = 'a' AND run_id = ? ORDER BY position");
    bindKey(rows, baseline.key).bind(6, baseline.run);
    while (rows.step()) {
        baseline.values.push_back(rows.real(0));
        baseline.unit = rows.text(1);
    }
}

[[noreturn]] void isMissing(std::int64_t run) {
    throw timbre::Error(ErrorCode::NotFound, "there is no bench run " + std::to_string(run));
}

}  // namespace

std::int64_t BenchStore::keep(const BenchRun& run) {
    Transaction transaction(database_);
    Statement(database_,
              "INSERT INTO bench_run (suite, name, started_at, finished_at, verdict, environment, document) "
              "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(1, std::string_view(run.suite))
        .bind(2, std::string_view(run.name))
        .bind(3, run.startedAt)
        .bind(4, run.finishedAt)
        .bind(5, verdictName(run.verdict))
        .bind(6, std::string_view(nlohmann::json(run.environment)
                                      .dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)))
        .bind(7, std::string_view(toJson(run)))
        .run();
    const auto id = database_.lastInsertId();
    for (const auto& series : run.series) addSamples(database_, id, series);
    transaction.commit();
    return id;
}

void BenchStore::remove(std::int64_t run) {
    Statement(database_, "DELETE FROM bench_run WHERE id = ?").bind(1, run).run();
    if (database_.changes() == 0) isMissing(run);
}

std::optional<BenchRun> BenchStore::run(std::int64_t id) {
    Statement rows(database_, "SELECT document FROM bench_run WHERE id = ?");
    rows.bind(1, id);
    if (!rows.step()) return std::nullopt;
    auto run = benchRunFromJson(rows.text(0));
    run.id = id;
    return run;
}

std::vector<BenchRow> BenchStore::runs(const std::string& suite, int limit) {
    Statement rows(database_,
                   "SELECT id, suite, name, started_at, finished_at, verdict, "
                   "EXISTS (SELECT 1 FROM baseline WHERE run_id = bench_run.id) FROM bench_run "
                   "WHERE ?1 = '' OR suite = ?1 ORDER BY id DESC LIMIT ?2");
    rows.bind(1, std::string_view(suite)).bind(2, std::int64_t(limit));
    std::vector<BenchRow> all;
    while (rows.step())
        all.push_back({.id = rows.integer(0),
                       .suite = rows.text(1),
                       .name = rows.text(2),
                       .startedAt = rows.integer(3),
                       .finishedAt = rows.integer(4),
                       .verdict = verdictOf(rows.text(5)),
                       .isBaseline = rows.integer(6) != 0});
    return all;
}

void BenchStore::chooseBaseline(std::int64_t run, UnixMs now) {
    Transaction transaction(database_);
    Statement found(database_, "SELECT 1 FROM bench_run WHERE id = ?");
    found.bind(1, run);
    if (!found.step()) isMissing(run);
    Statement(database_,
              "INSERT OR REPLACE INTO baseline (subject, device, precision, length_bucket, metric, run_id, "
              "chosen_at) SELECT DISTINCT subject, device, precision, length_bucket, metric, run_id, ?2 FROM "
              "bench_sample WHERE run_id = ?1 AND arm = 'a'")
        .bind(1, run)
        .bind(2, now)
        .run();
    transaction.commit();
}

std::optional<Baseline> BenchStore::baseline(const BaselineKey& key) {
    Statement rows(database_,
                   "SELECT run_id, chosen_at FROM baseline WHERE subject = ? AND device = ? AND "
                   "precision = ? AND length_bucket = ? AND metric = ?");
    bindKey(rows, key);
    if (!rows.step()) return std::nullopt;
    Baseline baseline{
        .key = key, .run = rows.integer(0), .chosenAt = rows.integer(1), .values = {}, .unit = {}};
    readSamples(database_, baseline);
    return baseline;
}

std::vector<Baseline> BenchStore::baselines() {
    Statement rows(database_,
                   "SELECT subject, device, precision, length_bucket, metric, run_id, chosen_at FROM "
                   "baseline ORDER BY 1, 2, 3, 4, 5");
    std::vector<Baseline> all;
    while (rows.step()) {
        all.push_back({.key = {.subject = rows.text(0),
                               .device = rows.text(1),
                               .precision = rows.text(2),
                               .lengthBucket = rows.text(3),
                               .metric = rows.text(4)},
                       .run = rows.integer(5),
                       .chosenAt = rows.integer(6),
                       .values = {},
                       .unit = {}});
        readSamples(database_, all.back());
    }
    return all;
}

}  // namespace timbre::storage
