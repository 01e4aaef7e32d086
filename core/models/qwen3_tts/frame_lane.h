#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace timbre::models::qwen3_tts {

// Hands frames of codes from the thread that makes them to one of its own, a few at a time and in order.
// How many at a time depends on their number alone, never on who is faster: products of other shapes
// round differently, and the same utterance must sound the same. Used by one thread.
class FrameLane {
public:
    // Both run on the lane's thread; prepare first, at once. frames [n, groups], n as framesAtOnce() says,
    // fewer only at the end. work returns false when it wants no more. Either may throw: then no more
    // work is done, and finish() throws it again.
    using Prepare = std::function<void()>;
    using Work = std::function<bool(std::span<const std::int32_t> frames)>;
    FrameLane(std::int64_t groups, Prepare prepare, Work work);
    ~FrameLane();  // drops what waits, ends after the work at hand
    FrameLane(const FrameLane&) = delete;
    FrameLane& operator=(const FrameLane&) = delete;

    // After so many frames before. The first ones alone, so that sound begins early.
    static std::int64_t framesAtOnce(std::int64_t before);

    // Waits while the lane is far behind. False: it wants no more, or has failed.
    bool push(std::span<const std::int32_t> frame);  // [groups]
    // No more frames come: waits until all are done. Throws what the lane's functions threw.
    void finish();

private:
    void run();
    void workOff();
    std::vector<std::int32_t> nextFrames(std::int64_t count);

    const std::size_t groups_;
    const Prepare prepare_;
    const Work work_;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::int32_t> waiting_;  // codes
    bool closed_ = false;               // no more frames come
    bool over_ = false;                 // no more are wanted
    std::exception_ptr failure_;
    std::thread thread_;
};

}  // namespace timbre::models::qwen3_tts
