#pragma once

#include "core/metrics/length_bucket.h"
#include "core/storage/database.h"
#include "core/storage/metrics_store.h"

#include <cmath>
#include <cstdint>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace timbre::test {

// Rows of jobs as heavy use leaves them: `rows` jobs evenly over the days before `now`, of five engines in
// all lengths, one in fifty failed, one in a hundred of a bench. The same seed makes the same rows. The
// indexes and stale hours are as MetricsStore makes them; a million takes about half a minute.
inline void addManyMetrics(storage::Database& database, int rows, std::int64_t now, int days = 30,
                           unsigned seed = 1) {
    struct Engine {
        const char *kind, *id, *device, *precision;
        double rtf;
    };
    constexpr Engine kEngines[] = {{"speak", "flite", "cpu", "", 0.02},
                                   {"speak", "qwen3-tts-0.6b", "cpu", "bf16", 1.4},
                                   {"transcribe", "whisper-base", "cpu", "bf16", 0.2},
                                   {"live", "whisper-base", "cpu", "bf16", 0.3},
                                   {"check", "pocketsphinx", "cpu", "", 0.4}};
    constexpr double kSeconds[] = {3, 9, 30, 120, 600, 2400};
    constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;
    std::mt19937 random(seed);
    const auto uniform = [&] { return double(random()) / double(std::mt19937::max()); };
    // Around a value as times are: most near it, a few far above.
    const auto around = [&](double value) {
        return value * std::exp(0.25 * (uniform() + uniform() - 1) * 2);
    };
    database.execute("PRAGMA synchronous = OFF");
    {
        storage::Transaction transaction(database);
        for (std::size_t e = 0; e < std::size(kEngines); ++e)
            for (std::size_t l = 0; l < std::size(kSeconds); ++l) {
                const auto& engine = kEngines[e];
                // One job of each series through the front door makes the series.
                storage::JobMetrics first{.job = std::int64_t(e * 10 + l + 1),
                                          .kind = engine.kind,
                                          .engine = engine.id,
                                          .model = engine.id,
                                          .device = engine.device,
                                          .version = "1",
                                          .precision = engine.precision,
                                          .program = "1.0",
                                          .audioSeconds = kSeconds[l],
                                          .rtf = engine.rtf,
                                          .stages = {}};
                first.createdAt = now - 1;
                storage::MetricsStore(database).add(first);
            }
        storage::Statement insert(
            database,
            "INSERT INTO metric_job (job_id, kind, engine, model, device, version, threads, audio_seconds, "
            "rtf, peak_rss, underruns, cache_hit, created_at, series, purpose, outcome, error_code, "
            "queue_ms, first_sound_ms, infer_ms, total_ms, lag_ms, tokens) SELECT ?1, kind, engine, engine, "
            "device, version, 1, ?2, ?3, 0, ?4, 0, ?5, id, ?6, ?7, '', ?8, ?9, ?10, ?11, ?12, ?13 FROM "
            "metric_series WHERE engine = ?14 AND kind = ?15 AND length_bucket = ?16");
        for (int i = 0; i < rows; ++i) {
            const auto& engine = kEngines[random() % std::size(kEngines)];
            const double seconds = kSeconds[random() % std::size(kSeconds)] * (0.9 + 0.2 * uniform());
            const double rtf = around(engine.rtf), infer = rtf * seconds * 1000;
            const bool isSpeech = std::string_view(engine.kind) == "speak";
            insert.bind(1, std::int64_t(1000 + i))
                .bind(2, seconds)
                .bind(3, rtf)
                .bind(4, std::int64_t(random() % 200 == 0 ? 1 : 0))
                .bind(5, now - days * kDayMs + std::int64_t(double(days * kDayMs) * (i + 0.5) / rows))
                .bind(6, std::string_view(random() % 100 == 0 ? "bench" : "use"))
                .bind(7, std::string_view(random() % 50 == 0 ? "failed" : "done"))
                .bind(8, uniform() * 20)
                .bind(9, isSpeech ? std::optional(around(300)) : std::nullopt)
                .bind(10, infer)
                .bind(11, infer * 1.1 + 20)
                .bind(12,
                      std::string_view(engine.kind) == "live" ? std::optional(around(1500)) : std::nullopt)
                .bind(13, *engine.precision != 0 ? std::optional(std::int64_t(seconds * 12)) : std::nullopt)
                .bind(14, std::string_view(engine.id))
                .bind(15, std::string_view(engine.kind))
                .bind(16, metrics::lengthBucket(seconds))
                .run();
        }
        database.execute(
            "INSERT OR IGNORE INTO metric_stale_hour SELECT DISTINCT created_at / 3600000 * 3600000 "
            "FROM metric_job");
        transaction.commit();
    }
    database.execute("PRAGMA synchronous = FULL");
}

}  // namespace timbre::test
