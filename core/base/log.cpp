#include "core/base/log.h"

#include "core/base/log_reader.h"

#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <string>
#include <utility>

namespace timbre {
namespace {

thread_local std::int64_t currentJob = 0;

// The process-wide log. The level is read without a lock, so that dropped lines cost nothing.
struct Log {
    std::mutex mutex;
    std::shared_ptr<spdlog::logger> logger;
    bool json = false;
    std::atomic<int> level{static_cast<int>(LogLevel::Error) + 1};
};

// Never destroyed: threads that outlive main may still write.
Log& processLog() {
    static Log* const log = new Log;
    return *log;
}

std::string timestamp() {
    const auto now = std::chrono::system_clock::now();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
    const std::time_t seconds = ms / 1000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", utc.tm_year + 1900,
                  utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, int(ms % 1000));
    return text.data();
}

// One line stays one line, and a terminal that shows it obeys no escape sequence from a message.
void appendEscaped(std::string& line, std::string_view message) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    for (const char c : message) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte == '\n')
            line += "\\n";
        else if (byte == '\t')
            line += "\\t";
        else if (byte < 0x20 || byte == 0x7f)
            ((line += "\\x") += kDigits[byte >> 4]) += kDigits[byte & 15];
        else
            line += c;
    }
}

std::string textLine(LogLevel level, std::string_view area, std::string_view message) {
    std::string line = timestamp() + " " + logLevelName(level) + " [job " + std::to_string(currentJob) + "] ";
    appendEscaped(line, area);
    line += ": ";
    appendEscaped(line, message);
    return line;
}

std::string jsonLine(LogLevel level, std::string_view area, std::string_view message) {
    nlohmann::ordered_json line;
    line["time"] = timestamp();
    line["level"] = logLevelName(level);
    line["job"] = currentJob;
    line["area"] = area;
    line["message"] = message;
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

void complainOnce(const std::string& what) {
    static std::atomic<bool> said{false};
    if (!said.exchange(true)) std::fprintf(stderr, "timbre: the log cannot be written: %s\n", what.c_str());
}

}  // namespace

void openLog(const LogOptions& options) {
    closeLog();
    if (options.file.empty()) return;
    Log& log = processLog();
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            options.file.string(), options.maxBytes, static_cast<std::size_t>(options.maxFiles));
        auto logger = std::make_shared<spdlog::logger>("timbre", std::move(sink));
        logger->set_pattern("%v");
        logger->set_level(spdlog::level::trace);
        logger->flush_on(spdlog::level::trace);  // a line that explains a crash must be on disk
        logger->set_error_handler(complainOnce);
        const std::lock_guard lock(log.mutex);
        log.logger = std::move(logger);
        log.json = options.json;
        log.level = static_cast<int>(options.level);
    } catch (const std::exception& error) {
        complainOnce(error.what());
    }
}

void closeLog() {
    Log& log = processLog();
    const std::lock_guard lock(log.mutex);
    log.level = static_cast<int>(LogLevel::Error) + 1;
    log.logger.reset();
}

LogJob::LogJob(std::int64_t jobId) : previous_(std::exchange(currentJob, jobId)) {}
LogJob::~LogJob() {
    currentJob = previous_;
}

void log(LogLevel level, std::string_view area, std::string_view message) {
    Log& log = processLog();
    if (static_cast<int>(level) < log.level.load(std::memory_order_relaxed)) return;
    try {
        const std::lock_guard lock(log.mutex);
        if (!log.logger) return;
        const std::string line = log.json ? jsonLine(level, area, message) : textLine(level, area, message);
        log.logger->log(spdlog::level::info, spdlog::string_view_t(line.data(), line.size()));
    } catch (...) {
        complainOnce("out of memory");
    }
}

}  // namespace timbre
