#pragma once

#include "core/base/log.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timbre {

// A line of the log, in either of its two forms.
struct LogEntry {
    std::string time;  // ISO 8601 in UTC; empty: the line is damaged and `message` is all of it
    LogLevel level = LogLevel::Info;
    std::int64_t job = 0;  // 0: none
    std::string area, message;
    bool operator==(const LogEntry&) const = default;
};
LogEntry parseLogLine(std::string_view line);       // never throws for content
std::string formatLogEntry(const LogEntry& entry);  // as in a log of text
const char* logLevelName(LogLevel level);           // "debug", "info" …
std::optional<LogLevel> logLevelFrom(std::string_view name);

// What somebody wants to see. Damaged lines have no job and no area, and are as important as can be.
struct LogFilter {
    std::optional<std::int64_t> job = std::nullopt;
    LogLevel least = LogLevel::Debug;
    std::string area = {};  // empty: any
    std::string text = {};  // anywhere in area or message; ASCII letters of either case; empty: any
};
bool matches(const LogEntry& entry, const LogFilter& filter);

// Reads the log and its rotated files backwards, newest line first, in constant memory; lines longer than
// 1 MiB come in pieces. Files that are rotated meanwhile may repeat lines. One thread.
class LogReader {
public:
    explicit LogReader(std::filesystem::path file, LogFilter filter = {});

    // Up to `count` lines that match, newest first; fewer only at the end. Looks at most at `lines` lines
    // if it is not 0, so that a filter that matches little does not hold anybody up: isAtEnd() tells.
    std::vector<LogEntry> next(std::size_t count, std::size_t lines = 0);
    bool isAtEnd() const { return atEnd_; }

private:
    bool openNext();
    bool readChunk();
    std::optional<std::string> lineBefore();

    std::filesystem::path file_;
    LogFilter filter_;
    int number_ = 0;  // of the rotated file to be opened next; 0: the log itself
    std::ifstream stream_;
    std::int64_t position_ = 0;  // bytes of the file that lie before pending_
    std::string pending_;        // read, and not given out yet
    bool atEnd_ = false;
};

// Gives the lines that come after its construction, oldest first, also over a rotation. One thread.
class LogFollower {
public:
    explicit LogFollower(std::filesystem::path file, LogFilter filter = {});
    std::vector<LogEntry> next();  // what is there; empty: nothing new

private:
    void drain(std::vector<LogEntry>& found);
    bool isReplaced() const;

    std::filesystem::path file_;
    LogFilter filter_;
    std::ifstream stream_;
    std::uint64_t inode_ = 0;
    std::string pending_;
};

}  // namespace timbre
