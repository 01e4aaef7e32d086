#pragma once

#include "core/sources/snapshot_download.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>

namespace timbre::sources {

// Bytes per second, smoothed over some seconds, so that a remaining time can be read. A value.
class SpeedEstimate {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit SpeedEstimate(Time start) : since_(start) {}
    void add(std::int64_t bytes, Time now);
    double bytesPerSecond() const { return smoothed_; }

private:
    Time since_;
    std::int64_t bytes_ = 0;  // since then
    double smoothed_ = 0;
    bool hasRate_ = false;
};

// Counts what is there of all files of a download and reports it to the sink. Thread-safe.
class DownloadMeter {
public:
    DownloadMeter(const DownloadSink& sink, int files, std::int64_t bytesTotal);

    void place(const std::string& file, std::int64_t bytes);    // so much of it is there, not from now
    void receive(const std::string& file, std::int64_t bytes);  // so much more came
    void finish(const std::string& file);
    void trouble(const std::string& file, const std::string& why);
    void tick();    // time passes, nothing comes
    void report();  // now

private:
    void reportSometimes();
    void send();

    const DownloadSink& sink_;
    std::mutex mutex_;
    DownloadProgress progress_;
    std::map<std::string, std::int64_t> bytes_;
    SpeedEstimate speed_;
    SpeedEstimate::Time reportedAt_{};
};

}  // namespace timbre::sources
