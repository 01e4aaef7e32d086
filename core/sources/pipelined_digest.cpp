#include "core/sources/pipelined_digest.h"

#include "core/base/error.h"
#include "core/sources/open_file.h"

#include <algorithm>
#include <fcntl.h>
#include <utility>

namespace timbre::sources {
namespace {

constexpr std::size_t kBlock = 1 << 20;
constexpr std::size_t kMostWaiting = 16;  // blocks

}  // namespace

PipelinedDigest::PipelinedDigest(ContentDigest::Kind kind, std::int64_t bytes)
    : digest_(kind, bytes), thread_([this](const std::stop_token& quit) { run(quit); }) {}

PipelinedDigest::~PipelinedDigest() = default;  // the thread is the last member: stopped and joined first

void PipelinedDigest::beginWith(std::filesystem::path file, std::int64_t bytes) {
    const std::lock_guard lock(mutex_);
    file_ = std::move(file);
    fileBytes_ = bytes;
}

void PipelinedDigest::add(std::span<const char> bytes) {
    while (!bytes.empty()) {
        const auto part = bytes.first(std::min(bytes.size(), kBlock - filling_.size()));
        filling_.insert(filling_.end(), part.begin(), part.end());
        bytes = bytes.subspan(part.size());
        if (filling_.size() == kBlock) pass(std::exchange(filling_, {}), false);
    }
}

void PipelinedDigest::pass(std::vector<char> block, bool isLast) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return full_.size() < kMostWaiting || isDone_; });
    full_.push_back(std::move(block));
    isLast_ = isLast;
    if (!free_.empty()) {
        filling_ = std::move(free_.back());
        free_.pop_back();
        filling_.clear();
    }
    filling_.reserve(kBlock);
    changed_.notify_all();
}

std::optional<PipelinedDigest::Result> PipelinedDigest::finish(const std::stop_token& stop) {
    pass(std::exchange(filling_, {}), true);
    std::unique_lock lock(mutex_);
    if (!changed_.wait(lock, stop, [&] { return isDone_; })) return std::nullopt;
    if (failure_) std::rethrow_exception(failure_);
    return Result{digest_.sha256(), digest_.gitSha1()};
}

void PipelinedDigest::run(const std::stop_token& quit) {
    std::unique_lock lock(mutex_);
    try {
        while (changed_.wait(lock, quit, [&] { return !full_.empty(); })) {
            auto block = std::move(full_.front());
            full_.pop_front();
            const bool isEnd = isLast_ && full_.empty();
            lock.unlock();
            hashFile(quit);
            digest_.add({block.data(), block.size()});
            lock.lock();
            free_.push_back(std::move(block));
            changed_.notify_all();
            if (isEnd) break;
        }
    } catch (...) {
        if (!lock.owns_lock()) lock.lock();
        failure_ = std::current_exception();
    }
    isDone_ = true;
    changed_.notify_all();
}

// Once, before the first block.
void PipelinedDigest::hashFile(const std::stop_token& quit) {
    std::int64_t left = 0;
    std::filesystem::path path;
    {
        const std::lock_guard lock(mutex_);
        left = std::exchange(fileBytes_, 0);
        path = file_;
    }
    if (left == 0) return;
    const OpenFile file(path, O_RDONLY);
    std::vector<char> block(kBlock);
    while (left > 0 && !quit.stop_requested()) {
        const std::span<char> wanted(block.data(),
                                     static_cast<std::size_t>(std::min<std::int64_t>(left, kBlock)));
        const std::size_t count = file.read(wanted);
        if (count == 0) throw Error(ErrorCode::Storage, path.string() + " became shorter while it was read");
        digest_.add({block.data(), count});
        left -= static_cast<std::int64_t>(count);
    }
}

}  // namespace timbre::sources
