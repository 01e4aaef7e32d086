#pragma once

#include "core/storage/database.h"
#include "core/text/timed_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace timbre::storage {

// Books of the finished-audio cache: content key → rendered sentence. The least recently used go
// first when the byte limit is passed. Writing: engine thread only.
struct CacheEntry {
    std::string key;    // ContentKey over text, voice, every option, engine version
    std::string asset;  // file in the assets folder
    std::int64_t bytes = 0;
    std::int64_t durationMs = 0;
    std::vector<text::Word> words;  // times from the start of the sentence
    // As in SegmentRecord.
    std::optional<double> similarity = std::nullopt;
    int attempts = 1;
    std::string end = {};
};
struct CacheStats {
    std::int64_t entries = 0, bytes = 0, hits = 0, misses = 0, evictions = 0;
};

class CacheStore {
public:
    explicit CacheStore(Database& database) : database_(database) {}

    std::optional<CacheEntry> find(const std::string& key);  // marks it as used, counts hit or miss
    // Returns the assets that must now be deleted (evicted or replaced).
    std::vector<std::string> put(const CacheEntry& entry, std::int64_t byteLimit);
    std::vector<std::string> clear();
    void forget(const std::string& key);  // its file was found missing
    CacheStats stats();
    // Since this object was made, of finished sentences; entries are not counted.
    CacheStats sinceStart();

    // Of the prompts of copied voices, which are files only (PromptShelf): how often one was there.
    struct PromptCounts {
        std::int64_t hits = 0, misses = 0;
    };
    void countPrompt(bool hit);
    PromptCounts promptCounts();
    void resetCounts();  // all of them, those of stats() too

private:
    Database& database_;
    CacheStats sinceStart_;
    std::optional<std::int64_t> bytes_;  // of all entries; absent: to be added up
};

}  // namespace timbre::storage
