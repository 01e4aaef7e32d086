#pragma once

#include "core/sources/file_hash.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace timbre::sources {

// Hashes what arrives on a thread of its own, while the caller waits for more of it. One thread
// calls; going away ends the computation at once.
class PipelinedDigest {
public:
    struct Result {
        std::string sha256, gitSha1;
    };

    PipelinedDigest(ContentDigest::Kind kind, std::int64_t bytes);
    ~PipelinedDigest();
    PipelinedDigest(const PipelinedDigest&) = delete;
    PipelinedDigest& operator=(const PipelinedDigest&) = delete;

    // The first bytes of the content, which lie in a file; before the first add().
    void beginWith(std::filesystem::path file, std::int64_t bytes);
    void add(std::span<const char> bytes);  // waits while a few MB are not hashed yet
    // Waits for the end; absent when stopped. Throws what reading the file threw. Call once.
    std::optional<Result> finish(const std::stop_token& stop);

private:
    void run(const std::stop_token& quit);
    void hashFile(const std::stop_token& quit);
    void pass(std::vector<char> block, bool isLast);

    ContentDigest digest_;
    std::vector<char> filling_;  // the caller's

    std::mutex mutex_;  // guards what follows
    std::condition_variable_any changed_;
    std::filesystem::path file_;
    std::int64_t fileBytes_ = 0;
    std::deque<std::vector<char>> full_;
    std::vector<std::vector<char>> free_;
    bool isLast_ = false, isDone_ = false;
    std::exception_ptr failure_;
    std::jthread thread_;  // started by the first use
};

}  // namespace timbre::sources
