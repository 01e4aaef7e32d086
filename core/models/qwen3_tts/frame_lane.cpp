#include "core/models/qwen3_tts/frame_lane.h"

#include <algorithm>
#include <utility>

namespace timbre::models::qwen3_tts {
namespace {

// Frames that may wait. More would only let a stop come later.
constexpr std::size_t kMostWaiting = 8;

}  // namespace

std::int64_t FrameLane::framesAtOnce(std::int64_t before) {
    return before < 2 ? 1 : before < 4 ? 2 : 4;
}

FrameLane::FrameLane(std::int64_t groups, Prepare prepare, Work work)
    : groups_(static_cast<std::size_t>(groups)),
      prepare_(std::move(prepare)),
      work_(std::move(work)),
      thread_([this] { run(); }) {}

FrameLane::~FrameLane() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
}

bool FrameLane::push(std::span<const std::int32_t> frame) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return over_ || waiting_.size() < kMostWaiting * groups_; });
    if (over_) return false;
    waiting_.insert(waiting_.end(), frame.begin(), frame.end());
    lock.unlock();
    changed_.notify_all();
    return true;
}

void FrameLane::finish() {
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    changed_.notify_all();
    if (thread_.joinable()) thread_.join();
    if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
}

void FrameLane::run() {
    std::exception_ptr failure;
    try {
        prepare_();
        workOff();
    } catch (...) {
        failure = std::current_exception();
    }
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
        failure_ = failure;
    }
    changed_.notify_all();
}

void FrameLane::workOff() {
    for (std::int64_t done = 0;;) {
        const auto frames = nextFrames(framesAtOnce(done));
        if (frames.empty() || !work_(frames)) return;
        done += static_cast<std::int64_t>(frames.size() / groups_);
    }
}

// Empty: there will be none.
std::vector<std::int32_t> FrameLane::nextFrames(std::int64_t count) {
    const std::size_t wanted = static_cast<std::size_t>(count) * groups_;
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return over_ || closed_ || waiting_.size() >= wanted; });
    if (over_) return {};
    const auto end = waiting_.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, waiting_.size()));
    std::vector<std::int32_t> frames(waiting_.begin(), end);
    waiting_.erase(waiting_.begin(), end);
    lock.unlock();
    changed_.notify_all();
    return frames;
}

}  // namespace timbre::models::qwen3_tts
