#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace timbre {

enum class LogLevel { Debug, Info, Warning, Error };

struct LogOptions {
    std::filesystem::path file;  // empty: no file
    LogLevel level = LogLevel::Info;
    bool json = false;  // one JSON object per line instead of text
    std::size_t maxBytes = 10u << 20;
    int maxFiles = 5;  // rotated files kept beside the current one
};

// Sets up the process-wide log. Without a call everything is dropped. A file that cannot be opened
// is reported on stderr once and logging goes on without it. Call from main, before other threads.
void openLog(const LogOptions& options);
void closeLog();

// The job that log lines of this thread belong to, until the object goes; 0 = none.
class LogJob {
public:
    explicit LogJob(std::int64_t jobId);
    ~LogJob();
    LogJob(const LogJob&) = delete;
    LogJob& operator=(const LogJob&) = delete;

private:
    std::int64_t previous_;
};

// Thread-safe; never throws; not for the audio callback. `area` is the folder: "audio", "engine" …
void log(LogLevel level, std::string_view area, std::string_view message);

}  // namespace timbre
