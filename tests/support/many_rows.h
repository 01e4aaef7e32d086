#pragma once

#include "core/storage/database.h"
#include "core/storage/history_store.h"
#include "core/storage/journal_store.h"

#include <cmath>
#include <filesystem>
#include <random>
#include <string>

namespace timbre::test {

// A word of a made-up language of 20 000 words, roughly as common as words are (Zipf).
inline std::string madeUpWord(std::mt19937& random) {
    constexpr double kVocabulary = 20000;
    return "word" +
           std::to_string(int(std::pow(kVocabulary, double(random()) / double(std::mt19937::max()))));
}

inline std::string madeUpText(std::mt19937& random, int words) {
    std::string text;
    for (int i = 0; i < words; ++i) text += (i > 0 ? " " : "") + madeUpWord(random);
    return text;
}

// Fills a data folder's database with rows as years of work leave them: takes and transcripts of some
// voices and recognisers, spread over three years, with settings and metrics, every tenth starred.
// The same seed makes the same rows. 100 000 take some twenty seconds.
inline void addManyRows(storage::Database& database, int rows, unsigned seed = 1) {
    constexpr std::int64_t kStart = 1'600'000'000'000, kYearMs = 365LL * 24 * 3600 * 1000;
    const char* const kVoices[] = {"slt", "rms", "kal", "Ada", "Bruno", "Mina"};
    std::mt19937 random(seed);
    storage::HistoryStore history(database);
    storage::JournalStore journal(database);
    database.execute("PRAGMA synchronous = OFF");
    storage::Transaction transaction(database);
    storage::Statement metric(
        database,
        "INSERT INTO metric_job (job_id, kind, engine, model, device, version, threads, "
        "audio_seconds, rtf, peak_rss, underruns, cache_hit, created_at, total_ms) "
        "VALUES (?, 'speak', 'flite', 'slt', 'cpu', '1', 1, 5, 0.05, 0, 0, 0, 0, ?)");
    for (int i = 1; i <= rows; ++i) {
        const bool isTake = random() % 3 != 0;
        storage::HistoryItem item;
        item.kind = isTake ? storage::HistoryKind::Take : storage::HistoryKind::Transcript;
        item.job = i;
        item.text = madeUpText(random, isTake ? 20 : 60);
        item.title = item.text.substr(0, 40);
        item.voiceOrModel = isTake ? kVoices[random() % std::size(kVoices)] : "pocketsphinx";
        item.engine = isTake ? "flite" : "pocketsphinx";
        item.language = "en";
        item.settingsJson = isTake
                                ? R"({"kind":"speak","speed":1.25,"voice":{"name":"slt","language":"en-US"}})"
                                : R"({"kind":"transcribe","pause_ms":400,"language":"en"})";
        item.asset = "takes/" + std::to_string(i) + ".flac";
        item.durationMs = 1000 + std::int64_t(random() % 60'000);
        item.starred = i % 10 == 0;
        item.createdAt = kStart + 3 * kYearMs / rows * i;
        journal.create(i, isTake ? storage::JobKind::Speak : storage::JobKind::Transcribe, item.title, "{}",
                       "me");
        journal.setEnded(i, storage::JobState::Done);
        history.add(item);
        metric.bind(1, std::int64_t(i)).bind(2, 250.0).run();
    }
    transaction.commit();
    database.execute("PRAGMA synchronous = FULL");
}

}  // namespace timbre::test
