#include "core/sources/download_meter.h"

#include <cmath>
#include <utility>

namespace timbre::sources {
namespace {

using Clock = std::chrono::steady_clock;

constexpr double kSampleSeconds = 0.25;
constexpr double kSmoothingSeconds = 3;  // after so long a new speed counts for 63 %
constexpr std::chrono::milliseconds kReportEvery{100};

}  // namespace

void SpeedEstimate::add(std::int64_t bytes, Time now) {
    bytes_ += bytes;
    const double seconds = std::chrono::duration<double>(now - since_).count();
    if (seconds < kSampleSeconds) return;
    const double rate = static_cast<double>(bytes_) / seconds;
    smoothed_ += hasRate_ ? (1 - std::exp(-seconds / kSmoothingSeconds)) * (rate - smoothed_) : rate;
    hasRate_ = true;
    since_ = now;
    bytes_ = 0;
}

DownloadMeter::DownloadMeter(const DownloadSink& sink, int files, std::int64_t bytesTotal)
    : sink_(sink), speed_(Clock::now()) {
    progress_.files = files;
    progress_.bytesTotal = bytesTotal;
}

void DownloadMeter::place(const std::string& file, std::int64_t bytes) {
    const std::lock_guard lock(mutex_);
    progress_.bytesDone += bytes - std::exchange(bytes_[file], bytes);
    progress_.file = file;
    reportSometimes();
}

void DownloadMeter::receive(const std::string& file, std::int64_t bytes) {
    const std::lock_guard lock(mutex_);
    progress_.bytesDone += bytes;
    bytes_[file] += bytes;
    progress_.file = file;
    progress_.trouble.clear();
    speed_.add(bytes, Clock::now());
    reportSometimes();
}

void DownloadMeter::finish(const std::string& file) {
    const std::lock_guard lock(mutex_);
    ++progress_.filesDone;
    progress_.file = file;
    reportSometimes();
}

void DownloadMeter::trouble(const std::string& file, const std::string& why) {
    const std::lock_guard lock(mutex_);
    progress_.file = file;
    progress_.trouble = why;
    send();
}

void DownloadMeter::tick() {
    const std::lock_guard lock(mutex_);
    speed_.add(0, Clock::now());
    reportSometimes();
}

void DownloadMeter::report() {
    const std::lock_guard lock(mutex_);
    send();
}

void DownloadMeter::reportSometimes() {
    if (Clock::now() - reportedAt_ >= kReportEvery) send();
}

void DownloadMeter::send() {
    if (!sink_) return;
    reportedAt_ = Clock::now();
    progress_.bytesPerSecond = speed_.bytesPerSecond();
    const auto left = static_cast<double>(progress_.bytesTotal - progress_.bytesDone);
    progress_.etaSeconds = left <= 0                       ? 0
                           : progress_.bytesPerSecond >= 1 ? left / progress_.bytesPerSecond
                                                           : -1;
    sink_(progress_);
}

}  // namespace timbre::sources
